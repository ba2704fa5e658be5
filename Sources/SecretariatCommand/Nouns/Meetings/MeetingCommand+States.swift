internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

extension MeetingCommand {
  /// `rcm meeting propose`.
  struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "propose", abstract: "Put forward dates for a meeting.")

    @OptionGroup var subject: Subject
    @Option(name: [.customLong("dates"), .customLong("to")], help: "The proposed dates.", transform: ImpreciseDate.argument)
    var date: ImpreciseDate?
    @OptionGroup var options: WriteOptions

    func run() throws { try subject.carryOut(.propose, date: date, options) }
  }

  /// `rcm meeting confirm`.
  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "confirm", abstract: "Fix the date of a meeting; its days must be known.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: WriteOptions

    func run() throws { try subject.carryOut(.confirm, options) }
  }

  /// `rcm meeting move`.
  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move", abstract: "Give a meeting new dates; the meetings of its block move along.")

    @OptionGroup var subject: Subject
    @Option(name: [.customLong("to"), .customLong("dates")], help: "The new dates.", transform: ImpreciseDate.argument)
    var date: ImpreciseDate
    @Flag(name: .customLong("alone"), help: "Leave the other meetings of its block where they are.")
    var alone = false
    @OptionGroup var options: WriteOptions

    func run() throws { try subject.carryOut(.move, date: date, leavesBlock: alone, options) }
  }

  /// `rcm meeting postpone`.
  struct Postpone: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "postpone", abstract: "Put a meeting off without a new date; the last dates are kept. Needs --reason.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: WriteOptions

    func run() throws { try subject.carryOut(.postpone, options) }
  }

  /// `rcm meeting cancel`.
  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cancel", abstract: "Call a meeting off; the last dates are kept. Needs --reason.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: WriteOptions

    func run() throws { try subject.carryOut(.cancel, options) }
  }

  /// `rcm meeting hold`.
  struct Hold: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hold", abstract: "Record that a confirmed meeting took place.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: WriteOptions

    func run() throws { try subject.carryOut(.hold, options) }
  }

  /// `rcm meeting close`.
  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: "Close the file of a held meeting, when each of its decisions is settled or waived.")

    @OptionGroup var subject: Subject
    @Option(
      name: .customLong("waive-open"), help: ArgumentHelp("Waive the decisions that are open, for this reason.", valueName: "reason"),
      transform: TextLine.reason)
    var waiver: TextLine?
    @OptionGroup var options: WriteOptions

    func run() throws { try subject.carryOut(.close, waiving: waiver, options) }
  }

  /// `rcm meeting reopen`.
  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen", abstract: "Open a closed file again, or take back that a meeting was cancelled or lapsed.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: WriteOptions

    func run() throws { try subject.carryOut(.reopen, options) }
  }

  /// `rcm meeting lapse`.
  struct Lapse: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lapse", abstract: "Record that an announced meeting never came about; it takes no number. Needs --reason.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: WriteOptions

    func run() throws { try subject.carryOut(.lapse, options) }
  }

  /// The meeting whose state is changed.
  struct Subject: ParsableArguments {
    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String

    /// Carries out the act and prints what came of it.
    func carryOut(
      _ act: MeetingAct, date: ImpreciseDate? = nil, leavesBlock: Bool = false, waiving waiver: TextLine? = nil, _ options: WriteOptions
    ) throws {
      let operation = ChangeMeetingState(
        meeting, act, date: date, reason: options.reason, leavesBlock: leavesBlock, waiving: waiver)
      try OutcomePrinter(options: options).print(operation(in: options.office())) { meeting in
        func standing(in language: Language) -> String {
          let file = meeting.closed == nil ? "" : language == .english ? ", file closed" : ", expediente cerrado"
          return "\(meeting.state.word(in: language))\(file), \(meeting.details.date.formatted(in: language))."
        }
        return DeedSentence(
          done: BilingualText { "\(meeting.handle): \(standing(in: $0))" },
          rehearsed: BilingualText(
            english: "\(meeting.handle) would be: \(standing(in: .english))",
            spanish: "\(meeting.handle) quedaría: \(standing(in: .spanish))"))
      }
    }
  }
}
