internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

/// `rcm agenda`.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Draft, show and export the bilingual agenda of a meeting.",
    subcommands: [Template.self, Show.self, Export.self])

  /// `rcm agenda template`.
  struct Template: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "template", abstract: "Draft a meeting's provisional agenda from the template of its kind, or from another meeting's.",
      discussion: """
        The order of the items follows general diplomatic convention; it is a proposal of this program and no rule of a body. \
        Chair, host and previous meeting are filled in from the record when the agenda is read.
        """)

    @Argument(help: "The meeting's handle, a beginning of it, or its title.")
    var meeting: String
    @Option(name: .customLong("from"), help: "Take over the agenda of this meeting instead.")
    var model: String?
    @Flag(name: .customLong("replace"), help: "Put the draft in the place of the agenda that the meeting has.")
    var replaces = false
    @OptionGroup var options: WriteOptions

    func run() throws {
      let written = try DraftAgenda(meeting, from: model, replaces: replaces, reason: options.reason)(in: options.office())
      let paper = written.result
      let handle = paper.agenda.meeting
      let count = paper.agenda.items(below: nil).count
      let language = options.language
      try ChangePrinter.print(
        written,
        sentence: DeedSentence(
          done: BilingualText(
            english: "The agenda of \(handle) is drafted: \(count) items.",
            spanish: "Se redactó la agenda de \(handle): \(count) puntos."),
          rehearsed: BilingualText(
            english: "The agenda of \(handle) would be drafted: \(count) items.",
            spanish: "Se redactaría la agenda de \(handle): \(count) puntos.")),
        isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: language)
      for line in AgendaPrinter(paper: paper, language: language).warnings { World.current.remarks(line + "\n") }
    }
  }

  /// `rcm agenda show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a meeting's agenda.")

    @Argument(help: "The meeting's handle, a beginning of it, or its title.")
    var meeting: String
    @OptionGroup var options: ReadOptions

    func run() throws {
      let paper = try ReadAgenda(meeting)(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(AgendaAnswer(paper)))
        return
      }
      let printer = AgendaPrinter(paper: paper, language: options.language)
      World.current.output(printer.text)
      for line in printer.warnings { World.current.remarks(line + "\n") }
    }
  }

  /// `rcm agenda export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write a meeting's agenda in one language as a Markdown paper.",
      discussion: "An agenda with a text that has no translation into the language is refused; the other language never takes its place.")

    @Argument(help: "The meeting's handle, a beginning of it, or its title.")
    var meeting: String
    @Option(name: .customLong("out"), help: ArgumentHelp("The file to write; without it, standard output.", valueName: "file"))
    var file: String?
    @OptionGroup var options: ReadOptions

    func run() throws {
      let office = try options.office()
      let reading = ReadAgenda(meeting)
      let text =
        options.asJSON ? try JSONText.of(AgendaAnswer(try reading(in: office))) : try reading.markdown(in: options.language, at: office)
      guard let file else {
        World.current.output(text)
        return
      }
      try OutputFile.write(Array(text.utf8), to: file)
      World.current.remarks(options.language == .english ? "Written: \(file)\n" : "Se escribió: \(file)\n")
    }
  }
}
