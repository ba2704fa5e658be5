/// An address of a resource (URI, RFC 5545 3.3.13 and RFC 3986): a scheme, a colon, and what follows.
public struct CalendarURI: Hashable, Sendable {
  /// The address as it is written.
  public let text: String

  /// Reads an address; `nil` without a scheme, or with a character that RFC 3986 does not allow as it is.
  ///
  /// Characters beyond ASCII are taken as they are, because many programs write them so.
  public init?(_ text: String) {
    guard Self.isWellFormed(text.utf8.span) else { return nil }
    self.text = text
  }

  init(unchecked text: String) { self.text = text }

  /// The scheme in small letters, such as `https`.
  public var scheme: String { text.prefix { $0 != ":" }.lowercased() }

  /// Whether octets have the form of an address.
  static func isWellFormed(_ octets: Span<UInt8>) -> Bool {
    var isInScheme = true
    var length = 0
    for position in octets.indices {
      let octet = octets[position]
      guard octet > 0x20, octet != 0x7F else { return false }
      if isInScheme {
        switch octet {
        case 0x3A where length > 0: isInScheme = false
        case 0x41...0x5A, 0x61...0x7A: break
        case 0x30...0x39, 0x2B, 0x2D, 0x2E: if length == 0 { return false }
        default: return false
        }
      } else {
        switch octet {
        case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: return false
        default: break
        }
      }
      length += 1
    }
    return !isInScheme
  }
}
