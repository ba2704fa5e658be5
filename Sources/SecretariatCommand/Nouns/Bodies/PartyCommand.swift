internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm party`.
struct PartyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "party", abstract: "Countries, organizations and networks.", subcommands: [List.self, Show.self, Add.self])

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
      for party in parties {
        // The code of an organization is its English acronym, which a list in Spanish cannot do without.
        let acronym = party.acronym?.text(in: language).flatMap { $0 == party.code.text ? nil : $0 }
        table.add(party.code.text + (acronym.map { " (\($0))" } ?? ""), party.name.marked(in: language), party.zone?.text ?? "")
      }
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
      let office = try options.office()
      let card = try ReviewParties().card(of: party, in: office)
      let (party, memberships, terms) = (card.party, card.memberships, card.terms)
      if options.asJSON {
        World.current.output(try JSONText.of(PartyAnswer(party, memberships: memberships, terms: terms)))
        return
      }
      let isEnglish = language == .english
      let directory = try office.directory()
      var text = "\(party.code)  \(party.name.marked(in: language))\n"
      if let zone = party.zone { text += "  \(isEnglish ? "zone of the capital" : "zona de la capital"): \(zone)\n" }
      for membership in memberships {
        let since = membership.from.map { (isEnglish ? " since " : " desde ") + $0.afterPreposition(in: language) } ?? ""
        let until = membership.until.map { (isEnglish ? " until " : " hasta ") + $0.afterPreposition(in: language) } ?? ""
        text += "  \(directory.acronym(of: membership.body, in: language)): \(membership.role.word(in: language))\(since)\(until)\n"
      }
      for term in terms {
        let body = directory.acronym(of: term.body, in: language)
        text +=
          isEnglish
          ? "  \(body) chair of \(term.label) (\(term.confidence.word(in: language)))\n"
          : "  \(body): Presidencia de \(term.label) (\(term.confidence.word(in: language)))\n"
      }
      World.current.output(text)
    }
  }
}
