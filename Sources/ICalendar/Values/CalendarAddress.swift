/// The electronic mail address of a calendar user (CAL-ADDRESS, RFC 5545 3.3.3).
public struct CalendarAddress: Hashable, Sendable {
  /// The address, such as `office@example.org`.
  public let address: String

  /// Reads an address of visible ASCII characters: one `@` with something before it and a host with a dot after it.
  public init?(_ address: String) {
    guard Self.isWellFormed(address.utf8.span) else { return nil }
    self.address = address
  }

  init(unchecked address: String) { self.address = address }

  /// The longest address that mail can carry (RFC 5321 4.5.3.1).
  private static let octetsMaximum = 254

  /// Whether octets have the form of an address.
  static func isWellFormed(_ octets: Span<UInt8>) -> Bool {
    var length = 0
    var atSign: Int?
    var dot: Int?
    for position in octets.indices {
      let octet = octets[position]
      switch octet {
      case 0x40:
        guard atSign == nil, length > 0 else { return false }
        atSign = length
      case 0x2E: if atSign != nil { dot = length }
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F: break
      case 0x21, 0x24, 0x27, 0x2A, 0x2B, 0x3D, 0x7E: break
      default: return false
      }
      length += 1
    }
    guard let atSign, dot != nil else { return false }
    return atSign < length - 1 && length <= octetsMaximum
  }
}
