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
      var text = "\(party.code)  \(party.name.marked(in: language))\n"
      if let zone = party.zone { text += "  \(isEnglish ? "zone of the capital" : "zona de la capital"): \(zone)\n" }
      for membership in memberships {
        let since = membership.from.map { (isEnglish ? " since " : " desde ") + $0.formatted(in: language) } ?? ""
        text += "  \(membership.body): \(membership.role.word(in: language))\(since)\n"
      }
      for term in terms {
        text += "  \(term.body) \(isEnglish ? "chair of" : "presidencia de") \(term.label) (\(term.confidence.word(in: language)))\n"
      }
      World.current.output(text)
    }
  }
}
