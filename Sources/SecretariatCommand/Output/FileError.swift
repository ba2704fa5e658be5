internal import CivilTime
internal import Secretariat

/// A file that could not be read or written; what stood there before is as it was.
struct FileError: Error {
  let path: String
  let explanation: BilingualText

  /// Which file, and why, as a sentence.
  func text(in language: Language) -> String {
    let reason = explanation.bestText(in: language).text
    return language == .english
      ? "\(path.isEmpty ? "The file" : path) could not be read or written: \(reason)."
      : "\(path.isEmpty ? "El archivo" : path) no pudo leerse o escribirse: \(reason)."
  }
}
