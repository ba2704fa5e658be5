import CivilTime
import Office
import Secretariat
import Synchronization
import TestSupport

@testable import Store

/// Operations drawn from a seed and carried out at a record in memory, with what the record held after each.
final class RandomHistory {
  /// The record after an entry.
  struct Snapshot {
    let entry: Int
    let moment: Instant
    let image: RecordImage
  }

  private(set) var snapshots: [Snapshot] = []
  private var generator: SeededGenerator
  private let hand = ClockHand()

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A record with the shipped meetings on which so many operations were tried; what a rule refuses changes nothing.
  func make(operations count: Int) throws -> Store.Record {
    let clock = WallClock { [hand] in Instant(secondsSinceEpoch: hand.seconds.withLock { $0 }) }
    let record = try Store.Record.inMemory(clock: clock)
    let office = SampleFile.office(at: record, clock: clock)
    _ = try InitializeRecord()(in: office)
    try keep(record)
    for _ in 0..<count {
      hand.seconds.withLock { $0 += 60 }
      do { try operate(in: office) } catch is Refusal {}
      if try record.read({ try $0.logEntries(limit: 1) }).first?.number != snapshots.last?.entry { try keep(record) }
    }
    return record
  }

  private func keep(_ record: Store.Record) throws {
    let entry = try record.read { try $0.logEntries(limit: 1) }.first
    snapshots.append(Snapshot(entry: entry?.number ?? 0, moment: record.clock.now(), image: try RecordImage(of: record)))
  }

  private func operate(in office: Office) throws {
    let handles = try office.record.read { try $0.handles() }.suffix(12).map(\.text)
    let handle = handles.randomElement(using: &generator) ?? ""
    switch Int.random(in: 0..<13, using: &generator) {
    case 0, 1: _ = try ScheduleMeeting(changes(isNew: true))(in: office, using: &generator)
    case 2, 3: _ = try EditMeeting(handle, changes(isNew: false), reason: try reason)(in: office)
    case 4: _ = try CloneMeeting(handle, date: date)(in: office, using: &generator)
    case 5: _ = try ChangeMeetingState(handle, .move, date: date, reason: try reason)(in: office)
    case 6: _ = try SetParticipants(handle, try expression, reason: try reason)(in: office)
    case 7: _ = try FreezeParticipants(handle, isUndone: Bool.random(using: &generator))(in: office)
    default:
      let act = MeetingAct.allCases.randomElement(using: &generator) ?? .confirm
      _ = try ChangeMeetingState(handle, act, reason: SampleOffice.reason("because it's “so” ñ"))(in: office)
    }
  }

  private var reason: TextLine? {
    get throws { Bool.random(using: &generator) ? try SampleOffice.reason("a 'reason'") : nil }
  }

  private var expression: String {
    get throws {
      let parts = ["members(*)", "chair(*)", "troika(RCM)", "observers(RCM)", "MX", "guest(\"Banco 'Ñ'\")", "secretariat(*)"]
      return parts.shuffled(using: &generator).prefix(3).joined(separator: Bool.random(using: &generator) ? " + " : " - ")
    }
  }

  private var date: ImpreciseDate {
    get throws {
      let day = Int.random(in: 1...28, using: &generator)
      let texts = [
        "2025-01-\(day < 10 ? "0" : "")\(day)", "2025-04-0\(1 + day % 8)..\(day % 2 == 0 ? "10" : "09")", "2025-06-04,11,18", "2025-10",
        "2026-02-\(10 + day % 10)", "tbc",
      ]
      return try ImpreciseDate(parsing: texts.randomElement(using: &generator) ?? "tbc")
    }
  }

  private func changes(isNew: Bool) throws -> MeetingChanges {
    var changes = MeetingChanges()
    if isNew {
      changes.bodies = Bool.random(using: &generator) ? ["RCM"] : ["RCM", "SACM"]
      changes.kinds = [["VM", "WS", "RCGM", "PLENARY", "OTHER"].randomElement(using: &generator) ?? "WS"]
      changes.date = try date
    }
    if Bool.random(using: &generator) {
      changes.englishTitle = "A title with 'quotes', a \\ and 漢 \(Int.random(in: 0...99, using: &generator))"
    }
    if Bool.random(using: &generator) { changes.spanishTitle = "Un título, ¿no? \(Int.random(in: 0...99, using: &generator))" }
    if Bool.random(using: &generator) { changes.city = ["Bogotá", "San José", "Panama City"].randomElement(using: &generator) }
    if Int.random(in: 0..<4, using: &generator) == 0 {
      changes.hours = try ClockRange(parsing: "09:00-1\(Int.random(in: 0...9, using: &generator)):30")
      changes.zone = try ZoneName(parsing: "UTC")
    }
    if Int.random(in: 0..<4, using: &generator) == 0 { changes.block = "BLOCK-\(Int.random(in: 1...3, using: &generator))" }
    return changes
  }
}

/// A clock's hand, moved by the test.
private final class ClockHand: Sendable {
  let seconds = Mutex(SampleOffice.now.secondsSinceEpoch)
}
