import CivilTime
import Office
import Secretariat
import TestSupport
import Testing

@testable import Store

struct ReversalTests {
  private static let act = Act(author: "Ana", command: "rcm undo")

  @Test(arguments: [UInt64(11), 12, 13])
  func `any sequence of operations can be rebuilt from the log, taken back, brought back, and read as of any entry`(seed: UInt64) throws {
    let history = RandomHistory(seed: seed)
    let record = try history.make(operations: 40)
    let base = try #require(history.snapshots.first)
    let final = try #require(history.snapshots.last)
    #expect(history.snapshots.count > 10, "seed \(seed)")
    #expect(try RecordImage.rebuilt(from: record) == final.image, "seed \(seed)")

    for snapshot in history.snapshots {
      let past = try RecordImage(of: record.asOf(snapshot.moment))
      #expect(past == snapshot.image, "seed \(seed), as of \(snapshot.moment)")
    }

    while let entry = try record.newestUndoableEntry(), entry > base.entry { _ = try record.undo([entry], as: Self.act) }
    // What only rises stays risen: sequence, revision and time of change of a meeting that was changed and changed back.
    #expect(try RecordImage(of: record).withoutCounters == base.image.withoutCounters, "seed \(seed)")
    #expect(try record.check().filter(\.isDamage).isEmpty, "seed \(seed)")

    while let entry = try record.newestRedoableEntry() { _ = try record.undo([entry], as: Self.act) }
    #expect(try RecordImage(of: record).withoutCounters == final.image.withoutCounters, "seed \(seed)")
    #expect(try record.check().filter(\.isDamage).isEmpty, "seed \(seed)")
    #expect(try RecordImage.rebuilt(from: record) == RecordImage(of: record), "seed \(seed)")
  }

  @Test func `all entries can be taken back at once`() throws {
    let history = RandomHistory(seed: 21)
    let record = try history.make(operations: 20)
    let base = try #require(history.snapshots.first)
    let entries = try record.read { try $0.logEntries().map(\.number).filter { $0 > base.entry } }
    let written = try record.undo(entries + entries, as: Self.act)
    #expect(try RecordImage(of: record).withoutCounters == base.image.withoutCounters)
    let entry = try #require(try record.read { try $0.logEntries(limit: 1) }.first)
    #expect(entry.number == written.entry)
    #expect(entry.reversed.sorted() == entries.sorted())
  }

  @Test func `the counters of a meeting rise when a change is taken back`() throws {
    let sample = try SampleFile()
    let later = WallClock.fixed(Instant(secondsSinceEpoch: SampleOffice.now.secondsSinceEpoch + 3_600))
    let office = try sample.office()
    _ = try ChangeMeetingState("WS-2025-1", .move, date: try ImpreciseDate(parsing: "2025-05-12..13"))(in: office)
    let moved = try office.look { try $0.meeting("WS-2025-1") }
    let entry = try #require(try office.record.newestUndoableEntry())
    _ = try sample.record(clock: later).undo([entry], as: Self.act)
    let back = try office.look { try $0.meeting("WS-2025-1") }
    #expect(back.details.date == (try ImpreciseDate(parsing: "2025-05-05..06")))
    #expect(back.details.sessions.count == 2)
    #expect(back.sequence == moved.sequence + 1)
    #expect(back.revision == moved.revision + 1)
    #expect(back.modified == later.now())
    #expect(back.handle == moved.handle)
    #expect(back.identifier == moved.identifier)
  }

  @Test func `the sequence stays where a change that calendars need not know is taken back`() throws {
    let sample = try SampleFile()
    let office = try sample.office()
    var changes = MeetingChanges()
    changes.englishTitle = "Another title"
    _ = try EditMeeting("WS-2025-1", changes)(in: office)
    let edited = try office.look { try $0.meeting("WS-2025-1") }
    _ = try office.record.undo([try #require(try office.record.newestUndoableEntry())], as: Self.act)
    #expect(try office.look { try $0.meeting("WS-2025-1") }.sequence == edited.sequence)
  }

  @Test func `an undo is refused when the row has been changed since, and takes nothing back`() throws {
    let sample = try SampleFile()
    try sample.rename("BZ", "Belice")
    let first = try #require(try sample.record().newestUndoableEntry())
    try sample.rename("BZ", "Belize (again)")
    let before = try RecordImage(of: sample.record())
    let refusal = #expect(throws: Refusal.self) { try sample.record().undo([first], as: Self.act) }
    #expect(refusal?.reasons.first?.rule == .wholeRecord)
    #expect(refusal?.reasons.first?.explanation.text(in: .english)?.contains("BZ") == true)
    #expect(try RecordImage(of: sample.record()) == before)
  }

  @Test func `an undo of a meeting's recording is refused when its sessions were changed since`() throws {
    let sample = try SampleFile()
    let office = try sample.office()
    var generator = SeededGenerator(seed: 1)
    let added = try ScheduleMeeting(SampleFile.changes(kind: "WS", "2025-09-01"))(in: office, using: &generator)
    var changes = MeetingChanges()
    changes.hours = try ClockRange(parsing: "09:00-10:00")
    changes.zone = try ZoneName(parsing: "UTC")
    _ = try EditMeeting("WS-2025-2", changes)(in: office)
    let entry = try #require(added.entry)
    let refusal = #expect(throws: Refusal.self) { try office.record.undo([entry], as: Self.act) }
    #expect(refusal?.text(in: .english).contains("what was recorded later rests on meeting WS-2025-2") == true)
    #expect(try office.look { try $0.meeting("WS-2025-2") }.details.sessions.count == 1)
  }

  @Test func `an undo is refused when other rows have come to refer to the row`() throws {
    let sample = try SampleFile()
    let code = try #require(Code<Country>("QQ"))
    let country = try sample.record().write(as: Self.act) {
      try $0.insert(Country(code: code, name: BilingualText(english: "Q", spanish: "Q")))
    }
    let entry = try #require(country.entry)
    try sample.attack("INSERT INTO city VALUES ('QTOWN', 'x', 'x', 'QQ', NULL, '')")
    let refusal = #expect(throws: Refusal.self) { try sample.record().undo([entry], as: Self.act) }
    #expect(refusal?.text(in: .english).contains("what was recorded later rests on country QQ") == true)
  }

  @Test func `the entry that made the record is never taken back`() throws {
    let sample = try SampleFile()
    let refusal = #expect(throws: Refusal.self) { try sample.record().undo([1], as: Self.act) }
    #expect(refusal?.reasons.map(\.rule) == [.wholeRecord])
    #expect(try sample.record().read { try $0.meetings() }.count == 93)
  }

  @Test(arguments: [0, -1, 999_999])
  func `an entry that is not in the log is not found`(entry: Int) throws {
    let sample = try SampleFile()
    let refusal = #expect(throws: Refusal.self) { try sample.record().undo([entry], as: Self.act) }
    #expect(refusal?.category == .notFound)
  }

  @Test func `an entry that is taken back already is refused`() throws {
    let sample = try SampleFile()
    try sample.rename("BZ", "Belice")
    let entry = try #require(try sample.record().newestUndoableEntry())
    _ = try sample.record().undo([entry], as: Self.act)
    #expect(throws: Refusal.self) { try sample.record().undo([entry], as: Self.act) }
    #expect(try sample.record().newestUndoableEntry() != entry)
  }

  @Test func `a new change closes the way of a redo`() throws {
    let sample = try SampleFile()
    try sample.rename("BZ", "Belice")
    _ = try sample.record().undo([try #require(try sample.record().newestUndoableEntry())], as: Self.act)
    #expect(try sample.record().newestRedoableEntry() != nil)
    try sample.rename("GT", "Guatemala!")
    #expect(try sample.record().newestRedoableEntry() == nil)
  }

  @Test func `as of a moment before the record there is nothing, and nothing can be written in the past`() throws {
    let sample = try SampleFile()
    let past = try sample.record().asOf(Instant(secondsSinceEpoch: 0))
    #expect(try past.read { try $0.meetings() }.isEmpty)
    #expect(try past.read { try $0.logEntries() }.isEmpty)
    #expect(throws: RecordError.self) { try past.write(as: Self.act) { try $0.mark(import: 1, as: .applied) } }
  }

  @Test func `as of a moment between entries of a clock that went back, no later entry shows`() throws {
    let sample = try SampleFile()
    func clock(_ seconds: Int64) -> WallClock { .fixed(Instant(secondsSinceEpoch: SampleOffice.now.secondsSinceEpoch + seconds)) }
    try sample.rename("BZ", "at ten", clock: clock(600))
    try sample.rename("BZ", "at five, after ten", clock: clock(300))
    let past = try sample.record().asOf(clock(400).now())
    #expect(try past.read { try $0.countries() }.first { $0.code.text == "BZ" }?.name.text(in: .english) == "Belize")
  }
}
