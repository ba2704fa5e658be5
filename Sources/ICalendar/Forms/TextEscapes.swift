/// The escapes of a text value (RFC 5545 3.3.11).
enum TextEscapes {
  /// The text with backslashes, semicolons, commas and line feeds escaped.
  static func escaped(_ text: String) -> String {
    var octets: [UInt8] = []
    octets.reserveCapacity(text.utf8.count + 8)
    for octet in text.utf8 {
      switch octet {
      case 0x5C, 0x3B, 0x2C: octets += [0x5C, octet]
      case 0x0A: octets += [0x5C, 0x6E]
      default: octets.append(octet)
      }
    }
    return String(decoding: octets, as: UTF8.self)
  }

  /// The text with its escapes undone; a backslash before any other letter stays.
  static func unescaped(_ text: String) -> String {
    var octets: [UInt8] = []
    octets.reserveCapacity(text.utf8.count)
    var isEscape = false
    for octet in text.utf8 {
      switch (isEscape, octet) {
      case (false, 0x5C):
        isEscape = true
        continue
      case (true, 0x6E), (true, 0x4E): octets.append(0x0A)
      case (true, 0x5C), (true, 0x3B), (true, 0x2C), (false, _): octets.append(octet)
      case (true, _): octets += [0x5C, octet]
      }
      isEscape = false
    }
    if isEscape { octets.append(0x5C) }
    return String(decoding: octets, as: UTF8.self)
  }
}
