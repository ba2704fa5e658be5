package import CivilTime
package import Office
package import Secretariat
internal import Store

/// Offices at records in memory, at a fixed moment: the real store, with the real reference data, and no file.
package enum SampleOffice {
  /// The moment at which the samples live: 3 February 2025, 15:00 UTC.
  package static let now = Instant(secondsSinceEpoch: 1_738_594_800)

  /// An office at a record that holds the facts that come with the program.
  ///
  /// - Parameters:
  ///   - withMeetings: Whether the meetings, pillars and documents are in it too.
  ///   - isRehearsal: Whether its operations only show what they would change.
  package static func make(withMeetings: Bool = true, isRehearsal: Bool = false) throws -> Office {
    let clock = WallClock.fixed(now)
    let record = try Record.inMemory(clock: clock)
    _ = try InitializeRecord(withMeetings: withMeetings)(in: office(at: record, isRehearsal: false))
    return office(at: record, isRehearsal: isRehearsal)
  }

  /// Why something is done.
  package static func reason(_ text: String) throws -> TextLine { try TextLine(text, as: .reason) }

  private static func office(at record: Record, isRehearsal: Bool) -> Office {
    Office(
      record: record, clock: .fixed(now), today: now.utcDay, author: "Ana", command: "rcm test", isRehearsal: isRehearsal, zones: .system)
  }
}
