/// Finds out quickly that a text needs no cleaning, as nearly every text does.
enum PlainText {
  /// Whether cleaning would give the same text, and something of it can be seen.
  ///
  /// The answer `false` only means that the text has to be looked at scalar by scalar. Plain are the printable characters of
  /// ASCII, the signs and letters U+00A1 to U+02FF, which no composition changes, and the dashes, quotation marks and dots of
  /// typography; with single blanks between them, and, where they are kept, single line feeds that no blank touches.
  static func isClean(_ text: String, lineFeeds: Bool) -> Bool {
    let octets = text.utf8.span
    guard octets.count > 0, octets[0] > 0x20, octets[octets.count - 1] > 0x20, octets[octets.count - 1] != 0x7F else { return false }
    return unsafe octets.withUnsafeBufferPointer { octets in
      // A lead octet of two, such as that of a letter with an accent, is below 0xCC; no other octet of the text may be larger.
      var dubious: UInt8 = 0
      var larger: UInt8 = 0
      for position in 0..<octets.count - 1 {
        let octet = unsafe octets[position]
        let next = unsafe octets[position + 1]
        let isGap: UInt8 = (octet == 0x20 ? 1 : 0) | (octet == 0x0A ? 1 : 0)
        let isGapNext: UInt8 = (next == 0x20 ? 1 : 0) | (next == 0x0A ? 1 : 0)
        dubious |= isGap & isGapNext
        dubious |= (octet < 0x20 ? 1 : 0) & (lineFeeds ? 1 &- isGap : 1)
        dubious |= octet == 0x7F ? 1 : 0
        // U+0080 to U+00A0, and the hyphen that is not seen.
        dubious |= (octet == 0xC2 ? 1 : 0) & ((next < 0xA1 ? 1 : 0) | (next == 0xAD ? 1 : 0))
        larger |= octet >= 0xCC ? 1 : 0
      }
      guard dubious == 0 else { return false }
      guard larger != 0 else { return true }
      return unsafe isTypographic(octets)
    }
  }

  /// Whether every octet above the lead octets of two begins one of – — ‘ ’ “ ” and ….
  private static func isTypographic(_ octets: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < octets.count {
      if unsafe octets[position] >= 0xCC {
        guard unsafe octets[position] == 0xE2, unsafe octets[position + 1] == 0x80 else { return false }
        switch unsafe octets[position + 2] {
        case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6: position += 2
        default: return false
        }
      }
      position += 1
    }
    return true
  }
}
