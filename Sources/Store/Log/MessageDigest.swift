internal import CMessageDigest

/// A SHA-256 digest (FIPS 180-4) over texts; each text is closed by a byte that UTF-8 never uses.
struct MessageDigest {
  private var context = SHA2_CTX()

  init() { unsafe SHA256Init(&context) }

  /// Takes in one text.
  mutating func update(_ text: String) {
    var bytes = Array(text.utf8)
    bytes.append(0xFF)
    unsafe SHA256Update(&context, bytes, bytes.count)
  }

  /// Takes in bytes as they are.
  mutating func update(_ bytes: [UInt8]) { unsafe SHA256Update(&context, bytes, bytes.count) }

  /// The digest as 64 hexadecimal digits.
  mutating func finish() -> String {
    var bytes = [UInt8](repeating: 0, count: 32)
    unsafe SHA256Final(&bytes, &context)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// The SHA-256 digest of the bytes of a file, by which anyone can tell whether they have it unchanged.
package enum FileDigest {
  /// The digest as 64 hexadecimal digits.
  package static func of(_ bytes: [UInt8]) -> String {
    var digest = MessageDigest()
    digest.update(bytes)
    return digest.finish()
  }
}
