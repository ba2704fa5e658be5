internal import ArgumentParser
internal import CivilTime
internal import Planner
internal import Secretariat

extension PlanCommand {
  /// `rcm plan solve`.
  struct Solve: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "solve", abstract: "Solve planning problems from files of the exchange format, for checks and for other bodies.",
      discussion: """
        A file holds one problem as JSON of the format rcm-planner-1. The answer is JSON of the format rcm-plan-1, one line for each file: \
        the dates in the order of the meetings with what they cost, or the requirements that cannot hold together. The record is not \
        needed, and nothing is written.

        Exit code 0 when every problem has a proven plan, 3 when one has none.
        """)

    @Argument(help: ArgumentHelp("The files; - means standard input.", valueName: "file"))
    var paths: [String]
    @OptionGroup var options: RecordOptions

    /// The largest file that is read; a problem at every limit has a tenth of it.
    private static let octetsMaximum = 64 << 20

    func run() throws {
      var isSolved = true
      for path in paths {
        let problem: PlanningProblem
        do {
          problem = try PlanningFile.problem(from: OutputFile.read(path == "-" ? "/dev/stdin" : path, maximum: Self.octetsMaximum))
        } catch let error as PlanningFileError {
          throw FileError(path: path, explanation: BilingualText { error.clause(in: $0) })
        }
        let outcome = Planner().solve(problem)
        World.current.output(PlanningFile.answer(outcome, to: problem) + "\n")
        if case .optimal = outcome { continue }
        isSolved = false
      }
      if !isSolved { throw Findings() }
    }
  }
}

extension PlanningFileError {
  /// What is wrong, as a clause that goes on after a colon.
  fileprivate func clause(in language: Language) -> String {
    let sentence = description(in: language)
    let start = sentence.prefix(1).lowercased() + sentence.dropFirst()
    return start.hasSuffix(".") ? String(start.dropLast()) : start
  }
}
