internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

extension ChairCommand {
  /// A turn and a member.
  struct TurnAndParty: ParsableArguments {
    @Argument(help: "The turn: 2027, or 2016/2 where terms are shorter than a year.", transform: TermLabel.argument)
    var turn: TermLabel
    @Argument(help: "The member, by code or name.")
    var party: String
  }

  /// A turn.
  struct Turn: ParsableArguments {
    @Argument(help: "The turn: 2027, or 2016/2 where terms are shorter than a year.", transform: TermLabel.argument)
    var turn: TermLabel
  }

  /// `rcm chair offer`.
  struct Offer: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "offer", abstract: "Record that a member offers to take a turn; the order stays as it is.")

    @OptionGroup var subject: TurnAndParty
    @OptionGroup var options: DecisionOptions

    func run() throws { try options.carryOut(.offer(subject.party, subject.turn)) }
  }

  /// `rcm chair plan`.
  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "plan", abstract: "Record that a turn is foreseen for a member.")

    @OptionGroup var subject: TurnAndParty
    @OptionGroup var options: DecisionOptions

    func run() throws { try options.carryOut(.plan(subject.party, subject.turn)) }
  }

  /// `rcm chair elect`.
  struct Elect: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "elect", abstract: "Record that a member is elected for a turn, years ahead or after the fact.")

    @OptionGroup var subject: TurnAndParty
    @OptionGroup var options: DecisionOptions

    func run() throws { try options.carryOut(.elect(subject.party, subject.turn)) }
  }

  /// `rcm chair insert`.
  struct Insert: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "insert", abstract: "Give a turn to a member; the others move down. Needs --reason.")

    @OptionGroup var subject: TurnAndParty
    @OptionGroup var options: DecisionOptions

    func run() throws { try options.carryOut(.insert(subject.party, subject.turn)) }
  }

  /// `rcm chair swap`.
  struct Swap: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "swap", abstract: "Let two turns change places. Needs --reason.")

    @Argument(help: "One turn.", transform: TermLabel.argument)
    var turn: TermLabel
    @Argument(help: "The other turn.", transform: TermLabel.argument)
    var other: TermLabel
    @OptionGroup var options: DecisionOptions

    func run() throws { try options.carryOut(.swap(turn, other)) }
  }

  /// `rcm chair skip`.
  struct Skip: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "skip", abstract: "Pass over whoever has a turn; the others move up. Needs --reason.")

    @OptionGroup var subject: Turn
    @OptionGroup var options: DecisionOptions

    func run() throws { try options.carryOut(.skip(subject.turn)) }
  }

  /// `rcm chair withdraw`.
  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Record that whoever has a turn gives it up: it is open again, or passes on where there is an order. Needs --reason.")

    @OptionGroup var subject: Turn
    @OptionGroup var options: DecisionOptions

    func run() throws { try options.carryOut(.withdraw(subject.turn)) }
  }

  /// `rcm chair vacancy`.
  struct Vacancy: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "vacancy", abstract: "Record that nobody has a turn, from its beginning or from a day on. Needs --reason.")

    @OptionGroup var subject: Turn
    @Option(name: .customLong("from"), help: "The day from which the chair is vacant; without it, the whole turn.", transform: Day.argument)
    var from: Day?
    @OptionGroup var options: DecisionOptions

    func run() throws { try options.carryOut(.vacancy(subject.turn, from: from)) }
  }

  /// `rcm chair suspend`.
  struct Suspend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "suspend", abstract: "Give a member no turn that begins within these days. Needs --reason.")

    @Argument(help: "The member, by code or name.")
    var party: String
    @Option(name: .customLong("from"), help: "The first day.", transform: Day.argument)
    var from: Day
    @Option(name: .customLong("until"), help: "The first day without it; without one, it goes on.", transform: Day.argument)
    var until: Day?
    @OptionGroup var options: DecisionOptions

    func run() throws { try options.carryOut(.suspend(party, from: from, until: until)) }
  }

  /// `rcm chair reinstate`.
  struct Reinstate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reinstate", abstract: "End the suspension of a member. Needs --reason.")

    @Argument(help: "The member, by code or name.")
    var party: String
    @Option(name: .customLong("from"), help: "The first day without the suspension.", transform: Day.argument)
    var from: Day
    @OptionGroup var options: DecisionOptions

    func run() throws { try options.carryOut(.reinstate(party, from: from)) }
  }
}
