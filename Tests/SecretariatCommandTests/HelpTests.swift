import ArgumentParser
import TestSupport
import Testing

@testable import SecretariatCommand

/// The help of every command is prose that someone has read; a change of it shows here.
struct HelpTests {
  private static func paths(below command: any ParsableCommand.Type = RootCommand.self, path: [String] = []) -> [[String]] {
    [path]
      + command.configuration.subcommands.flatMap { paths(below: $0, path: path + [$0.configuration.commandName ?? ""]) }
  }

  @Test(arguments: paths())
  func `the help of every command is as it was read`(path: [String]) throws {
    let answer = try Terminal(withRecord: false).run(path + ["--help"], environment: ["COLUMNS": "100"])
    #expect(answer.status == .done)
    #expect(answer.remarks.isEmpty)
    try GoldenFile.expect(answer.output, is: "help/\((["rcm"] + path).joined(separator: "-")).txt")
  }

  @Test(arguments: paths().filter { !$0.isEmpty })
  func `every command has a name and an abstract of one sentence`(path: [String]) throws {
    #expect(path.allSatisfy { !$0.isEmpty })
    let overview = try Terminal(withRecord: false).run(path + ["--help"]).output.prefix { $0 != "\n" }
    #expect(overview.hasPrefix("OVERVIEW: "))
  }

  @Test(arguments: [(["meeting", "help"], ["help", "meeting"]), (["meeting", "help", "add"], ["help", "meeting", "add"])])
  func `help may stand after the noun`(after: [String], before: [String]) throws {
    let terminal = try Terminal(withRecord: false)
    let answer = terminal.run(after)
    #expect(answer.status == .done)
    #expect(answer.output.hasPrefix("OVERVIEW: "))
    #expect(answer.output == terminal.run(before).output)
  }
}
