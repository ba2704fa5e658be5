internal import Glibc

/// What stands at a path, found out from the file's first bytes before any database code touches it.
///
/// A file that is not ours is refused here, so that it is never opened, let alone written to.
struct RecordFile {
  /// The number in a SQLite file's header that marks it as a record of this program: the letters `rcm1`.
  static let applicationIdentifier: Int32 = 0x7263_6D31

  let path: String

  /// Refuses paths that the system would cut short or that cannot be shown.
  init(path: String) throws(RecordError) {
    guard !path.isEmpty, path.utf8.count <= 4_096, !path.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      throw .pathRefused(path: String(path.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.prefix(80).map(Character.init)))
    }
    self.path = path
  }

  /// The path as SQLite is told it; a relative one so that none is taken for a database in memory or an address.
  var databasePath: String { path.hasPrefix("/") ? path : "./\(path)" }

  /// Whether anything stands at the path, be it a link to nowhere.
  var exists: Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Whether both the file and its folder may be written; SQLite needs the folder for its journal.
  var isWritable: Bool { unsafe access(path, W_OK) == 0 && access(folder, W_OK) == 0 }

  /// The folder in which the file stands.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Checks that the path can hold a new record.
  func checkFree() throws(RecordError) {
    if exists { throw .exists(path: path) }
    for ending in ["-journal", "-wal"] where try RecordFile(path: path + ending).exists {
      throw .journalLeft(path: path, journal: path + ending)
    }
    var status = stat()
    guard unsafe stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw .folderMissing(path: path) }
    guard unsafe access(folder, W_OK) == 0 else { throw .readOnly(path: path) }
  }

  /// What the first bytes of a record say.
  struct Header {
    /// The version of the schema.
    let version: Int
    /// Whether the file is in write-ahead mode, which this program never chooses.
    let isWriteAhead: Bool
  }

  /// Checks that the file is a record that this program knows.
  func checkIsRecord(knownVersion: Int) throws(RecordError) -> Header {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      guard errno == EACCES else { throw .missing(path: path) }
      throw .notPermitted(path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard let file = unsafe fopen(path, "rb") else { throw .notPermitted(path: path) }
    defer { unsafe _ = fclose(file) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = unsafe fread(&header, 1, header.count, file)
    guard count > 0 else { throw .notARecord(path: path, found: .empty) }
    guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notARecord(path: path, found: .otherFormat)
    }
    func number(at offset: Int) -> Int32 {
      Int32(bitPattern: header[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
    }
    guard number(at: 68) == Self.applicationIdentifier else { throw .notARecord(path: path, found: .otherProgram) }
    let version = Int(number(at: 60))
    guard version <= knownVersion else { throw .newer(path: path, version: version, known: knownVersion) }
    guard version > 0 else { throw .notARecord(path: path, found: .withoutSchema) }
    return Header(version: version, isWriteAhead: header[18] == 2 || header[19] == 2)
  }
}
