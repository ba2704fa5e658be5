package import CivilTime
package import Store

/// The desk at which the operations are carried out: the record, the clock, the zones and who is asking.
///
/// Everything that an operation takes from the world comes through here, so that the same call gives the same answer.
package struct Office: Sendable {
  /// The record.
  package let record: Record
  /// The present.
  package let clock: WallClock
  /// The day it is at the secretariat.
  package let today: Day
  /// Who is asking; the log keeps it.
  package let author: String
  /// The command that was given; the log keeps it.
  package let command: String
  /// Whether changes are only shown and then taken back (`--dry-run`).
  package let isRehearsal: Bool
  /// The zone rules.
  package let zones: ZoneDatabase

  /// An office in full.
  package init(record: Record, clock: WallClock, today: Day, author: String, command: String, isRehearsal: Bool, zones: ZoneDatabase) {
    self.record = record
    self.clock = clock
    self.today = today
    self.author = author
    self.command = command
    self.isRehearsal = isRehearsal
    self.zones = zones
  }

  /// Carries out a change as one transaction in the asker's name.
  func write<Result>(reason: String? = nil, _ body: (Writing) throws -> Result) throws -> Written<Result> {
    try record.write(as: Act(author: author, command: command, reason: reason), rehearsal: isRehearsal, body)
  }
}
