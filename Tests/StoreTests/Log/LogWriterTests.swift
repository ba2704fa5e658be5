import CivilTime
import GRDB
import Office
import Secretariat
import TestSupport
import Testing

@testable import Store

struct LogWriterTests {
  @Test func `a write has one entry with author, command, reason and time, and each field before and after`() throws {
    let sample = try SampleFile()
    let before = try sample.record().read { try $0.logEntries().count }
    let office = try sample.office(command: "rcm meeting move WS-2025-1 --to 2025-05-12..13")
    let written = try ChangeMeetingState(
      "WS-2025-1", .move, date: try ImpreciseDate(parsing: "2025-05-12..13"), reason: TextLine("a holiday", as: .reason))(
        in: office)
    let entries = try sample.record().read { try $0.logEntries() }
    #expect(entries.count == before + 1)
    let entry = try #require(entries.first)
    #expect(entry.number == written.entry)
    #expect(entry.author == "Ana")
    #expect(entry.command == "rcm meeting move WS-2025-1 --to 2025-05-12..13")
    #expect(entry.reason == "a holiday")
    #expect(entry.at == SampleOffice.now)
    #expect(entry.reversed.isEmpty)
    let changes = try sample.record().read { try $0.changes(of: entry.number) }
    #expect(changes == written.changes)
    #expect(
      changes.map { "\($0.happening.rawValue) \($0.table) \($0.key)" }
        == [
          "removed meetingSession WS-2025-1 2025-05-05 09:00", "removed meetingSession WS-2025-1 2025-05-06 09:00",
          "changed meeting WS-2025-1", "added meetingSession WS-2025-1 2025-05-12 09:00", "added meetingSession WS-2025-1 2025-05-13 09:00",
        ].map { $0.replacing("meeting WS-2025-1", with: "meeting \(changes[2].key)") })
    #expect(
      changes[2].fields.map { "\($0.name): \($0.before ?? "-") → \($0.after ?? "-")" } == [
        "earliestDay: 2025-05-05 → 2025-05-12", "latestDay: 2025-05-06 → 2025-05-13", "stateReason: - → a holiday", "sequence: 1 → 2",
        "revision: 2 → 3",
      ])
  }

  @Test func `a rehearsal and a write that changes nothing leave the file as it is`() throws {
    let sample = try SampleFile()
    let before = try sample.column("SELECT count(*) || max(digest) FROM logEntry")
    let rehearsal = try sample.record().write(as: Act(author: "Ana", command: "x"), rehearsal: true) { writing in
      try writing.decide(.init(isAccepted: false), line: 2, ofImport: 1)
    }
    #expect(rehearsal.entry == nil)
    #expect(rehearsal.changes.map(\.table) == ["importDecision"])
    let nothing = try sample.record().write(as: Act(author: "Ana", command: "x")) { try $0.mark(import: 99, as: .applied) }
    #expect(nothing.entry == nil)
    #expect(nothing.changes.isEmpty)
    #expect(try sample.column("SELECT count(*) || max(digest) FROM logEntry") == before)
  }

  @Test func `a write that fails halfway leaves nothing`() throws {
    let sample = try SampleFile()
    let before = try sample.column("SELECT count(*) FROM logChange")
    #expect(throws: Refusal.self) {
      try sample.record().write(as: Act(author: "Ana", command: "x")) { writing in
        try writing.decide(.init(isAccepted: false), line: 2, ofImport: 1)
        throw Refusal.invalid(given: "x", because: "halfway", remedy: nil)
      }
    }
    #expect(try sample.column("SELECT count(*) FROM logChange") == before)
    #expect(try sample.record().check().isEmpty)
  }

  @Test func `a change by another program is logged as not known, named by the check, and sealed by the next write`() throws {
    let sample = try SampleFile()
    try sample.attack("UPDATE country SET nameEn = 'Belice' WHERE code = 'BZ'")
    let entry = try #require(try sample.record().read { try $0.logEntries(limit: 1) }.first)
    #expect(entry.author == "not known")
    #expect(entry.command == "a change made outside of the program")
    let changes = try sample.record().read { try $0.changes(of: entry.number) }
    #expect(changes.map(\.key) == ["BZ"])
    #expect(changes.first?.fields == [.init(name: "nameEn", before: "Belize", after: "Belice")])
    #expect(try sample.record().check().filter { $0.matter != .clock }.map(\.matter) == [.strangeEntry])
    try sample.rename("GT", "Guatemala!")
    #expect(try sample.record().check().filter { $0.matter != .clock }.isEmpty)
  }

  @Test func `a change by another program can be taken back`() throws {
    let sample = try SampleFile()
    try sample.attack("UPDATE country SET nameEn = 'Belice' WHERE code = 'BZ'")
    let entry = try #require(try sample.record().newestUndoableEntry())
    _ = try sample.record().undo([entry], as: Act(author: "Ana", command: "rcm undo"))
    #expect(try sample.column("SELECT nameEn FROM country WHERE code = 'BZ'") == ["Belize"])
  }

  @Test func `the head of the log is the digest of its newest entry`() throws {
    let sample = try SampleFile()
    let head = try sample.record().read { try $0.logHead() }
    #expect(try sample.column("SELECT digest FROM logEntry ORDER BY id DESC LIMIT 1") == [head ?? ""])
  }
}
