internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

extension MeetingCommand {
  /// `rcm meeting propose`.
  struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "propose", abstract: "Put forward dates for a meeting.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @Option(name: .customLong("dates"), help: "The proposed dates.", transform: ImpreciseDate.argument)
    var date: ImpreciseDate?
    @OptionGroup var options: WriteOptions

    func run() throws { try MeetingCommand.carryOut(.propose, on: meeting, date: date, options: options) }
  }

  /// `rcm meeting confirm`.
  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "confirm", abstract: "Fix the date of a meeting; its days must be known.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @OptionGroup var options: WriteOptions

    func run() throws { try MeetingCommand.carryOut(.confirm, on: meeting, options: options) }
  }

  /// `rcm meeting move`.
  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move", abstract: "Give a meeting new dates; the meetings of its block move along.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @Option(name: .customLong("to"), help: "The new dates.", transform: ImpreciseDate.argument)
    var date: ImpreciseDate
    @Flag(name: .customLong("alone"), help: "Leave the other meetings of its block where they are.")
    var alone = false
    @OptionGroup var options: WriteOptions

    func run() throws { try MeetingCommand.carryOut(.move, on: meeting, date: date, leavesBlock: alone, options: options) }
  }

  /// `rcm meeting postpone`.
  struct Postpone: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "postpone", abstract: "Put a meeting off without a new date; the last dates are kept. Needs --reason.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @OptionGroup var options: WriteOptions

    func run() throws { try MeetingCommand.carryOut(.postpone, on: meeting, options: options) }
  }

  /// `rcm meeting cancel`.
  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cancel", abstract: "Call a meeting off; the last dates are kept. Needs --reason.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @OptionGroup var options: WriteOptions

    func run() throws { try MeetingCommand.carryOut(.cancel, on: meeting, options: options) }
  }

  /// `rcm meeting hold`.
  struct Hold: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "hold", abstract: "Record that a confirmed meeting took place.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @OptionGroup var options: WriteOptions

    func run() throws { try MeetingCommand.carryOut(.hold, on: meeting, options: options) }
  }

  /// `rcm meeting close`.
  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "close", abstract: "Close the file of a held meeting.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @OptionGroup var options: WriteOptions

    func run() throws { try MeetingCommand.carryOut(.close, on: meeting, options: options) }
  }

  /// `rcm meeting reopen`.
  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen", abstract: "Open a closed file again, or take back that a meeting was cancelled or lapsed.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @OptionGroup var options: WriteOptions

    func run() throws { try MeetingCommand.carryOut(.reopen, on: meeting, options: options) }
  }

  /// `rcm meeting lapse`.
  struct Lapse: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lapse", abstract: "Record that an announced meeting never came about; it takes no number. Needs --reason.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @OptionGroup var options: WriteOptions

    func run() throws { try MeetingCommand.carryOut(.lapse, on: meeting, options: options) }
  }

  private static func carryOut(
    _ act: MeetingAct, on meeting: String, date: ImpreciseDate? = nil, leavesBlock: Bool = false, options: WriteOptions
  ) throws {
    let office = try options.office()
    let written = try ChangeMeetingState(meeting, act, date: date, reason: options.reason, leavesBlock: leavesBlock)(in: office)
    try OutcomePrinter(options: options, office: office).print(written) { meeting, isEnglish in
      let state = meeting.state.word(in: isEnglish ? .english : .spanish)
      let date = meeting.details.date.formatted(in: isEnglish ? .english : .spanish)
      let file = meeting.closed == nil ? "" : isEnglish ? ", file closed" : ", expediente cerrado"
      return "\(meeting.handle): \(state)\(file), \(date)."
    }
  }
}
