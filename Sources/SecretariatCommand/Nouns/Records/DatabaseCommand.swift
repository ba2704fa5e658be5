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
      if options.namedFile == nil { try OutputFile.makeFolder(of: options.path) }
      let today = try options.today()
      let count = try CreateRecord(at: options.path, withMeetings: !withoutMeetings)(clock: world.clock) { record in
        options.office(at: record, today: today, rehearsal: false)
      }
      if options.asJSON {
        world.output(try JSONText.of(Answer(path: options.path, meetings: count)))
      } else {
        world.output(
          options.language == .english
            ? "A new record with \(count) meetings: \(options.path)\n"
            : "Nuevo registro con \(count) reuniones: \(options.path)\n")
      }
    }

    private struct Answer: Encodable {
      let path: String
      let meetings: Int
    }
  }

  /// `rcm db info`.
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "info", abstract: "Show where the record is, how it is kept and how much it holds.")

    @OptionGroup var options: RecordOptions

    func run() throws {
      let facts = try DescribeRecord()(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(Dictionary(uniqueKeysWithValues: facts.map { ($0.subject.code, $0.value) })))
        return
      }
      var table = TextTable()
      for fact in facts { table.add(fact.subject.name(in: options.language), fact.value) }
      World.current.output(table.text)
    }
  }

  /// `rcm db check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check the file, the schema, the log's chain of digests, and every row against the log.")

    @OptionGroup var options: RecordOptions

    func run() throws {
      let findings = try CheckRecord()(in: options.office())
      let language = options.language
      if options.asJSON {
        World.current.output(
          try JSONText.of(
            findings.map {
              Finding(matter: $0.matter.rawValue, detail: $0.detail.bestText(in: language).text, isDamage: $0.isDamage)
            }))
      } else if findings.isEmpty {
        World.current.output(language == .english ? "The record is whole.\n" : "El registro está íntegro.\n")
      } else {
        for finding in findings {
          World.current.output("\(finding.matter.name(in: language)): \(finding.detail.bestText(in: language).text)\n")
        }
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
