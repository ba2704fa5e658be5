internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm workplan`.
struct WorkPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workplan", abstract: "Draw up, show and export the work plan of a chair's year.",
    subcommands: [Skeleton.self, Show.self, Export.self])

  /// Which plan is meant.
  struct Subject: ParsableArguments {
    @Argument(help: "The year of the chair term: 2025.", transform: CycleYear.argument)
    var year: CycleYear

    @Option(name: .customLong("body"), help: "The body, by code or name; without it, the first on record.")
    var body: String?

    /// The plan, to be read.
    var plan: ReadWorkPlan { ReadWorkPlan(year, body: body) }
  }

  /// `rcm workplan show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the work plan that was drawn up for a year.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try subject.plan(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(WorkPlanAnswer(answer.skeleton)))
        return
      }
      World.current.output(WorkPlanPrinter(language: options.language, directory: answer.directory).text(answer.skeleton))
      if answer.isOutdated { World.current.remarks(WorkPlanCommand.outdated(subject, in: options.language)) }
    }
  }

  /// `rcm workplan export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write the work plan of a year as a Markdown paper, in the language of --lang.")

    @OptionGroup var subject: Subject
    @Option(name: .customLong("out"), help: ArgumentHelp("The file to write; without it, standard output.", valueName: "file"))
    var file: String?
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try subject.plan(in: options.office())
      let text = options.asJSON ? try JSONText.of(WorkPlanAnswer(answer.skeleton)) : answer.markdown(in: options.language)
      if let file {
        try OutputFile.write(Array(text.utf8), to: file)
        World.current.remarks(options.language == .english ? "Written: \(file)\n" : "Se escribió: \(file)\n")
      } else {
        World.current.output(text)
      }
      if answer.isOutdated { World.current.remarks(WorkPlanCommand.outdated(subject, in: options.language)) }
    }
  }

  /// The remark on a plan that the record has overtaken.
  private static func outdated(_ subject: Subject, in language: Language) -> String {
    let command = "rcm workplan skeleton \(subject.year)" + (subject.body.map { " --body \($0)" } ?? "") + " --dry-run"
    return language == .english
      ? "The record has changed since the plan was drawn up; see what would change with: \(command)\n"
      : "El registro cambió desde que se elaboró el plan; vea qué cambiaría con: \(command)\n"
  }
}
