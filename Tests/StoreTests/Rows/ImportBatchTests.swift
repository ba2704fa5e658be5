import GRDB
import Secretariat
import TestSupport
import Testing

@testable import Store

struct ImportBatchTests {
  private static let act = Act(author: "Ana", command: "rcm import accept")

  @Test func `decisions are read back with what was set right`() throws {
    let sample = try SampleFile()
    let decision = ImportBatch.Decision(isAccepted: true, corrections: ["date": "2013-11-28", "title-es": "Reunión «única», it's {\"a\"}"])
    _ = try sample.record().write(as: Self.act) { try $0.decide(decision, line: 2, ofImport: 1) }
    let batch = try sample.record().read { try $0.latestImport() }
    #expect(batch?.decisions == [1: .init(isAccepted: true, corrections: ["date": "2013-11-28"]), 2: decision])
    #expect(try sample.record().check().isEmpty)
  }

  @Test func `a decision gives way to another with all that was set right, and an undo brings both back`() throws {
    let sample = try SampleFile()
    let before = try sample.record().read { try $0.latestImport() }
    let written = try sample.record().write(as: Self.act) { try $0.decide(.init(isAccepted: false), line: 1, ofImport: 1) }
    #expect(try sample.record().read { try $0.latestImport()?.decisions } == [1: .init(isAccepted: false)])
    _ = try sample.record().undo([#require(written.entry)], as: Self.act)
    #expect(try sample.record().read { try $0.latestImport() } == before)
    #expect(try sample.record().check().isEmpty)
  }

  @Test func `the entries of an import are its arrival and its decisions, whatever they changed`() throws {
    let sample = try SampleFile()
    let arrival = try #require(try sample.record().read { try $0.logEntries(limit: 1) }.first?.number)
    let written = try sample.record().write(as: Self.act) { try $0.decide(.init(isAccepted: true), line: 1, ofImport: 1) }
    #expect(try sample.record().read { try $0.logEntries(ofImport: 1) } == [#require(written.entry), arrival])
  }
}
