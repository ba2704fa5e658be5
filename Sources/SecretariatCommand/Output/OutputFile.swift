internal import CivilTime
internal import Glibc
internal import Secretariat

/// Writes a paper or a calendar to a file: whole, or not at all.
enum OutputFile {
  /// Writes bytes to a new file beside the target and puts it in its place in one step.
  ///
  /// Only a plain file is replaced: a device or a pipe that stands at the path stays what it is.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) { try Draft(of: bytes, for: path).place() }

  /// The whole content of a file beside the path at which it shall stand.
  struct Draft {
    /// Where it shall stand.
    let path: String
    private let draft: String

    /// Writes bytes to a new file beside the target, and makes sure that they are kept.
    init(of bytes: [UInt8], for path: String, mode: mode_t = 0o644) throws(FileError) {
      try self.init(for: path, mode: mode) { file throws(FileError) in try file.append(bytes) }
    }

    /// Writes a new file beside the target piece by piece, and makes sure that all of it is kept.
    init(for path: String, mode: mode_t = 0o644, filling fill: (OpenFile) throws(FileError) -> Void) throws(FileError) {
      try OutputFile.checkTarget(path)
      self.path = path
      draft = "\(path).\(getpid()).part"
      let file = OpenFile(path: path, descriptor: unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL, mode))
      guard file.descriptor >= 0 else { throw FileError(path: path, explanation: OutputFile.reason()) }
      do throws(FileError) {
        try fill(file)
      } catch {
        close(file.descriptor)
        discard()
        throw error
      }
      let isKept = fsync(file.descriptor) == 0
      guard close(file.descriptor) == 0, isKept else {
        let explanation = OutputFile.reason()
        discard()
        throw FileError(path: path, explanation: explanation)
      }
    }

    /// Puts it in its place in one step; where that fails, it is gone and what stood there is as it was.
    func place() throws(FileError) {
      guard unsafe rename(draft, path) == 0 else {
        let explanation = OutputFile.reason()
        discard()
        throw FileError(path: path, explanation: explanation)
      }
    }

    /// Throws it away.
    func discard() { unsafe unlink(draft) }
  }

  /// The folder in which the file of a path lies.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Checks that a path can be written to, and that nothing but a plain file stands there.
  static func checkTarget(_ path: String) throws(FileError) {
    guard !path.isEmpty, path.utf8.count <= 4_096, !path.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      throw FileError(
        path: "",
        explanation: BilingualText(
          english: "the path is empty or too long, or holds a control character",
          spanish: "la ruta está vacía, es demasiado larga o contiene un carácter de control"))
    }
    var standing = stat()
    if unsafe stat(path, &standing) == 0, standing.st_mode & S_IFMT != S_IFREG {
      throw FileError(
        path: path,
        explanation: standing.st_mode & S_IFMT == S_IFDIR
          ? Self.isFolder : BilingualText(english: "it is not a plain file", spanish: "no es un archivo común"))
    }
  }

  /// Reads a whole file of at most so many bytes.
  static func read(_ path: String, maximum: Int) throws(FileError) -> [UInt8] {
    let bytes = try beginning(of: path, byteCount: maximum + 1)
    guard bytes.count <= maximum else {
      throw FileError(
        path: path, explanation: BilingualText(english: "it is larger than \(maximum) bytes", spanish: "supera los \(maximum) bytes"))
    }
    return bytes
  }

  /// Reads the first bytes of a file, so many at most.
  static func beginning(of path: String, byteCount: Int) throws(FileError) -> [UInt8] {
    guard !path.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      throw FileError(
        path: "",
        explanation: BilingualText(english: "the path holds a control character", spanish: "la ruta contiene un carácter de control"))
    }
    guard let file = unsafe fopen(path, "rb") else { throw FileError(path: path, explanation: reason()) }
    defer { unsafe _ = fclose(file) }
    var status = stat()
    guard unsafe fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw FileError(path: path, explanation: Self.isFolder)
    }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < byteCount {
      let count = unsafe fread(&piece, 1, min(piece.count, byteCount - bytes.count), file)
      if count == 0 { break }
      bytes += piece.prefix(count)
    }
    guard unsafe ferror(file) == 0 else { throw FileError(path: path, explanation: reason()) }
    return bytes
  }

  /// Makes the folder of a path, and those above it, for the owner alone unless told otherwise.
  static func makeFolder(of path: String, mode: mode_t = 0o700) throws(FileError) {
    var position = path.startIndex
    while let slash = path[position...].dropFirst().firstIndex(of: "/") {
      let folder = String(path[..<slash])
      if unsafe mkdir(folder, mode) != 0, errno != EEXIST { throw FileError(path: folder, explanation: reason()) }
      position = slash
    }
  }

  private static let isFolder = BilingualText(english: "it is a folder", spanish: "es una carpeta")

  /// Why the system refused, in words.
  static func reason() -> BilingualText {
    switch errno {
    case ENOENT: BilingualText(english: "there is no such file or folder", spanish: "no existe tal archivo o carpeta")
    case EACCES, EPERM, EROFS: BilingualText(english: "it may not be read or written", spanish: "no está permitido leerlo o escribirlo")
    case ENOSPC, EDQUOT: BilingualText(english: "the disk is full", spanish: "el disco está lleno")
    case EISDIR: isFolder
    case EEXIST:
      BilingualText(english: "another run of this command is writing it", spanish: "otra ejecución de este comando lo está escribiendo")
    case let number:
      BilingualText(
        english: "the system says: \(unsafe String(cString: strerror(number)))",
        spanish: "el sistema indica: \(unsafe String(cString: strerror(number)))")
    }
  }
}
