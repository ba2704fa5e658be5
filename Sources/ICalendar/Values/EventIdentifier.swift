/// The permanent identity of an event (UID, RFC 5545 3.8.4.7 and RFC 7986 5.3).
public struct EventIdentifier: Hashable, Sendable {
  /// The identifier.
  public let text: String

  /// Reads an identifier: 1 to 255 visible ASCII characters, none of which would have to be escaped.
  public init?(_ text: String) {
    guard (1...255).contains(text.utf8.count), text.utf8.allSatisfy(Self.permits) else { return nil }
    self.text = text
  }

  private static func permits(_ octet: UInt8) -> Bool {
    switch octet {
    case 0x22, 0x2C, 0x3B, 0x5C: false
    default: (0x21...0x7E).contains(octet)
    }
  }
}
