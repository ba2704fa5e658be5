internal import Glibc

/// Keeps what is written before it is known what stands before it, and whether anybody may see it.
///
/// The first megabytes stay in memory; what is more goes to a file without a name, which is gone with the program however that ends.
final class Spool {
  /// How many bytes are kept in memory, and handed on at a time.
  private static let pieceSize = 1 << 20

  private let folder: String
  private var piece: [UInt8] = []
  private var file: OpenFile?

  /// A spool whose file, if one is needed, lies in a folder.
  init(in folder: String) { self.folder = folder }

  deinit {
    if let file { close(file.descriptor) }
  }

  /// Keeps bytes after the earlier ones.
  func append(_ bytes: [UInt8]) throws(FileError) {
    piece += bytes
    guard piece.count >= Self.pieceSize else { return }
    if file == nil { file = try Self.nameless(in: folder) }
    try file?.append(piece)
    piece.removeAll(keepingCapacity: true)
  }

  /// Hands on all that was kept, a megabyte at a time.
  func forEachPiece(_ body: ([UInt8]) throws(FileError) -> Void) throws(FileError) {
    if let file {
      var offset: off_t = 0
      var buffer = [UInt8](repeating: 0, count: Self.pieceSize)
      while true {
        let count = unsafe pread(file.descriptor, &buffer, buffer.count, offset)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw FileError(path: folder, explanation: OutputFile.reason()) }
        guard count > 0 else { break }
        try body(count == buffer.count ? buffer : Array(buffer.prefix(count)))
        offset += count
      }
    }
    if !piece.isEmpty { try body(piece) }
  }

  private static func nameless(in folder: String) throws(FileError) -> OpenFile {
    let path = "\(folder)/.rcm.\(getpid()).spool"
    let file = OpenFile(path: folder, descriptor: unsafe open(path, O_RDWR | O_CREAT | O_EXCL, 0o600))
    guard file.descriptor >= 0 else { throw FileError(path: folder, explanation: OutputFile.reason()) }
    unsafe unlink(path)
    return file
  }
}
