internal import Glibc

/// A file that is being written.
struct OpenFile {
  /// The path that an error names.
  let path: String
  let descriptor: Int32

  /// Writes bytes at its end.
  func append(_ bytes: [UInt8]) throws(FileError) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { octets in
        unsafe Glibc.write(descriptor, octets.baseAddress.map { unsafe $0 + start }, octets.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError(path: path, explanation: OutputFile.reason()) }
      start += count
    }
  }
}
