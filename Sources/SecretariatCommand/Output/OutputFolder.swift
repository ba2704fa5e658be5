internal import Glibc
internal import Secretariat

/// Writes several files that belong together into a folder: all of them, or none.
struct OutputFolder {
  /// A file with its name in the folder.
  struct File {
    let name: String
    let bytes: [UInt8]
  }

  /// The path of the folder.
  let path: String
  /// Whether the files hold personal data, so that no one else on the machine may read them (R28).
  var isPrivate = false

  /// The path of a file in it.
  func path(of name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }

  /// Writes the files whose bytes differ from those that stand there; the others keep their time of change, which web servers
  /// tell as that of the calendar.
  ///
  /// Every file is written beside its place first. Only when all are, they take their places one after the other; where one
  /// cannot, the earlier ones give theirs back.
  ///
  /// - Returns: The names of the files that were written.
  func replace(_ files: [File]) throws(FileError) -> [String] {
    try OutputFile.makeFolder(of: path(of: "x"), mode: isPrivate ? 0o700 : 0o755)
    var drafts: [(file: File, draft: OutputFile.Draft)] = []
    do throws(FileError) {
      for file in files where try !stands(file) {
        drafts.append((file, try OutputFile.Draft(of: file.bytes, for: path(of: file.name), mode: isPrivate ? 0o600 : 0o644)))
      }
      try place(drafts.map(\.draft))
    } catch {
      for (_, draft) in drafts { draft.discard() }
      throw error
    }
    keepNames()
    return drafts.map(\.file.name)
  }

  /// Whether a file stands in the folder already, byte for byte.
  private func stands(_ file: File) throws(FileError) -> Bool {
    let target = path(of: file.name)
    try OutputFile.checkTarget(target)
    var standing = stat()
    guard unsafe stat(target, &standing) == 0, standing.st_size == file.bytes.count else { return false }
    return try OutputFile.read(target, maximum: file.bytes.count) == file.bytes
  }

  private func place(_ drafts: [OutputFile.Draft]) throws(FileError) {
    var placed: [(path: String, kept: String?)] = []
    func kept(_ path: String) -> String { "\(path).\(getpid()).kept" }
    do throws(FileError) {
      for draft in drafts {
        let kept = kept(draft.path)
        let hasEarlier = unsafe link(draft.path, kept) == 0
        if !hasEarlier, errno != ENOENT { throw FileError(path: draft.path, explanation: OutputFile.reason()) }
        placed.append((draft.path, hasEarlier ? kept : nil))
        try draft.place()
      }
    } catch {
      for (path, kept) in placed.reversed() {
        // A file of before takes its place again, also where the new one never got there; a new one goes.
        if let kept { unsafe _ = rename(kept, path) } else { unsafe _ = unlink(path) }
        if let kept { unsafe _ = unlink(kept) }
      }
      throw error
    }
    for kept in placed.compactMap(\.kept) { unsafe _ = unlink(kept) }
  }

  /// Makes sure that the folder keeps the new names in a power cut; a file system that cannot is left alone.
  private func keepNames() {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
