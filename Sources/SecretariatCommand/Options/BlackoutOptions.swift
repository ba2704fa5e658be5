internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// What can be said of a blackout on the command line.
struct BlackoutOptions: ParsableArguments {
  @Option(name: .customLong("en"), help: "What it is called in English.")
  var englishTitle: String?

  @Option(name: .customLong("es"), help: "What it is called in Spanish.")
  var spanishTitle: String?

  @Option(name: .customLong("from"), help: ArgumentHelp("The first day.", valueName: "date"), transform: Day.argument)
  var from: Day?

  @Option(name: .customLong("until"), help: ArgumentHelp("The last day.", valueName: "date"), transform: Day.argument)
  var until: Day?

  @Option(
    name: .customLong("scope"), help: "everyone or in-person: all meetings, or those for which people travel.",
    transform: BlackoutReach.argument)
  var reach: BlackoutReach?

  @Option(name: .customLong("kind"), help: "Only meetings of this kind.")
  var kind: String?

  @Option(name: .customLong("body"), help: "Only meetings of this body.")
  var body: String?

  @Option(name: .customLong("host"), help: "Only meetings that this country hosts.")
  var host: String?

  @Option(
    name: .customLong("strength"), help: "hard, or what each day of a meeting costs, 0 to 1000.", transform: BlackoutStrength.argument)
  var strength: BlackoutStrength?

  @Option(name: .customLong("source"), help: "Where it is taken from.", transform: TextLine.source)
  var source: TextLine?

  /// Refuses more than one scope.
  func validate() throws {
    guard scopes.count > 1 else { return }
    try ArgumentFailure.keeping {
      throw Refusal.invalid(
        given: "--scope",
        because: BilingualText(
          english: "a blackout has one scope: --scope, --kind, --body or --host",
          spanish: "un período vedado tiene un solo alcance: --scope, --kind, --body o --host"),
        remedy: BilingualText(english: "Give one of them.", spanish: "Indique uno de ellos."))
    }
  }

  /// What was given.
  var changes: BlackoutChanges {
    var changes = BlackoutChanges()
    changes.title = GivenText(english: englishTitle, spanish: spanishTitle)
    changes.from = from
    changes.until = until
    changes.scope = scopes.first
    changes.strength = strength
    changes.source = source
    return changes
  }

  private var scopes: [BlackoutChanges.Scope] {
    [
      reach.map { $0 == .everyone ? .everyone : .inPerson }, kind.map { .kind($0) }, body.map { .body($0) }, host.map { .host($0) },
    ].compactMap(\.self)
  }
}

/// A scope that needs no further name.
enum BlackoutReach: String, CaseIterable {
  /// All meetings.
  case everyone
  /// Those for which people travel.
  case inPerson = "in-person"
}

extension BlackoutStrength {
  /// Reads `hard` or a cost.
  static func argument(_ text: String) throws -> BlackoutStrength { try ArgumentFailure.keeping { try BlackoutStrength(parsing: text) } }
}
