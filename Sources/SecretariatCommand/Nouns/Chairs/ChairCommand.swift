internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm chair`.
struct ChairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chair",
    abstract: "Who chairs, who chaired, who is next, and the troika, on any day.",
    subcommands: [Show.self, List.self, Next.self, TroikaOn.self, Verify.self])

  /// What every question about chairs takes.
  struct Options: ParsableArguments {
    @Option(name: .customLong("body"), help: "The body; without it, the first one on record.")
    var body: String?
    @OptionGroup var read: ReadOptions

    func answer(in office: Office) throws -> ReviewChairs.Answer { try ReviewChairs(body: body)(in: office) }
    func printer(_ answer: ReviewChairs.Answer) -> ChairPrinter { ChairPrinter(language: read.language, directory: answer.directory) }
  }
}
