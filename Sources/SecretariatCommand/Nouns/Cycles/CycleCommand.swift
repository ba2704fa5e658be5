internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm cycle`.
struct CycleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cycle", abstract: "The yearly cycle of a body's statutory meetings.",
    subcommands: [List.self, Show.self, Edit.self, Derive.self])

  /// `rcm cycle list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the bodies that have a cycle.")

    @OptionGroup var options: ReadOptions

    func run() throws {
      let answers = try ReviewCycle.all(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(answers.map { CycleAnswer($0.cycle) }))
        return
      }
      let isEnglish = options.language == .english
      var table = TextTable()
      for answer in answers {
        let (meetings, deadlines) = (answer.cycle.slots.count, answer.cycle.deadlines.count)
        table.add(
          answer.body.code.text, answer.body.name.marked(in: options.language),
          isEnglish ? "\(meetings) meetings, \(deadlines) deadlines" : "\(meetings) reuniones, \(deadlines) plazos")
      }
      World.current.output(table.text)
    }
  }

  /// `rcm cycle show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a body's cycle: meetings with windows and evidence, gaps and deadlines.")

    @Argument(help: "The body, by code or name; without it, the first on record.")
    var body: String?
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try ReviewCycle(body: body)(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(CycleAnswer(answer.cycle)))
        return
      }
      World.current.output(CyclePrinter(language: options.language).text(answer))
    }
  }
}
