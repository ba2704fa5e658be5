internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

/// `rcm db`.
struct DatabaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "db", abstract: "Make and check the record's file.", subcommands: [Init.self, Info.self, Check.self])

  /// `rcm db init`.
  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "Make a new record with the facts that come with the program.")

    @Flag(name: .customLong("without-meetings"), help: "Leave out the meetings, documents and pillars, to import a page instead.")
    var withoutMeetings = false
    @OptionGroup var options: RecordOptions

    func run() throws {
      let world = World.current
      if options.file == nil, world.environment("RCM_DB") == nil { try OutputFile.makeFolder(of: options.path) }
      let record = try Record.create(at: options.path, clock: world.clock)
      let office = options.office(at: record, today: try options.today(), rehearsal: false)
      var generator = WorldGenerator()
      let written: Written<Int>
      do {
        written = try InitializeRecord(withMeetings: !withoutMeetings)(in: office, using: &generator)
      } catch {
        // A record without its facts would look like an empty one; none is left behind.
        OutputFile.remove(options.path)
        throw error
      }
      if options.asJSON {
        world.output(try JSONText.of(["path": options.path, "meetings": String(written.result)]))
      } else {
        world.output(
          options.language == .english
            ? "A new record with \(written.result) meetings: \(options.path)\n"
            : "Nuevo registro con \(written.result) reuniones: \(options.path)\n")
      }
    }
  }

  /// `rcm db info`.
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "info", abstract: "Show where the record is, how it is kept and how much it holds.")

    @OptionGroup var options: RecordOptions

    func run() throws {
      let office = try options.office()
      let facts = try office.record.facts()
      if options.asJSON {
        World.current.output(try JSONText.of(Dictionary(uniqueKeysWithValues: facts.map { ($0.name, $0.value) })))
        return
      }
      var table = TextTable()
      for fact in facts { table.add(fact.name, fact.value) }
      World.current.output(table.text)
    }
  }

  /// `rcm db check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check the file, the schema, the log's chain of digests, and every row against the log.")

    @OptionGroup var options: RecordOptions

    func run() throws {
      let findings = try options.office().record.check()
      if options.asJSON {
        World.current.output(
          try JSONText.of(findings.map { Finding(matter: $0.matter.rawValue, detail: $0.detail, isDamage: $0.isDamage) }))
      } else if findings.isEmpty {
        World.current.output(options.language == .english ? "The record is whole.\n" : "El registro está íntegro.\n")
      } else {
        for finding in findings { World.current.output("\(finding.matter.rawValue): \(finding.detail)\n") }
      }
      if !findings.isEmpty { throw Findings() }
    }

    private struct Finding: Encodable {
      let matter: String
      let detail: String
      let isDamage: Bool
    }
  }
}
