/// A file that could not be read or written; what stood there before is as it was.
struct FileError: Error, CustomStringConvertible {
  let path: String
  let explanation: String

  var description: String { "\(path.isEmpty ? "The file" : path) could not be read or written: \(explanation)." }
}
