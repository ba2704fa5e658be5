/// Text that a person can still read in the file, with other octets as hexadecimal digits (RFC 2045 6.7).
enum QuotedPrintable {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// A text whose lines end with line feeds, in lines of at most 76 octets, each ended.
  static func encoded(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var length = 0
      for (position, octet) in line.enumerated() {
        let isLast = position == line.count - 1
        // A blank at the end of a line would get lost on the way; a dot or "From" at its beginning can be changed there.
        let isPlain =
          octet != 0x3D && ((0x21...0x7E).contains(octet) || (octet == 0x20 && !isLast))
          && !(length == 0 && (octet == 0x2E || (octet == 0x46 && line.starts(with: "From ".utf8))))
        let word = isPlain ? [octet] : [0x3D, digits[Int(octet >> 4)], digits[Int(octet & 15)]]
        if length + word.count > 75 {
          output += "=\r\n".utf8
          length = 0
        }
        output += word
        length += word.count
      }
      output += "\r\n".utf8
    }
    return output
  }

  /// The octets of such a text; what is no code stays as it stands, as RFC 2045 advises readers.
  static func decoded(_ text: some Collection<UInt8>) -> [UInt8] {
    let text = Array(text)
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      guard text[position] == 0x3D else {
        output.append(text[position])
        position += 1
        continue
      }
      var end = position + 1
      while end < text.count, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
      if end < text.count, text[end] == 0x0D { end += 1 }
      if end < text.count, text[end] == 0x0A {
        position = end + 1
      } else if position + 2 < text.count, let high = value(text[position + 1]), let low = value(text[position + 2]) {
        output.append(high << 4 | low)
        position += 3
      } else {
        output.append(0x3D)
        position += 1
      }
    }
    return output
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}
