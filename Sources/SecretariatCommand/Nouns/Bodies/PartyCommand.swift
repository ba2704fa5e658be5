internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm party`.
struct PartyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "party", abstract: "Countries, organizations and networks.", subcommands: [List.self, Show.self])

  /// `rcm party list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the parties in the order of the language.")

    @OptionGroup var options: ReadOptions

    func run() throws {
      let language = options.language
      let parties = try ReviewParties()(in: options.office(), language: language)
      if options.asJSON {
        World.current.output(try JSONText.of(parties.map { PartyAnswer($0, memberships: []) }))
        return
      }
      var table = TextTable()
      for party in parties { table.add(party.code.text, party.name.marked(in: language), party.zone?.text ?? "") }
      World.current.output(table.text)
    }
  }

  /// `rcm party show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a party, where it belongs, and when it chaired.")

    @Argument(help: "The party, by code or name.")
    var party: String
    @OptionGroup var options: ReadOptions

    func run() throws {
      let language = options.language
      let card = try ReviewParties().card(of: party, in: options.office())
      let (party, memberships, terms) = (card.party, card.memberships, card.terms)
      if options.asJSON {
        World.current.output(try JSONText.of(PartyAnswer(party, memberships: memberships, terms: terms)))
        return
      }
      let isEnglish = language == .english
      World.current.output("\(party.code)  \(party.name.marked(in: language))\n")
      if let zone = party.zone { World.current.output("  \(isEnglish ? "zone of the capital" : "zona de la capital"): \(zone)\n") }
      for membership in memberships {
        let since = membership.from.map { (isEnglish ? " since " : " desde ") + $0.formatted(in: language) } ?? ""
        World.current.output("  \(membership.body): \(membership.role.word(in: language))\(since)\n")
      }
      for term in terms {
        World.current.output(
          "  \(term.body) \(isEnglish ? "chair of" : "presidencia de") \(term.label) (\(term.confidence.word(in: language)))\n")
      }
    }
  }
}

/// A party as JSON.
struct PartyAnswer: Encodable {
  struct MembershipAnswer: Encodable {
    let body: String
    let role: String
    let from: String?
    let until: String?
    let source: String
  }

  let code: String
  let nature: String
  let name: MeetingAnswer.Text
  let acronym: MeetingAnswer.Text?
  let zone: String?
  let memberships: [MembershipAnswer]
  let chairOf: [String]

  init(_ party: Party, memberships: [Membership], terms: [ChairTerm] = []) {
    code = party.code.text
    nature = party.nature.rawValue
    name = .init(party.name)
    acronym = party.acronym.map { .init($0) }
    zone = party.zone?.text
    self.memberships = memberships.map {
      .init(body: $0.body.text, role: $0.role.rawValue, from: $0.from?.description, until: $0.until?.description, source: $0.source)
    }
    chairOf = terms.map { "\($0.body) \($0.label)" }
  }
}
