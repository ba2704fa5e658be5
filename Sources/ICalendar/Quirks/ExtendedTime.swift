internal import CivilTime

/// Times in the extended form of ISO 8601, `2024-12-05T15:00:00Z`, which some programs write in place of RFC 5545's digits.
enum ExtendedTime {
  /// The time; `nil` for any other form.
  static func time(_ octets: Span<UInt8>) -> DateOrDateTime? {
    guard octets.count == 10 || octets.count == 19 || octets.count == 20, octets[4] == 0x2D, octets[7] == 0x2D else { return nil }
    var digits: [UInt8] = []
    for position in 0..<octets.count where octets[position] != 0x2D && octets[position] != 0x3A { digits.append(octets[position]) }
    if octets.count > 10 { guard octets[13] == 0x3A, octets[16] == 0x3A else { return nil } }
    return OctetNumber.time(digits.span)
  }
}
