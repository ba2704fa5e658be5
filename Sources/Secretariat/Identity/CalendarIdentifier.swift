/// The identity of a meeting in every calendar: an iCalendar UID that is made once and never changes (R17; RFC 7986 5.3).
///
/// It is random, so that it tells nothing about the meeting, and stays the same in every language and feed.
public struct CalendarIdentifier: Hashable, Sendable, CustomStringConvertible {
  /// The UID, such as `0f8fad5b-d9cb-469f-a165-70867728950e@example.org`.
  public let text: String

  /// Reads a stored identifier: 5 to 255 visible ASCII characters without `;`, `,`, `:` or quotation marks.
  public init?(_ text: String) {
    guard (5...255).contains(text.utf8.count), text.utf8.allSatisfy(Self.permits) else { return nil }
    self.text = text
  }

  /// Makes a new identifier of 122 random bits (RFC 9562, version 4) under a domain.
  ///
  /// - Parameter generator: The only source of randomness; a seeded one gives the same identifiers again.
  public init(domain: String, using generator: inout some RandomNumberGenerator) {
    var high = generator.next() as UInt64
    var low = generator.next() as UInt64
    high = (high & ~0xF000) | 0x4000
    low = (low & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
    let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
    var grouped = ""
    for (position, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(position) { grouped.append("-") }
      grouped.append(digit)
    }
    text = "\(grouped)@\(domain)"
  }

  /// The UID itself.
  public var description: String { text }

  private static func permits(_ octet: UInt8) -> Bool {
    switch octet {
    case 0x22, 0x2C, 0x3A, 0x3B, 0x5C: false
    default: (0x21...0x7E).contains(octet)
    }
  }

  private static func hexadecimal(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
