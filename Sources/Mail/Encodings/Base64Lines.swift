internal import ICalendar

/// Octets as base64 in the lines of a mail (RFC 2045 6.8).
enum Base64Lines {
  /// How many octets a line of 76 letters holds.
  private static let octetsPerLine = 57

  /// The octets in lines of 76 letters, each ended.
  static func encoded(_ octets: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(octets.count / octetsPerLine * 78 + 80)
    for start in stride(from: 0, to: octets.count, by: octetsPerLine) {
      output += Base64.encoded(octets[start..<min(start + octetsPerLine, octets.count)]).utf8
      output += "\r\n".utf8
    }
    return output
  }
}
