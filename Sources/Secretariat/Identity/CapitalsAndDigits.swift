/// The alphabet of codes and handles: capitals, digits and hyphens, beginning with a letter.
///
/// Small letters are read as capitals; letters outside ASCII are refused, because two that look alike would be two names.
struct CapitalsAndDigits {
  let text: String

  init?(_ text: String) {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A, 0x30...0x39, 0x2D: bytes.append(byte)
      case 0x61...0x7A: bytes.append(byte - 0x20)
      default: return nil
      }
    }
    guard let first = bytes.first, (0x41...0x5A).contains(first) else { return nil }
    self.text = String(decoding: bytes, as: UTF8.self)
  }
}
