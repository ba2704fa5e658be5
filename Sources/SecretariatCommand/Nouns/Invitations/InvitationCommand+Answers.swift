internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat
internal import Store

extension InvitationCommand {
  /// `rcm invitation read`.
  struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "read", abstract: "Take in answers to invitations from files: mails (.eml) or calendars (.ics).",
      discussion: """
        An answer is matched to the meeting and to the delegate who was invited. Of several the newest counts, in whatever order they \
        are read, and reading one again changes nothing. Whoever was not invited is named and nothing is applied. A request for the \
        newest state is met with a new mail when --out is given.

        Each file is an entry of the log of its own, so that files that are fine are taken in although others are not. The log does not \
        keep the names of the files.
        """)

    @Argument(help: "The files; - means standard input.")
    var files: [String]
    @Option(
      name: .customLong("out"),
      help: ArgumentHelp("The folder for mails that a request for the newest state calls for.", valueName: "folder"))
    var path: String?
    @OptionGroup var options: WriteOptions

    func run() throws {
      // What cannot be read at all is told before anything is written.
      let contents = try files.map { (file: $0, octets: try CalendarInput.read($0)) }
      let office = try options.office()
      let folder = path.map { OutputFolder(path: $0, isPrivate: true) }
      let printer = AnswerPrinter(options: options, path: path)
      var readings: [AnswerReadingAnswer] = []
      var refusals: [Refusal] = []
      for (file, octets) in contents {
        let operation = ReadAnswer(octets, named: file, language: options.language, reason: options.reason)
        do {
          let written = try operation(in: office, deliver: folder.map { folder in { try folder.write($0) } })
          if options.asJSON {
            readings.append(AnswerReadingAnswer(written, file: file, path: path, isRehearsal: options.isRehearsal))
          } else {
            printer.print(written, file: files.count > 1 ? file : nil)
          }
        } catch let refusal as Refusal {
          refusals.append(files.count > 1 ? refusal.ofFile(file) : refusal)
        }
      }
      if options.asJSON, !readings.isEmpty { World.current.output(try JSONText.of(readings)) }
      if let first = refusals.first, let all = Refusal(first.category, refusals.flatMap(\.reasons)) { throw all }
    }
  }

  /// `rcm invitation list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Who was invited to a meeting, and who comes, may come, does not, or has not answered.",
      discussion: "Comments are what the delegates wrote themselves; they are shown only with --comments.")

    @OptionGroup var subject: ParticipantsSubject
    @Flag(name: .customLong("comments"), help: "Show what the delegates wrote.")
    var showsComments = false
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try ReviewInvitations(subject.meeting)(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(InvitationsAnswer(answer, withComments: showsComments, language: options.language)))
      } else {
        World.current.output(InvitationPrinter(language: options.language).list(answer, withComments: showsComments))
      }
    }
  }

  /// `rcm invitation proposals`.
  struct Proposals: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "proposals", abstract: "The other times that delegates proposed and that wait for an answer, of one meeting or of all.")

    @Argument(help: "The meeting's handle, a beginning of it, or its title; without it, every meeting.")
    var meeting: String?
    @Flag(name: .customLong("comments"), help: "Show what the delegates wrote.")
    var showsComments = false
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try ReviewProposals(meeting)(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(answer.entries.map { ProposalAnswer($0, withComment: showsComments) }))
      } else {
        World.current.output(InvitationPrinter(language: options.language).proposals(answer, withComments: showsComments))
      }
    }
  }

  /// `rcm invitation accept`.
  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept", abstract: "Move a meeting to the time that a delegate proposed, and write the invitations anew.",
      discussion: "The meeting is moved as by rcm meeting move: with the same checks, and with its block unless --alone is given.")

    @Argument(help: "The proposal's number.")
    var number: Int
    @Flag(name: .customLong("alone"), help: "Leave the other meetings of its block where they are.")
    var alone = false
    @OptionGroup var target: MailFolderOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let operation = DecideProposal(
        number, isAccepted: true, leavesBlock: alone, language: options.language, reason: options.reason)
      let written = try operation(in: options.office()) { try target.folder.write($0) }
      try DecisionOnProposalPrinter(options: options, path: target.path).print(written, isAccepted: true)
    }
  }

  /// `rcm invitation decline`.
  struct Decline: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "decline", abstract: "Write to a delegate that the time that was proposed is not taken.")

    @Argument(help: "The proposal's number.")
    var number: Int
    @OptionGroup var target: MailFolderOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let operation = DecideProposal(number, isAccepted: false, language: options.language, reason: options.reason)
      let written = try operation(in: options.office()) { try target.folder.write($0) }
      try DecisionOnProposalPrinter(options: options, path: target.path).print(written, isAccepted: false)
    }
  }
}

extension Refusal {
  /// The same refusal, saying which of several files it is about.
  fileprivate func ofFile(_ file: String) -> Refusal {
    let reasons = reasons.map { reason in
      Reason(
        rule: reason.rule, given: reason.given,
        explanation: BilingualText { language in
          "\(language == .english ? "in" : "en") \(file): \(reason.explanation.bestText(in: language).text)"
        }, remedy: reason.remedy)
    }
    return Refusal(category, reasons) ?? self
  }
}
