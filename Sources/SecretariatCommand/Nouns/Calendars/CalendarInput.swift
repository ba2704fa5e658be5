internal import Glibc
internal import ICalendar
internal import Secretariat

/// Reads a calendar from a file or from standard input.
enum CalendarInput {
  /// The largest calendar that is read; Google refuses those of more than a fiftieth of it.
  static let octetsMaximum = ReadingLimits.strangers.fileOctetsMaximum

  /// The octets of a file, or of standard input for `-`; one that is too large is refused by its size, before it is read.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    var standing = stat()
    if path != "-", unsafe stat(path, &standing) == 0, standing.st_mode & S_IFMT == S_IFREG, Int(standing.st_size) > octetsMaximum {
      throw FileError(
        path: path,
        explanation: BilingualText(
          english: "it has \(standing.st_size) bytes, and calendars of more than \(octetsMaximum >> 20) MB are not read",
          spanish: "tiene \(standing.st_size) bytes, y no se leen calendarios de más de \(octetsMaximum >> 20) MB"))
    }
    return try OutputFile.read(path == "-" ? "/dev/stdin" : path, maximum: octetsMaximum)
  }
}
