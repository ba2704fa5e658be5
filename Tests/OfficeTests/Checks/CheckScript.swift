import CivilTime
import Office
import Secretariat
import Store
import Synchronization
import TestSupport

/// An office at the shipped record, in which days pass when they are told to, and a few words with which to make things clash in it.
final class CheckScript {
  private final class Calendar: Sendable {
    let now = Mutex(SampleOffice.now)
  }

  private let calendar = Calendar()
  private let record: Store.Record
  private var generator = SeededGenerator(seed: 16)

  init() throws {
    let calendar = self.calendar
    record = try Store.Record.inMemory(clock: WallClock { calendar.now.withLock { $0 } })
    _ = try InitializeRecord()(in: office)
  }

  /// The office as of now.
  var office: Office {
    let now = calendar.now.withLock { $0 }
    return Office(
      record: record, clock: .fixed(now), today: now.utcDay, author: "Ana", command: "rcm test", isRehearsal: false, zones: .system)
  }

  /// Lets days pass.
  func wait(days: Int64) {
    calendar.now.withLock { $0 = Instant(secondsSinceEpoch: $0.secondsSinceEpoch + days * 86_400) }
  }

  @discardableResult
  func add(
    _ kind: String, _ dates: String, body: String = "RCM", city: String? = nil, block: String? = nil, state: MeetingState = .proposed
  ) throws -> MeetingOutcome {
    var changes = MeetingChanges()
    changes.bodies = [body]
    changes.kinds = [kind]
    changes.date = try ImpreciseDate(parsing: dates)
    changes.city = city
    changes.block = block
    return try ScheduleMeeting(changes, state: state)(in: office, using: &generator).result
  }

  func check(_ set: (inout RunChecks) throws -> Void = { _ in }) throws -> RunChecks.Answer {
    var checks = RunChecks()
    try set(&checks)
    return try checks(in: office)
  }

  /// The keys of what is found and not waived.
  func keys(_ set: (inout RunChecks) throws -> Void = { _ in }) throws -> [String] {
    try check(set).open.map(\.finding.key.description)
  }

  /// The keys that an operation warns of.
  func findingKeys(_ outcome: MeetingOutcome) -> [String] {
    outcome.conflicts.map(\.standing.finding.key.description)
  }
}
