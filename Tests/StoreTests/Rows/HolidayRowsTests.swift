import CivilTime
import Foundation
import GRDB
import Office
import Secretariat
import TestSupport
import Testing

@testable import Store

extension SampleFile {
  /// Records an added holiday of Mexico, a removed one of Belize, the region `ON` of Canada, and a blackout at elections in Bolivia.
  func recordHolidays() throws {
    let office = try office()
    let decree = try TextLine("a decree", as: .source)
    _ = try SetHoliday("MX", Day(parsing: "2025-10-02"), .add(name: GivenText(spanish: "No se olvida"), source: decree))(in: office)
    _ = try SetHoliday("BZ", Day(parsing: "2025-05-01"), .remove)(in: office)
    _ = try ChooseRegion("ON", of: "CA")(in: office)
    var election = BlackoutChanges()
    election.title = GivenText(english: "Elections", spanish: "Elecciones")
    election.from = try Day(parsing: "2030-08-01")
    election.until = try Day(parsing: "2030-08-03")
    election.scope = .host("BO")
    election.source = try TextLine("a law", as: .source)
    _ = try SetBlackout("election", .add(election))(in: office)
  }
}

struct HolidayRowsTests {
  @Test func `what people recorded is read as it was written`() throws {
    let sample = try SampleFile()
    try sample.recordHolidays()
    let record = try sample.record()
    let (edits, regions, blackouts) = try record.read { try ($0.holidayEdits(), $0.holidayRegions(), $0.blackoutEdits()) }
    let mexico: Code<Country> = try #require(Code("MX"))
    let belize: Code<Country> = try #require(Code("BZ"))
    #expect(
      try edits == [
        .removed(HolidayKey(country: belize, region: nil, day: Day(parsing: "2025-05-01"))),
        .added(
          Holiday(
            country: mexico, day: Day(parsing: "2025-10-02"), name: BilingualText("No se olvida", in: .spanish),
            origin: .record(source: "a decree"))),
      ])
    #expect(try regions == [#require(Code("CA")): #require(Code("ON"))])
    let election = try #require(blackouts.first)
    #expect(blackouts.count == 1 && !election.isRemoved)
    #expect(election.blackout.code.text == "ELECTION")
    #expect(election.blackout.days.description == "2030-08-01..03")
    #expect(try election.blackout.scope == .host(#require(Code("BO"))))
    #expect(election.blackout.strength == .hard)
    #expect(try record.check().isEmpty)
  }

  @Test(arguments: ["everyone", "in-person", "kind", "body", "host"])
  func `every scope and strength is read as it was written`(name: String) throws {
    let scopes: [BlackoutScope] = try [
      .everyone, .inPerson, .kind(#require(Code("VM"))), .body(#require(Code("RCM"))), .host(#require(Code("MX"))),
    ]
    let scope = try #require(scopes.first { $0.name == name })
    let sample = try SampleFile()
    let record = try sample.record()
    for (isRemoved, strength) in [(false, BlackoutStrength.hard), (true, .soft(try BlackoutWeight(1_000)))] {
      let blackout = try Blackout(
        code: #require(Code("X")), title: BilingualText("Título", in: .spanish), days: DayRange(parsing: "2024-01-01..2024-12-31"),
        scope: scope, strength: strength, source: "a test")
      let edit = BlackoutEdit(blackout, isRemoved: isRemoved)
      _ = try record.write(as: Act(author: "Ana", command: "rcm test")) { try $0.record(edit) }
      #expect(try record.read { try $0.blackoutEdits() } == [edit])
    }
    #expect(try record.check().isEmpty)
  }

  @Test func `each act is taken back by an undo, to the last row`() throws {
    let sample = try SampleFile()
    let office = try sample.office()
    func rows() throws -> [String] {
      try ["holidayEdit", "holidayRegion", "blackout"].map { try sample.column("SELECT count(*) FROM \($0)").joined() }
    }
    try sample.recordHolidays()
    #expect(try rows() == ["2", "1", "1"])
    for expected in [["2", "1", "0"], ["2", "0", "0"], ["1", "0", "0"], ["0", "0", "0"]] {
      _ = try TakeBack(entries: [try #require(try office.record.newestUndoableEntry())])(in: office)
      #expect(try rows() == expected)
    }
    #expect(try office.record.check().isEmpty)
  }
}
