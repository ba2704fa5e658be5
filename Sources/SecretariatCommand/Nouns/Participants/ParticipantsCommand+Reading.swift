internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

extension ParticipantsCommand {
  /// `rcm participants resolve`.
  struct Resolve: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "resolve", abstract: "Show each seat with the rotation and term or the membership it comes from.",
      discussion: "Of a frozen list it shows what was kept, and then what the record would give otherwise now.")

    @OptionGroup var subject: ParticipantsSubject
    @Flag(name: .customLong("strict"), help: "End with exit code 3 when a seat is unresolved.")
    var isStrict = false
    @OptionGroup var order: ListOrderOptions
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try ResolveParticipants(subject.meeting)(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(ParticipantsAnswer(answer, order: order.order, language: options.language)))
      } else {
        let printer = ParticipantsPrinter(answer: answer, order: order.order, language: options.language)
        World.current.output(printer.resolution)
        for notice in answer.list.notices { World.current.remarks(notice.marked(in: options.language) + "\n") }
      }
      if isStrict, !answer.list.openSeats.isEmpty { throw Findings() }
    }
  }

  /// `rcm participants list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Show the list of participants with the delegations.",
      discussion: "E-mail addresses and telephone numbers are shown only with --contacts, and stand in no paper, page or calendar.")

    @OptionGroup var subject: ParticipantsSubject
    @Flag(name: .customLong("contacts"), help: "Show e-mail addresses and telephone numbers too.")
    var showsContacts = false
    @OptionGroup var order: ListOrderOptions
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try ResolveParticipants(subject.meeting)(in: options.office())
      if options.asJSON {
        let delegations = DelegationsAnswer(answer, withContacts: showsContacts, order: order.order, language: options.language)
        World.current.output(try JSONText.of(delegations))
        return
      }
      let printer = ParticipantsPrinter(answer: answer, order: order.order, language: options.language)
      World.current.output(printer.list(withContacts: showsContacts))
    }
  }

  /// `rcm participants missing`.
  struct Missing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "missing", abstract: "What the participants of a meeting lack, or of every coming meeting.",
      discussion: """
        Seats that are unresolved, delegations without a head, and meetings for which no one has said who takes part. Ends with exit \
        code 3 when something is missing.
        """)

    @Argument(help: "The meeting's handle, a beginning of it, or its title; without it, every coming meeting.")
    var meeting: String?
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try ReviewMissing(meeting)(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(answer.findings.map { MissingAnswer($0) }))
      } else {
        let isEnglish = options.language == .english
        if answer.findings.isEmpty { World.current.output(isEnglish ? "Nothing is missing.\n" : "No falta nada.\n") }
        for finding in answer.findings {
          World.current.output(
            "\(finding.meeting.handle)  " + MissingPrinter(directory: answer.directory, language: options.language).words(finding) + "\n")
        }
      }
      if !answer.findings.isEmpty { throw Findings() }
    }
  }

  /// `rcm participants export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write the list of participants in one language: a paper, a table or a page.",
      discussion: "The list holds names and offices of delegates, and never an e-mail address or a telephone number.")

    @OptionGroup var subject: ParticipantsSubject
    @Option(name: .customLong("format"), help: "md, csv or html; without it, md.", transform: ResolveParticipants.Form.argument)
    var form: ResolveParticipants.Form?
    @Option(name: .customLong("out"), help: ArgumentHelp("The file to write; without it, standard output.", valueName: "file"))
    var file: String?
    @OptionGroup var order: ListOrderOptions
    @OptionGroup var options: ReadOptions

    func run() throws {
      if form != nil, options.asJSON {
        throw Refusal.invalid(
          given: "--format",
          because: BilingualText(english: "--format and --json ask for two forms", spanish: "--format y --json piden dos formas"),
          remedy: BilingualText(english: "Give one of them.", spanish: "Indique solo una."))
      }
      let office = try options.office()
      let reading = ResolveParticipants(subject.meeting)
      let text =
        options.asJSON
        ? try JSONText.of(
          DelegationsAnswer(try reading(in: office), withContacts: false, order: order.order, language: options.language))
        : try reading.paper(as: form ?? .markdown, in: options.language, organizationsBy: order.order, at: office)
      guard let file else {
        World.current.output(text)
        return
      }
      try OutputFile.write(Array(text.utf8), to: file)
      World.current.remarks(options.language == .english ? "Written: \(file)\n" : "Se escribió: \(file)\n")
    }
  }
}
