internal import Glibc

/// A record in the making: a file beside the place where it will stand, until it is whole.
///
/// A program that is stopped at any moment leaves either no record at the path or a whole one. What it leaves beside the path
/// does no harm, and the next draft clears it away.
struct RecordDraft {
  private let file: RecordFile
  /// The folder, locked until the draft is closed, so that a draft that lies there is no one's any more.
  private let folder: Int32

  /// The path of the draft.
  var path: String { "\(file.path).part" }
  /// The path as SQLite is told it.
  var databasePath: String { "\(file.databasePath).part" }

  /// Makes an empty draft for its owner only.
  ///
  /// - Throws: A ``RecordError`` when something stands at the file's own path, or the folder may not be written.
  init(of file: RecordFile) throws(RecordError) {
    try file.checkFree()
    self.file = file
    folder = unsafe open(file.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .readOnly(path: file.path) }
    do throws(RecordError) {
      let isLocked = try lock()
      // Another program may have made its record while this one waited.
      try file.checkFree()
      // Where a file system has no locks, a draft that lies there may be another program's, and is left alone.
      if isLocked { clear() }
      let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw errno == EEXIST ? RecordError.busy(path: path) : failure() }
      Glibc.close(descriptor)
    } catch {
      Glibc.close(folder)
      throw error
    }
  }

  /// Puts the finished draft at its place, which is still free, and makes sure that it stays there.
  func publish() throws(RecordError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    let isKept = descriptor >= 0 && fsync(descriptor) == 0
    if descriptor >= 0 { Glibc.close(descriptor) }
    guard isKept else { throw failure() }
    // A link never takes the place of anything, as a rename would.
    if unsafe link(path, file.path) != 0 {
      guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { throw failure() }
      try publishWithoutLinks()
    }
    unsafe unlink(path)
    guard fsync(folder) == 0 || errno == EINVAL else { throw failure() }
  }

  /// On a file system without links, such as a memory stick's: reserves the place, then puts the draft there.
  private func publishWithoutLinks() throws(RecordError) {
    let descriptor = unsafe open(file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure() }
    Glibc.close(descriptor)
    guard unsafe rename(path, file.path) == 0 else {
      let failure = failure()
      unsafe unlink(file.path)
      throw failure
    }
  }

  /// Takes away what is left of the draft, and lets others make theirs.
  func close() {
    clear()
    Glibc.close(folder)
  }

  private func clear() {
    for ending in ["", "-journal", "-wal", "-shm"] { unsafe _ = unlink(path + ending) }
  }

  /// Waits until no other program makes a record in the folder; `false` where the file system has no locks.
  private func lock() throws(RecordError) -> Bool {
    for _ in 0..<Int(RecordSettings.patience * 50) {
      if flock(folder, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { return false }
      usleep(20_000)
    }
    throw .busy(path: file.path)
  }

  /// What the last call to the system says.
  private func failure() -> RecordError {
    switch errno {
    case EEXIST: .exists(path: file.path)
    case ENOSPC, EDQUOT: .diskFull(path: file.path)
    case EIO: .inputOutput(path: file.path, code: nil)
    default: .readOnly(path: file.path)
    }
  }
}
