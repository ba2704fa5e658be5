internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

/// `rcm body`.
struct BodyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "body", abstract: "Bodies and who belongs to them.", subcommands: [List.self, Show.self])

  /// `rcm body list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the bodies.")

    @OptionGroup var options: ReadOptions

    func run() throws {
      let bodies = try options.office().record.read { try $0.bodies() }
      if options.asJSON {
        World.current.output(
          try JSONText.of(
            bodies.map { Answer(code: $0.code.text, name: .init($0.name), acronym: .init($0.acronym), founded: $0.founded?.description) }))
        return
      }
      var table = TextTable()
      for body in bodies {
        table.add(body.code.text, body.acronym.marked(in: options.language), body.name.marked(in: options.language))
      }
      World.current.output(table.text)
    }

    private struct Answer: Encodable {
      let code: String
      let name: MeetingAnswer.Text
      let acronym: MeetingAnswer.Text
      let founded: String?
    }
  }

  /// `rcm body show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a body with its members, observers and partners on a day, in the order of the language.")

    @Argument(help: "The body, by code or name.")
    var body: String
    @Option(name: .customLong("on"), help: "The day; without it, today.", transform: Day.argument)
    var day: Day?
    @OptionGroup var options: ReadOptions

    func run() throws {
      let office = try options.office()
      let day = day ?? office.today
      let language = options.language
      let (body, parties, memberships) = try office.record.read { reading in
        let body = try office.look { try $0.body(self.body) }
        let parties = Dictionary(uniqueKeysWithValues: try reading.parties().map { ($0.code, $0) })
        return (body, parties, try reading.memberships().filter { $0.body == body.code })
      }
      let belonging = memberships.filter { $0.standing(on: day) != .doesNotBelong }
      func members(_ role: Membership.Role) -> [(party: Party, isUncertain: Bool)] {
        belonging.filter { $0.role == role }.compactMap { membership in
          parties[membership.party].map { ($0, membership.standing(on: day) == .uncertain) }
        }.sorted { ($0.0.nature.rawValue, $0.0.filingKey(in: language)) < ($1.0.nature.rawValue, $1.0.filingKey(in: language)) }
      }
      if options.asJSON {
        let lists = Membership.Role.allCases.map { role in
          Answer.List(
            role: role.rawValue,
            parties: members(role).map { .init(code: $0.party.code.text, name: .init($0.party.name), isUncertain: $0.isUncertain) })
        }
        World.current.output(
          try JSONText.of(
            Answer(code: body.code.text, name: .init(body.name), on: day.description, founded: body.founded?.description, lists: lists)))
        return
      }
      World.current.output("\(body.name.marked(in: language)) (\(body.acronym.marked(in: language)))\n")
      for role in Membership.Role.allCases {
        let list = members(role)
        guard !list.isEmpty else { continue }
        World.current.output("\(role.word(in: language)): \(list.count)\n")
        for entry in list {
          let doubt = entry.isUncertain ? (language == .english ? " (not certain on that day)" : " (incierto en ese día)") : ""
          World.current.output("  \(entry.party.name.marked(in: language))\(doubt)\n")
        }
      }
    }

    private struct Answer: Encodable {
      struct List: Encodable {
        struct Entry: Encodable {
          let code: String
          let name: MeetingAnswer.Text
          let isUncertain: Bool
        }

        let role: String
        let parties: [Entry]
      }

      let code: String
      let name: MeetingAnswer.Text
      let on: String
      let founded: String?
      let lists: [List]
    }
  }
}
