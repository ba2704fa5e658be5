/// The signs in a text that ``TextCheck`` has to look at more closely; most texts have none.
///
/// They are found in one pass over the octets, without branches, so that many octets are looked at at once.
struct TextSigns: OptionSet, Sendable {
  let rawValue: UInt8

  /// A backslash, which may escape what needs no escape.
  static let backslash = TextSigns(rawValue: 1 << 0)
  /// What a tag or an entity of HTML begins with.
  static let tag = TextSigns(rawValue: 1 << 1)
  /// A quotation mark, a caret or a line feed.
  static let quotation = TextSigns(rawValue: 1 << 2)
  /// A character of a block in which there are line ends of other kinds, marks that stand by themselves, or the second half of a
  /// letter that was read in the wrong character set.
  static let mark = TextSigns(rawValue: 1 << 3)

  /// What not every program reads in a parameter.
  static let risky: TextSigns = [.backslash, .quotation]
}

extension TextSigns {
  /// The signs in a text.
  init(_ text: String) { self.init(text.utf8.span) }

  private init(_ octets: Span<UInt8>) {
    rawValue = unsafe octets.withUnsafeBufferPointer { octets in
      var found: UInt8 = 0
      for position in 0..<octets.count { found |= unsafe Self.signs(octets[position]) }
      return found
    }
  }

  @inline(__always)
  private static func signs(_ octet: UInt8) -> UInt8 {
    // U+0080 to U+00BF, U+0300 to U+037F and U+2000 to U+2FFF.
    let isMark = octet == 0xC2 || octet == 0xCC || octet == 0xCD || octet == 0xE2
    let isQuotation = octet == 0x22 || octet == 0x5E || octet == 0x0A
    return (octet == 0x5C ? backslash.rawValue : 0) | (octet == 0x3C || octet == 0x26 ? tag.rawValue : 0)
      | (isQuotation ? quotation.rawValue : 0) | (isMark ? mark.rawValue : 0)
  }
}
