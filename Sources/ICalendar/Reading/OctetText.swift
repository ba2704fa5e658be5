internal import Glibc

/// Makes strings of octets of a file.
enum OctetText {
  /// The text of octets in UTF-8; `nil` when they are not.
  @inline(__always)
  static func valid(_ octets: Span<UInt8>) -> String? {
    guard let valid = try? UTF8Span(validating: octets) else { return nil }
    return String(copying: valid)
  }

  /// The text of octets in UTF-8 or, where they are not, in Windows-1252, in which old programs wrote.
  static func any(_ octets: Span<UInt8>, line: Int32, log: inout FindingLog) -> String {
    if let text = valid(octets) { return text }
    log.note(.notUTF8, line: line)
    var text = String.UnicodeScalarView()
    for position in 0..<octets.count {
      let octet = octets[position]
      text.append(0x80...0x9F ~= octet ? windows[Int(octet) - 0x80] : Unicode.Scalar(octet))
    }
    return String(text)
  }

  /// What Windows-1252 has in place of the control characters of C1.
  private static let windows = Array(
    "\u{20AC}\u{FFFD}\u{201A}\u{0192}\u{201E}\u{2026}\u{2020}\u{2021}\u{02C6}\u{2030}\u{0160}\u{2039}\u{0152}\u{FFFD}\u{017D}\u{FFFD}\u{FFFD}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{02DC}\u{2122}\u{0161}\u{203A}\u{0153}\u{FFFD}\u{017E}\u{0178}"
      .unicodeScalars)

  /// Whether octets are exactly those of a word.
  @inline(__always)
  static func isExactly(_ octets: Span<UInt8>, _ word: StaticString) -> Bool {
    guard octets.count == word.utf8CodeUnitCount else { return false }
    return unsafe octets.withUnsafeBufferPointer { octets in
      guard let start = octets.baseAddress else { return true }
      return unsafe memcmp(start, word.utf8Start, octets.count) == 0
    }
  }

  /// Whether octets are a word, without regard to case; the word is given in capitals.
  static func equals(_ octets: Span<UInt8>, _ word: StaticString) -> Bool {
    guard octets.count == word.utf8CodeUnitCount else { return false }
    for position in 0..<octets.count {
      let octet = octets[position]
      let capital = octet >= 0x61 && octet <= 0x7A ? octet - 0x20 : octet
      guard unsafe capital == word.utf8Start[position] else { return false }
    }
    return true
  }
}
