internal import CMessageDigest

/// The SHA-256 digest of octets (FIPS 180-4): the same octets have the same one, and others in practice never.
package struct ContentDigest: Hashable, Sendable, CustomStringConvertible {
  /// The digest as 64 hexadecimal digits.
  package let description: String

  /// The digest of octets.
  package init(of octets: [UInt8]) {
    var context = SHA2_CTX()
    unsafe SHA256Init(&context)
    unsafe SHA256Update(&context, octets, octets.count)
    var bytes = [UInt8](repeating: 0, count: 32)
    unsafe SHA256Final(&bytes, &context)
    let digits = Array("0123456789abcdef".utf8)
    description = String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
