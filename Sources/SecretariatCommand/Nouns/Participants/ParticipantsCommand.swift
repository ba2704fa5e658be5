internal import ArgumentParser
internal import Secretariat

/// `rcm participants`.
struct ParticipantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participants", abstract: "Who takes part in a meeting: by rule, by name, and with which delegates.",
    discussion: """
      An expression says who takes part: members(BODY), observers(BODY), partners(BODY), organizations(BODY), chair(BODY), \
      outgoing(BODY), incoming(BODY), troika(BODY), secretariat(BODY), with * for every body of the meeting; a party by its code \
      or its name in double quotes; guest("Name") for an organization or office outside of the parties. + adds, - takes out, \
      & keeps whom both sides name and binds tighter; parentheses group.

      It is worked out at the meeting's date. A seat that the record cannot fill is named, never guessed. Personal data belong to \
      delegates alone: the log does not keep them, so that they can be erased.
      """,
    subcommands: [
      Set.self, Resolve.self, List.self, Missing.self, Freeze.self, Add.self, Edit.self, Remove.self, Erase.self, Export.self,
    ])
}

/// In what order organizations stand on a list.
struct ListOrderOptions: ParsableArguments {
  @Option(
    name: .customLong("organizations-by"), help: "What puts observer organizations in order: name or acronym; without it, name.",
    transform: OrganizationOrder.argument)
  var order: OrganizationOrder = .name
}

/// The meeting whose participants are meant.
struct ParticipantsSubject: ParsableArguments {
  @Argument(help: "The meeting's handle, a beginning of it, or its title.")
  var meeting: String
}
