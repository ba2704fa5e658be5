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

  /// The path of the record's file.
  var path: String {
    if let file { return file }
    if let file = World.current.environment("RCM_DB"), !file.isEmpty { return file }
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

  /// The office at the record, for a command that may write.
  func office(rehearsal: Bool = false) throws -> Office {
    let world = World.current
    let record = try Record.open(at: path, clock: world.clock)
    return office(at: record, today: try today(), rehearsal: rehearsal)
  }

  /// The office at a record that is open.
  func office(at record: Record, today: Day, rehearsal: Bool) -> Office {
    let world = World.current
    let author = world.environment("RCM_AUTHOR") ?? world.environment("USER") ?? world.environment("LOGNAME") ?? ""
    return Office(
      record: record, clock: world.clock, today: today, author: author.isEmpty ? "not known" : author,
      command: CommandText.current, isRehearsal: rehearsal, zones: world.zones)
  }
}

/// The words of the running command, as the log keeps them.
enum CommandText {
  @TaskLocal static var current = "rcm"
}
