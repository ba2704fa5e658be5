internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat

extension MeetingCommand {
  /// `rcm meeting hour`.
  struct Hour: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hour", abstract: "Propose the fairest start time of a virtual meeting across its participants' capitals.",
      discussion: """
        The best start has the least inconvenience for whoever is worst off, then the least for all together, then is the earliest. \
        Inconvenience is the minutes outside of office hours by each party's own clock, right across clock changes. Nothing is recorded; \
        the command that would record it is shown.
        """)

    @OptionGroup var hour: HourOptions
    @Option(
      name: .customLong("svg"),
      help: ArgumentHelp("Write the fairest start as an SVG picture to a file; - means standard output.", valueName: "file"))
    var picture: String?
    @Flag(name: .customLong("markdown"), help: "Answer as a Markdown paper.")
    var asMarkdown = false
    @OptionGroup var options: ReadOptions

    func run() throws {
      guard [asMarkdown, picture != nil, options.asJSON].count(where: \.self) <= 1 else { throw Self.severalForms }
      let language = options.language
      let proposal = try hour.question(secretariatZone: options.record.zoneRules())(in: options.office())
      if let picture {
        try draw(HourPicture(proposal, in: language), to: picture)
      } else if asMarkdown {
        World.current.output(HourMarkdown(proposal, in: language).text)
      } else if options.asJSON {
        World.current.output(try JSONText.of(HourAnswer(proposal)))
      } else {
        World.current.output(HourPrinter(proposal: proposal, language: language, width: World.current.width).text)
      }
    }

    private func draw(_ picture: HourPicture, to path: String) throws {
      if path == "-" {
        World.current.output(picture.text)
      } else {
        try OutputFile.write(Array(picture.text.utf8), to: path)
        World.current.remarks(options.language == .english ? "Written: \(path)\n" : "Se escribió: \(path)\n")
      }
    }

    private static var severalForms: Refusal {
      .invalid(
        given: "--markdown, --svg, --json",
        because: BilingualText(
          english: "--markdown, --svg and --json are three forms of one answer",
          spanish: "--markdown, --svg y --json son tres formas de una respuesta"),
        remedy: BilingualText(english: "Give one of them.", spanish: "Indique una sola."))
    }
  }
}
