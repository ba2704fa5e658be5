import CivilTime
import Secretariat
import TestSupport
import Testing

@testable import Store

struct ImportedEntryTests {
  private static let act = Act(author: "Ana", command: "rcm import apply")

  @Test func `a calendar under import is read back with its entries`() throws {
    let sample = try SampleFile()
    try sample.importCalendar()
    let batch = try #require(try sample.record().read { try $0.latestImport() })
    #expect(batch.calendar?.source == "A feed" && batch.calendar?.kind?.text == "WORKSHOP" && batch.calendar?.isBodyGiven == true)
    #expect(batch.calendar?.window.description == "2025-01-01..12-31" && batch.calendar?.zone?.text == "America/Costa_Rica")
    let handle = try #require(MeetingHandle("WS-2025-1"))
    #expect(try sample.record().read { try $0.importedEntries(of: "A feed") } == [SampleFile.entry(.meeting(handle))])
    #expect(try sample.record().read { try $0.importedEntries(of: "Another") }.isEmpty)
    #expect(try sample.record().check().isEmpty)
  }

  @Test func `a newer account takes the place of an older one, and an undo brings that back`() throws {
    let sample = try SampleFile()
    try sample.importCalendar()
    let before = try sample.record().read { try $0.importedEntries() }
    let written = try sample.record().write(as: Self.act) { try $0.keep(SampleFile.entry(.entry, sequence: 2)) }
    #expect(try sample.record().read { try $0.importedEntries() } == [SampleFile.entry(.entry, sequence: 2)])
    _ = try sample.record().undo([#require(written.entry)], as: Self.act)
    #expect(try sample.record().read { try $0.importedEntries() } == before)
    #expect(try sample.record().check().isEmpty)
  }
}
