/// A part of a mail that is written: a text, a file, or parts in their turn (RFC 2045, RFC 2046).
package indirect enum MailPart: Sendable {
  /// Text that people read, in UTF-8; `subtype` is `plain` or `html`.
  case text(subtype: TextKind, String)
  /// A scheduling message that calendar programs read (RFC 6047 2.4); `method` is its METHOD, in capitals.
  case calendar(method: String, [UInt8])
  /// A file: its media type, its name of plain ASCII letters, and what is in it.
  case attachment(type: FileKind, name: FileName, [UInt8])
  /// Parts of which each says the same; a program shows the last one that it knows.
  case alternatives([MailPart])
  /// Parts that belong together.
  case mixed([MailPart])

  /// What a text is written in.
  package enum TextKind: String, Sendable {
    /// As it is read.
    case plain
    /// As a page.
    case html
  }

  /// What is in a file.
  package enum FileKind: String, Sendable {
    /// An iCalendar object, by the name that Apple and Google write.
    case calendar = "application/ics"
  }

  /// The name of a file: 1 to 80 letters, digits, dots and hyphens of ASCII, not beginning with a dot.
  package struct FileName: Hashable, Sendable {
    /// The name.
    package let text: String

    /// Reads a name; `nil` when the text cannot be one.
    package init?(_ text: String) {
      let isPlain = text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E
      }
      guard (1...80).contains(text.utf8.count), isPlain, text.utf8.first != 0x2E else { return nil }
      self.text = text
    }
  }
}

extension MailPart {
  /// Writes the part: its own headers, a blank line and its body.
  ///
  /// A boundary between parts begins with `=_`, which no line in base64 or quoted-printable can hold, and none is the beginning
  /// of another, because not every reader looks at where it ends.
  ///
  /// - Parameters:
  ///   - place: The place of the part in the whole: `0`, `0.1` for the first part of that.
  ///   - digest: What tells the boundaries of this mail from those of another one.
  func write(to output: inout [UInt8], place: String, digest: some StringProtocol) {
    let boundary = "=_\(place)_\(digest)"
    for header in headers(boundary: boundary) { header.write(to: &output) }
    output += "\r\n".utf8
    switch self {
    case .text(_, let text): output += QuotedPrintable.encoded(text)
    case .calendar(_, let octets), .attachment(_, _, let octets): output += Base64Lines.encoded(octets)
    case .alternatives(let parts), .mixed(let parts):
      for (position, part) in parts.enumerated() {
        output += "--\(boundary)\r\n".utf8
        part.write(to: &output, place: "\(place).\(position + 1)", digest: digest)
        // The line end before a boundary belongs to the boundary (RFC 2046 5.1.1).
        output += "\r\n".utf8
      }
      output += "--\(boundary)--\r\n".utf8
    }
  }

  private func headers(boundary: String) -> [HeaderField] {
    switch self {
    case .text(let kind, _):
      [
        HeaderField("Content-Type", ["text/\(kind.rawValue);", "charset=utf-8"]),
        HeaderField("Content-Transfer-Encoding", ["quoted-printable"]),
      ]
    case .calendar(let method, _):
      [
        HeaderField("Content-Type", ["text/calendar;", "charset=utf-8;", "method=\(method)"]),
        HeaderField("Content-Transfer-Encoding", ["base64"]),
      ]
    case .attachment(let kind, let name, _):
      [
        HeaderField("Content-Type", ["\(kind.rawValue);", "name=\"\(name.text)\""]),
        HeaderField("Content-Disposition", ["attachment;", "filename=\"\(name.text)\""]),
        HeaderField("Content-Transfer-Encoding", ["base64"]),
      ]
    case .alternatives: [HeaderField("Content-Type", ["multipart/alternative;", "boundary=\"\(boundary)\""])]
    case .mixed: [HeaderField("Content-Type", ["multipart/mixed;", "boundary=\"\(boundary)\""])]
    }
  }
}
