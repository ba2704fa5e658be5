internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

/// Where the record is, who asks, and in which language and form the answer comes; every command takes these.
struct RecordOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp("The record's file.", discussion: "Default: $RCM_DB, or $XDG_DATA_HOME/rcm/rcm.sqlite.", valueName: "file"))
  var file: String?

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("The language of the answer: en or es.", discussion: "Default: $RCM_LANG, or en.", valueName: "language"),
    transform: Language.argument)
  var chosenLanguage: Language?

  @Flag(name: .customLong("json"), help: "Answer as JSON.")
  var asJSON = false

  @Option(
    name: .customLong("tz"),
    help: ArgumentHelp("The zone that says what day it is.", discussion: "Default: the system's zone.", valueName: "zone"),
    transform: ZoneName.argument)
  var zone: ZoneName?

  /// The language of the answer.
  var language: Language { chosenLanguage ?? Self.defaultLanguage }

  /// The language of an answer when the command line names none.
  static var defaultLanguage: Language {
    World.current.environment("RCM_LANG").flatMap { Language(rawValue: $0) } ?? .english
  }

  /// The language that a command line asks for, whether or not the rest of it can be understood.
  static func language(of arguments: [String]) -> Language {
    let following = Array(zip(arguments, arguments.dropFirst())).last { $0.0 == "--lang" }?.1
    let joined = arguments.last { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    return (following ?? joined).flatMap { Language(rawValue: $0) } ?? defaultLanguage
  }

  /// Says that the language which the environment asks for is none of ours, where an answer follows that a person reads.
  static func remarkOnLanguage(of arguments: [String]) {
    guard let wanted = World.current.environment("RCM_LANG"), !wanted.isEmpty, Language(rawValue: wanted) == nil else { return }
    guard !arguments.contains(where: { $0 == "--json" || $0 == "--lang" || $0.hasPrefix("--lang=") }) else { return }
    let shown = String(String.UnicodeScalarView(wanted.unicodeScalars.prefix(40).filter { $0.properties.generalCategory != .control }))
    World.current.remarks(
      "RCM_LANG is “\(shown)”; it can be en or es. The answer is in English.\n"
        + "RCM_LANG es “\(shown)”; puede ser en o es. La respuesta está en inglés.\n")
  }

  /// The file that is named on the command line or by the environment; `nil` where the default holds.
  var namedFile: String? { file ?? World.current.environment("RCM_DB").flatMap { $0.isEmpty ? nil : $0 } }

  /// The path of the record's file.
  var path: String {
    if let namedFile { return namedFile }
    if let folder = World.current.environment("XDG_DATA_HOME"), !folder.isEmpty { return "\(folder)/rcm/rcm.sqlite" }
    return "\(World.current.environment("HOME") ?? ".")/.local/share/rcm/rcm.sqlite"
  }

  /// The rules of the zone that says what day it is: the one that was given, or the system's; `nil` stands for UTC.
  ///
  /// A zone that is named must be known. Only a system that names none, or has no zone data at all, lives by UTC.
  func zoneRules() throws -> Zone? {
    let world = World.current
    if let zone { return try world.zones.zone(zone) }
    guard let name = ZoneDatabase.systemZoneName(environment: world.environment) else { return nil }
    do {
      return try world.zones.zone(name)
    } catch {
      guard case .noZoneData = error else { throw error }
      return nil
    }
  }

  /// The day it is at the secretariat.
  func today() throws -> Day { World.current.clock.now().day(in: try zoneRules()) }

  /// Who is asking; `nil` when the environment does not say.
  static var author: String? {
    let environment = World.current.environment
    return ["RCM_AUTHOR", "USER", "LOGNAME"].lazy.compactMap { environment($0) }.first { !$0.isEmpty }
  }

  /// The office at the record, for a command that may write.
  func office(rehearsal: Bool = false) throws -> Office {
    let world = World.current
    let record = try Record.open(at: path, clock: world.clock)
    return office(at: record, today: try today(), rehearsal: rehearsal)
  }

  /// The office at a record that is open.
  func office(at record: Record, today: Day, rehearsal: Bool) -> Office {
    let world = World.current
    return Office(
      record: record, clock: world.clock, today: today, author: Self.author ?? "not known",
      command: CommandText.current, isRehearsal: rehearsal, zones: world.zones)
  }
}

/// The words of the running command, as the log keeps them.
enum CommandText {
  @TaskLocal static var current = "rcm"
}
