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

  /// The office at the record.
  func office() throws -> Office { try record.office(rehearsal: isRehearsal) }
}
