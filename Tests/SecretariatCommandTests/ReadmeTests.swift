import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

/// What the README shows is what the program prints.
struct ReadmeTests {
  /// A command of the README with the output that it shows; a last line `  …` stands for any further lines.
  struct Example: Sendable {
    let words: [String]
    var lines: [String] = []
  }

  private static func examples() throws -> [Example] {
    let file = GoldenFile.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
    var examples: [Example] = []
    var isInside = false
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ rcm ") {
        examples.append(Example(words: words(of: line.dropFirst(6))))
      } else if isInside, !examples.isEmpty {
        examples[examples.count - 1].lines.append(String(line))
      }
    }
    return examples
  }

  /// The words of a command line; quotation marks keep blanks together.
  private static func words(of line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { position, part in
      position % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }

  @Test func `every example of the README prints what the README shows`() throws {
    let terminal = try Terminal()
    let examples = try Self.examples()
    #expect(examples.count >= 8)
    for example in examples {
      let printed = terminal.run(example.words).output.split(separator: "\n").map(String.init)
      if example.lines.last == "  …" {
        #expect(Array(printed.prefix(example.lines.count - 1)) == example.lines.dropLast())
      } else {
        #expect(printed == example.lines, "\(example.words.joined(separator: " "))")
      }
    }
  }
}
