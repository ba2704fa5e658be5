/// A name as it can stand in a content line (RFC 5545 3.1): letters, digits and hyphens, kept in capitals.
struct LineName: Hashable, Sendable {
  /// The name in capitals.
  let text: String

  /// Reads a name; `nil` when it is empty, too long or has another character.
  init?(_ text: String) {
    guard (1...Self.octetsMaximum).contains(text.utf8.count), text.utf8.allSatisfy(Self.allows) else { return nil }
    self.text = text.uppercased()
  }

  /// The longest name that is read; standard ones have up to 27 octets.
  static let octetsMaximum = 128

  /// Whether an octet can stand in a name.
  static func allows(_ octet: UInt8) -> Bool {
    switch octet {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D: true
    default: false
    }
  }

  /// The octets of the name.
  func withOctets<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let octets = Array(text.utf8)
    return body(octets.span)
  }
}
