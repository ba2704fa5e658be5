internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm body`.
struct BodyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "body", abstract: "Bodies, who belongs to them, and how their chair rotates.",
    subcommands: [List.self, Show.self, Add.self, Admit.self, Release.self, Rotation.self, TroikaForm.self])

  /// `rcm body list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the bodies.")

    @OptionGroup var options: ReadOptions

    func run() throws {
      let bodies = try ReviewBodies()(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(bodies.map(BodyAnswer.init)))
        return
      }
      var table = TextTable()
      for body in bodies {
        table.add(body.code.text, body.acronym.marked(in: options.language), body.name.marked(in: options.language))
      }
      World.current.output(table.text)
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
      let language = options.language
      let roll = try ReviewBodies().roll(of: body, on: day ?? office.today, in: office)
      if options.asJSON {
        World.current.output(try JSONText.of(BodyRollAnswer(roll, in: language)))
        return
      }
      var text = "\(roll.body.name.marked(in: language)) (\(roll.body.acronym.marked(in: language)))\n"
      if let founded = roll.body.founded {
        text += "\(language == .english ? "Founded" : "Fundación"): \(founded.formatted(in: language))\n"
      }
      if let secretariat = roll.body.secretariat {
        let address = roll.body.secretariatAddress.map { " (\($0))" } ?? ""
        text += "\(language == .english ? "Secretariat" : "Secretaría"): \(secretariat.marked(in: language))\(address)\n"
      }
      if let title = roll.body.chairTitle {
        text += "\(language == .english ? "Chair" : "Presidencia"): \(title.marked(in: language))\n"
      }
      for role in Membership.Role.allCases {
        let entries = roll.entries(role, in: language)
        guard !entries.isEmpty else { continue }
        text += "\(role.pluralWord(in: language)): \(entries.count)\n"
        for entry in entries {
          let doubt = entry.isUncertain ? (language == .english ? " (not certain on that day)" : " (incierto en ese día)") : ""
          text += "  \(entry.party.name.marked(in: language))\(doubt)\n"
        }
      }
      World.current.output(text)
    }
  }
}
