internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find what clashes in the record, and waive what is meant.",
    discussion: """
      A finding is called by its kind and its meetings, as shared-participants:VM-2025:WS-2025-1. It is worked out anew each time and \
      goes when its cause does. A waiver holds for one finding as long as its facts stay: the same two meetings on other days are \
      a new finding.

      Kinds: \(FindingKind.allCases.map(\.rawValue).joined(separator: ", ")).
      """,
    subcommands: [Run.self, Explain.self, Waive.self, Unwaive.self])

  /// `rcm check run`.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run", abstract: "Look for conflicts among the meetings to come, meeting by meeting, the worst first.",
      discussion: """
        Shared participants, venues, travel days, holidays and bridge days, blackouts, the order and the gaps of the cycle, notice, \
        weekends. Meetings that were held or are past are left alone unless --past, --from or --year asks for them.

        Exit code 3 says that something is found and not waived.
        """)

    @OptionGroup var scope: CheckOptions
    @Flag(name: .customLong("all"), help: "Show what is waived too, with the reasons.")
    var includesWaived = false
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try scope.check(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(CheckAnswer(answer, includesWaived: includesWaived)))
      } else {
        let printer = CheckPrinter(answer: answer, includesWaived: includesWaived, language: options.language)
        World.current.output(printer.text)
        World.current.remarks(printer.remarks)
      }
      if !answer.open.isEmpty { throw Findings() }
    }
  }

  /// `rcm check explain`.
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain", abstract: "Say what was found, by which rule, on which facts, and what would resolve it.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try ExplainFinding(subject.finding)(in: options.office())
      World.current.output(
        options.asJSON
          ? try JSONText.of(ExplanationAnswer(answer)) : ExplanationPrinter(answer: answer, language: options.language).text)
    }
  }

  /// The finding that is meant.
  struct Subject: ParsableArguments {
    @Argument(help: "Its key, as rcm check run shows it, or a beginning of it.")
    var finding: String
  }
}
