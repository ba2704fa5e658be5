package import Foundation
package import Testing

/// Compares what the program writes with a file that a person has read.
///
/// `Scripts/record-goldens` writes the files anew; a changed one is reviewed like code.
package enum GoldenFile {
  /// The folder of the golden files.
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Goldens")

  /// Expects a text to be what the golden file of a name holds, byte by byte.
  package static func expect(_ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RCM_RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    guard let data = try? Data(contentsOf: file) else {
      Issue.record("There is no golden file \(name); record it with Scripts/record-goldens and read it.", sourceLocation: sourceLocation)
      return
    }
    let golden = String(decoding: data, as: UTF8.self)
    guard golden != text else { return }
    let differences = Self.differences(golden, text)
    Issue.record("\(name) differs from what is written now:\n\(differences)", sourceLocation: sourceLocation)
  }

  /// The first lines that differ, as they were and as they are.
  private static func differences(_ golden: String, _ text: String) -> String {
    let before = golden.split(separator: /\r?\n/, omittingEmptySubsequences: false)
    let after = text.split(separator: /\r?\n/, omittingEmptySubsequences: false)
    var lines: [String] = []
    for index in 0..<max(before.count, after.count) where lines.count < 20 {
      let old = index < before.count ? String(before[index]) : nil
      let new = index < after.count ? String(after[index]) : nil
      if old != new { lines.append("line \(index + 1)\n  was \(old ?? "nothing")\n  is  \(new ?? "nothing")") }
    }
    return lines.isEmpty ? "only the line ends differ" : lines.joined(separator: "\n")
  }
}
