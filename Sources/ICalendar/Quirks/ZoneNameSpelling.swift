/// Names of zones in other spellings than the zone data has: in quotes, with blanks, in small letters.
enum ZoneNameSpelling {
  /// A name without the quotes and blanks around it.
  static func withoutQuotes(_ name: String) -> String {
    var bytes = Array(name.utf8)[...]
    func isMargin(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x22, 0x27].contains(byte) }
    while let first = bytes.first, isMargin(first) { bytes = bytes.dropFirst() }
    while let last = bytes.last, isMargin(last) { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A name with a capital at the beginning of each of its words, as most names of zones have, and with `_` for blanks.
  static func capitalized(_ name: String) -> String {
    var isBeginning = true
    let bytes = name.utf8.map { byte -> UInt8 in
      defer { isBeginning = [0x2F, 0x5F, 0x2D, 0x20].contains(byte) }
      switch byte {
      case 0x61...0x7A: return isBeginning ? byte - 0x20 : byte
      case 0x41...0x5A: return isBeginning ? byte : byte + 0x20
      case 0x20: return 0x5F
      default: return byte
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
