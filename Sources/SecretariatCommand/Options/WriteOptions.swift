internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// What every command takes that writes: the record's options, whether to write at all, and why.
struct WriteOptions: ParsableArguments {
  @OptionGroup var record: RecordOptions

  @Flag(name: .customLong("dry-run"), help: "Show what would change, and change nothing.")
  var isRehearsal = false

  @Option(name: .customLong("reason"), help: "Why; the log keeps it.", transform: TextLine.reason)
  var reason: TextLine?

  var language: Language { record.language }
  var asJSON: Bool { record.asJSON }

  /// The office at the record; says so when the log will not know who wrote.
  func office() throws -> Office {
    let office = try record.office(rehearsal: isRehearsal)
    if !isRehearsal, !asJSON, RecordOptions.author == nil {
      World.current.remarks(
        language == .english
          ? "The log will not know who did this; set RCM_AUTHOR to your name.\n"
          : "La bitácora no sabrá quién hizo esto; ponga su nombre en RCM_AUTHOR.\n")
    }
    return office
  }
}
