internal import ICalendar

/// Reads mail as it comes: with line ends of any kind, headers in any order, and parts that were never closed.
///
/// It forgives what a human reader would pass over, and refuses with one error what it cannot read whole.
package struct MailReader: Sendable {
  /// How much is read.
  package let limits: MailLimits

  /// A reader.
  package init(limits: MailLimits = .usual) { self.limits = limits }

  /// The mail in a file.
  package func read(_ octets: [UInt8]) throws(MailError) -> MailEntity {
    guard octets.count <= limits.octets else { throw .tooLarge(maximum: limits.octets) }
    var lines = try lines(of: octets)[...]
    // A mailbox file puts such a line before each mail.
    if let first = lines.first, first.starts(with: "From ".utf8) { lines = lines.dropFirst() }
    var count = 0
    return try entity(lines, isMail: true, depth: 0, &count)
  }

  private typealias Line = ArraySlice<UInt8>

  /// The lines without their ends: CR LF, or LF alone.
  private func lines(of octets: [UInt8]) throws(MailError) -> [Line] {
    var lines: [Line] = []
    for line in octets.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard line.count <= limits.lineOctets else { throw .lineTooLong(line: lines.count + 1, maximum: limits.lineOctets) }
      lines.append(line.last == 0x0D ? line.dropLast() : line)
    }
    return lines
  }

  private func entity(_ lines: ArraySlice<Line>, isMail: Bool, depth: Int, _ count: inout Int) throws(MailError) -> MailEntity {
    guard depth <= limits.depth else { throw .tooDeep(maximum: limits.depth) }
    count += 1
    guard count <= limits.parts else { throw .tooManyParts(maximum: limits.parts) }
    let (fields, body) = try header(of: lines, isMail: isMail)
    func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }
    let type = value("content-type").flatMap(ContentType.init) ?? .plainText
    if type.name.hasPrefix("multipart/") {
      guard let boundary = type.parameters["boundary"], !boundary.isEmpty else { throw .noBoundary }
      var parts: [MailEntity] = []
      for part in split(body, at: boundary) { parts.append(try entity(part, isMail: false, depth: depth + 1, &count)) }
      return MailEntity(fields: fields, type: type, content: .parts(parts))
    }
    let octets = try decoded(body, by: value("content-transfer-encoding"))
    if type.name == "message/rfc822" {
      let mail = try entity(self.lines(of: octets)[...], isMail: false, depth: depth + 1, &count)
      return MailEntity(fields: fields, type: type, content: .parts([mail]))
    }
    return MailEntity(fields: fields, type: type, content: .octets(octets))
  }

  /// The header fields, unfolded, and the lines after the blank one that ends them.
  private func header(of lines: ArraySlice<Line>, isMail: Bool) throws(MailError) -> (
    fields: [(name: String, value: String)], body: ArraySlice<Line>
  ) {
    var unfolded: [[UInt8]] = []
    var rest = lines
    while let line = rest.first {
      if line.isEmpty {
        rest = rest.dropFirst()
        break
      }
      if let first = line.first, first == 0x20 || first == 0x09, !unfolded.isEmpty {
        unfolded[unfolded.count - 1] += line
      } else if isField(line) {
        guard unfolded.count < limits.fields else { throw .tooManyFields(maximum: limits.fields) }
        unfolded.append(Array(line))
      } else if isMail, unfolded.isEmpty {
        throw .noHeader
      } else {
        // The blank line is missing: the body begins here.
        break
      }
      rest = rest.dropFirst()
    }
    if isMail, unfolded.isEmpty { throw .noHeader }
    let fields = unfolded.map { line in
      let colon = line.firstIndex(of: 0x3A) ?? line.endIndex
      // Headers should be ASCII; raw UTF-8 is common, and anything else is taken for the old Western set.
      let value =
        MailCharset.utf8.text(Array(line[colon...].dropFirst())) ?? MailCharset.latin1.text(Array(line[colon...].dropFirst())) ?? ""
      return (name: String(decoding: line[..<colon], as: UTF8.self)[...].trimmed.lowercased(), value: value[...].trimmed)
    }
    return (fields, rest)
  }

  /// Whether a line begins a header field: visible ASCII, then a colon.
  private func isField(_ line: Line) -> Bool {
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { return false }
    let name = line[..<colon]
    return name.allSatisfy { (0x21...0x7E).contains($0) || $0 == 0x20 } && name.first != 0x20
  }

  /// The parts between the lines of a boundary (RFC 2046 5.1.1); the last one also where its end is missing.
  private func split(_ lines: ArraySlice<Line>, at boundary: String) -> [ArraySlice<Line>] {
    let opening = Array("--\(boundary)".utf8)
    let closing = opening + "--".utf8
    var parts: [ArraySlice<Line>] = []
    var start: Int?
    for position in lines.indices {
      let line = lines[position]
      guard line.starts(with: opening) else { continue }
      let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? line.startIndex
      let text = line[line.startIndex..<end]
      guard text.elementsEqual(opening) || text.elementsEqual(closing) else { continue }
      if let start { parts.append(lines[start..<position]) }
      if text.elementsEqual(closing) { return parts }
      start = position + 1
    }
    if let start, start <= lines.endIndex { parts.append(lines[start...]) }
    return parts
  }

  private func decoded(_ lines: ArraySlice<Line>, by encoding: String?) throws(MailError) -> [UInt8] {
    let octets = Array(lines.joined(separator: "\r\n".utf8))
    switch encoding?[...].trimmed.lowercased() {
    case "base64":
      guard let decoded = Base64.decoded(octets) else { throw .wrongBase64 }
      return decoded
    case "quoted-printable": return QuotedPrintable.decoded(octets)
    // What is not known is left as it stands, as if it were not encoded.
    default: return octets
    }
  }
}
