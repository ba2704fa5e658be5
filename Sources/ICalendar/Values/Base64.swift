/// Bytes as text (BASE64, RFC 4648 4), as BINARY values are written.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of bytes, padded, without line ends.
  static func encoded(_ octets: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((octets.count + 2) / 3 * 4)
    for start in stride(from: 0, to: octets.count, by: 3) {
      let group = octets[start..<min(start + 3, octets.count)]
      var bits = 0
      for position in 0..<3 { bits = bits << 8 | (position < group.count ? Int(group[start + position]) : 0) }
      for position in 0..<4 { text.append(position <= group.count ? alphabet[bits >> (18 - 6 * position) & 63] : 0x3D) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text; `nil` when it is not BASE64.
  ///
  /// Padding may be missing.
  static func decoded(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var octets: [UInt8] = []
    var bits = 0
    var count = 0
    var padding = 0
    for octet in text {
      if octet == 0x3D {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(of: octet) else { return nil }
      bits = bits << 6 | value
      count += 1
      if count % 4 == 0 {
        octets += [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)]
        bits = 0
      }
    }
    switch count % 4 {
    case 1: return nil
    case 2: octets.append(UInt8(bits >> 4 & 255))
    case 3: octets += [UInt8(bits >> 10 & 255), UInt8(bits >> 2 & 255)]
    default: break
    }
    return padding <= 2 ? octets : nil
  }

  private static func value(of octet: UInt8) -> Int? {
    switch octet {
    case 0x41...0x5A: Int(octet) - 0x41
    case 0x61...0x7A: Int(octet) - 0x61 + 26
    case 0x30...0x39: Int(octet) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
