internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension BodyCommand {
  /// `rcm body admit`.
  struct Admit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "admit", abstract: "Record that a party belongs to a body, from a date as far as it is known.",
      discussion: "A party that is not on record yet is recorded first, with rcm party add.")

    @OptionGroup var subject: Subject
    @Option(name: .customLong("as"), help: "The role: member, observer or partner.", transform: Membership.Role.argument)
    var role: Membership.Role
    @Option(
      name: .customLong("from"), help: "The year, month or day from which it belongs; without it, not recorded.",
      transform: PartialDate.argument)
    var from: PartialDate?
    @OptionGroup var options: WriteOptions

    func run() throws {
      let admission = AdmitParty(
        subject.party, to: subject.body, as: role, from: from, source: subject.source, reason: options.reason)
      let written = try admission(in: options.office())
      let (outcome, membership) = (written.result.chair, written.result.membership)
      let (party, body, role) = (membership.party, membership.body, membership.role)
      try ChairChangePrinter(options: options).print(
        written, outcome: outcome,
        sentence: DeedSentence(
          done: BilingualText(
            english: "\(party) belongs to \(body) as \(role.word(in: .english)).",
            spanish: "\(party) pertenece a \(body) como \(role.word(in: .spanish))."),
          rehearsed: BilingualText(
            english: "\(party) would belong to \(body) as \(role.word(in: .english)).",
            spanish: "\(party) pertenecería a \(body) como \(role.word(in: .spanish)).")))
    }
  }

  /// `rcm body release`.
  struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "release", abstract: "Record that a party belongs to a body no more, from a date as far as it is known.")

    @OptionGroup var subject: Subject
    @Option(
      name: .customLong("as"), help: "The role that ends; without it, the one that goes on.", transform: Membership.Role.argument)
    var role: Membership.Role?
    @Option(
      name: .customLong("until"), help: "The first day on which it belongs no more, or the month or year of that day.",
      transform: PartialDate.argument)
    var until: PartialDate
    @OptionGroup var options: WriteOptions

    func run() throws {
      let release = ReleaseParty(
        subject.party, from: subject.body, as: role, until: until, source: subject.source, reason: options.reason)
      let written = try release(in: options.office())
      let (outcome, membership) = (written.result.chair, written.result.membership)
      let (party, body) = (membership.party, membership.body)
      func end(_ language: Language) -> String { until.afterPreposition(in: language) }
      try ChairChangePrinter(options: options).print(
        written, outcome: outcome,
        sentence: DeedSentence(
          done: BilingualText(
            english: "\(party) belongs to \(body) until \(end(.english)).", spanish: "\(party) pertenece a \(body) hasta \(end(.spanish))."),
          rehearsed: BilingualText(
            english: "\(party) would belong to \(body) until \(end(.english)).",
            spanish: "\(party) pertenecería a \(body) hasta \(end(.spanish)).")))
    }
  }

  /// Who joins or leaves what, on whose word.
  struct Subject: ParsableArguments {
    @Argument(help: "The body, by code or name.")
    var body: String
    @Argument(help: "The party, by code or name.")
    var party: String
    @Option(name: .customLong("source"), help: "Where the fact comes from.", transform: TextLine.source)
    var source: TextLine
  }
}
