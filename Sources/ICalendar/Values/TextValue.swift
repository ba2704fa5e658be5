/// A text as a property's value (TEXT, RFC 5545 3.3.11): of any number of lines, perhaps empty.
///
/// It holds no control characters but line feeds and tabs, so that it cannot begin a line of its own. It is kept as it is
/// given; what the program publishes itself is cleaned by ``CalendarText`` and ``CalendarLine``.
public struct TextValue: Hashable, Sendable {
  /// The text, with a line feed between its lines.
  public let text: String

  /// A text; `nil` when it holds control characters other than line feeds and tabs.
  public init?(_ text: String) {
    guard !Self.hasControls(text.utf8.span) else { return nil }
    self.text = text
  }

  /// Whether there is a control character besides line feeds and tabs; without branches, so that many octets are looked at at once.
  private static func hasControls(_ octets: Span<UInt8>) -> Bool {
    unsafe octets.withUnsafeBufferPointer { octets in
      var found: UInt8 = 0
      for position in 0..<octets.count {
        let octet = unsafe octets[position]
        found |= (octet < 0x20 && octet != 0x09 && octet != 0x0A ? 1 : 0) | (octet == 0x7F ? 1 : 0)
      }
      return found != 0
    }
  }

  /// A text without the control characters that it cannot hold; line ends of other kinds become line feeds.
  public init(dropping text: String) {
    if let value = TextValue(text) {
      self = value
      return
    }
    var kept = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A: if !afterReturn { kept.append("\n") }
      case 0x0D: kept.append("\n")
      case 0x09, 0x20..<0x7F, 0x80...: kept.append(scalar)
      default: continue
      }
    }
    self.text = String(kept)
  }

  /// A text that is known to be free of control characters.
  init(unchecked text: String) { self.text = text }

  /// The same text, cleaned for publication.
  public init(_ text: CalendarText) { self.text = text.text }

  /// The same line.
  public init(_ line: CalendarLine) { self.text = line.text }
}
