/// Finds out quickly that a text needs no cleaning, as nearly every text does.
enum PlainText {
  /// Whether cleaning would give the same text, and something of it can be seen.
  ///
  /// The answer `false` only means that the text has to be looked at scalar by scalar. Plain are the printable characters of
  /// ASCII, the signs and letters U+00A1 to U+02FF, which no composition changes, and the dashes, quotation marks and dots of
  /// typography; with single blanks between them, and, where they are kept, single line feeds that no blank touches.
  ///
  /// - Parameter quotes: Whether quotation marks, backslashes and carets, which a parameter cannot hold, are plain too.
  @inline(__always)
  static func isClean(_ text: String, lineFeeds: Bool, quotes: Bool = true) -> Bool {
    let octets = text.utf8.span
    guard octets.count > 0, octets[0] > 0x20, octets[octets.count - 1] > 0x20, octets[octets.count - 1] != 0x7F else { return false }
    return unsafe octets.withUnsafeBufferPointer { octets in
      let start = unsafe UnsafeRawPointer(octets.baseAddress.unsafelyUnwrapped)
      var look = Look(lineFeeds: lineFeeds, quotes: quotes)
      if octets.count >= 8 {
        var position = 0
        while position + 8 <= octets.count {
          look.at(UInt64(littleEndian: unsafe start.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
          position += 8
        }
        if position < octets.count {
          // The last eight overlap those before them.
          look.isAfterGap = 0
          look.at(UInt64(littleEndian: unsafe start.loadUnaligned(fromByteOffset: octets.count - 8, as: UInt64.self)))
        }
      } else {
        var eight: UInt64 = 0
        for position in 0..<8 { eight |= UInt64(position < octets.count ? unsafe octets[position] : 0x61) << UInt64(8 * position) }
        look.at(eight)
      }
      guard look.dubious == 0 else { return false }
      guard look.unusual != 0 else { return true }
      return unsafe areUsualSigns(octets)
    }
  }

  /// A look at a text, eight octets at once; each octet is answered by its highest bit.
  private struct Look {
    let lineFeeds: Bool
    let quotes: Bool
    /// Not zero when the text needs cleaning.
    var dubious: UInt64 = 0
    /// Not zero when there are signs that have to be looked at one by one.
    var unusual: UInt64 = 0
    /// Not zero when the octet before was a blank or a line feed.
    var isAfterGap: UInt64 = 0

    private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

    init(lineFeeds: Bool, quotes: Bool) {
      self.lineFeeds = lineFeeds
      self.quotes = quotes
    }

    @inline(__always)
    mutating func at(_ eight: UInt64) {
      let feeds = Self.zeros(eight ^ 0x0A0A_0A0A_0A0A_0A0A)
      let gaps = Self.zeros(eight ^ 0x2020_2020_2020_2020) | feeds
      let controls = Self.zeros(eight & 0xE0E0_E0E0_E0E0_E0E0)
      dubious |= gaps & (gaps << 8 | isAfterGap)
      dubious |= lineFeeds ? controls & ~feeds : controls
      dubious |= Self.zeros(eight ^ Self.low)
      if !quotes {
        dubious |= Self.zeros(eight ^ 0x2222_2222_2222_2222) | Self.zeros(eight ^ 0x5C5C_5C5C_5C5C_5C5C)
        dubious |= Self.zeros(eight ^ 0x5E5E_5E5E_5E5E_5E5E)
      }
      // From U+0080 to U+00BF, and from U+0300 on.
      unusual |= Self.zeros(eight ^ 0xC2C2_C2C2_C2C2_C2C2)
      unusual |= ((eight & Self.low) &+ 0x3434_3434_3434_3434) & eight & ~Self.low
      isAfterGap = gaps >> 56
    }

    /// The octets that are zero.
    @inline(__always)
    private static func zeros(_ eight: UInt64) -> UInt64 { ~(((eight & low) &+ low) | eight | low) }
  }

  /// Whether all signs besides letters are ones that no composition changes and that can be seen.
  private static func areUsualSigns(_ octets: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < octets.count {
      let octet = unsafe octets[position]
      if octet == 0xC2 {
        // From U+00A1 on, without the hyphen that is not seen.
        let second = unsafe octets[position + 1]
        guard second >= 0xA1, second != 0xAD else { return false }
        position += 1
      } else if octet >= 0xCC {
        guard octet == 0xE2, unsafe octets[position + 1] == 0x80 else { return false }
        // – — ‘ ’ “ ” and ….
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
