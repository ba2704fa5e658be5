internal import CivilTime
internal import Glibc

/// Writes whole texts to one of the program's standard streams.
enum StandardStream {
  /// Writes everything; when the disk is full, the program ends with exit code 1 and says so.
  ///
  /// A reader that has gone away has read what it wanted, as `head` does: the program ends quietly, with exit code 0.
  static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        if errno == EPIPE { Glibc.exit(0) }
        if descriptor == STDOUT_FILENO {
          let isEnglish = RecordOptions.language(of: CommandLine.arguments) == .english
          write(
            isEnglish ? "rcm: The output could not be written in full.\n" : "rcm: La salida no pudo escribirse por completo.\n",
            to: STDERR_FILENO)
        }
        Glibc.exit(1)
      }
    }
  }
}
