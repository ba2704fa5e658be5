import Foundation
import Testing

@testable import SecretariatCommand

/// The command lines that record a body and its exceptions, from a file of the folder `Rotations`.
struct RotationScript {
  /// The command lines of a part.
  struct Part {
    let name: String
    var lines: [[String]] = []
  }

  let parts: [Part]

  /// Reads a file.
  init(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Rotations/\(name).txt")
    var parts: [Part] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        parts.append(Part(name: String(line.dropFirst().dropLast())))
      } else if let last = parts.indices.last {
        parts[last].lines += Self.commands(of: line)
      }
    }
    self.parts = parts
  }

  /// Plays parts in a terminal, each command of which must be carried out; without names, all of them.
  func play(_ names: String..., in terminal: Terminal, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for name in names.isEmpty ? parts.map(\.name) : names {
      let part = try #require(parts.first { $0.name == name }, "\(name)", sourceLocation: sourceLocation)
      for line in part.lines {
        let answer = terminal.run(line)
        #expect(answer.status == .done, "\(line.joined(separator: " ")): \(answer.remarks)", sourceLocation: sourceLocation)
      }
    }
  }

  /// A command line, or one for every name of an `each`.
  private static func commands(of line: Substring) -> [[String]] {
    guard line.hasPrefix("each "), let colon = line.firstRange(of: ": ") else { return [words(of: line)] }
    let pattern = words(of: line[colon.upperBound...])
    return line[..<colon.lowerBound].dropFirst(5).split(separator: " ").map { name in
      pattern.map { $0 == "{}" ? String(name) : $0 }
    }
  }

  /// The words of a command line; quotation marks keep blanks together.
  private static func words(of line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { position, part in
      position % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}
