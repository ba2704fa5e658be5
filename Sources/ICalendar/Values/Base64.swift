/// Octets as text (BASE64, RFC 4648 4), as binary values and the parts of mails are written.
package enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// The text of octets, padded, without line ends.
  package static func encoded(_ octets: some Collection<UInt8>) -> String { String(decoding: letters(octets), as: UTF8.self) }

  /// The octets of a text, whatever its lines; `nil` when it holds other signs or ends inside of an octet.
  ///
  /// Padding may be missing.
  package static func decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    var padding = 0
    for byte in text {
      if byte == 0x0D || byte == 0x0A || byte == 0x20 || byte == 0x09 { continue }
      if byte == 0x3D {
        padding += 1
        continue
      }
      let value = values[Int(byte)]
      guard value != 0xFF, padding == 0 else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return count < 6 && padding <= 2 ? output : nil
  }

  private static func letters(_ octets: some Collection<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity((octets.count + 2) / 3 * 4)
    var group: UInt32 = 0
    var held = 0
    func letter(_ shift: UInt32) -> UInt8 { alphabet[Int(group >> shift & 63)] }
    for octet in octets {
      group = group << 8 | UInt32(octet)
      held += 1
      if held == 3 {
        output += [letter(18), letter(12), letter(6), letter(0)]
        (group, held) = (0, 0)
      }
    }
    if held > 0 {
      group <<= UInt32(8 * (3 - held))
      output += [letter(18), letter(12), held == 2 ? letter(6) : 0x3D, 0x3D]
    }
    return output
  }
}
