import CivilTime
import PageImport
import Secretariat
import Store
import TestSupport
import Testing

@testable import Office

struct DecideImportLineTests {
  private func office(_ lines: String...) throws -> Office {
    let office = try SampleOffice.make(withMeetings: false)
    _ = try ImportPage(Array((["Meetings"] + lines.map { "- \($0)" }).joined(separator: "\n").utf8), document: "page.txt")(in: office)
    return office
  }

  /// The meeting of line 2 after it was accepted with corrections.
  private func guess(_ line: String, _ corrections: String...) throws -> ImportLine.Guess {
    let page = try DecideImportLine(.accept(corrections: corrections), lines: [2])(in: office(line)).result
    #expect(page.lines.first?.standing == .toRecord)
    #expect(page.lines.first?.decision?.corrections.count == corrections.count)
    return try #require(page.lines.first?.guess)
  }

  private func refusal(_ line: String, _ corrections: String...) throws -> Refusal? {
    let office = try office(line)
    let before = try office.record.contents()
    let refusal = #expect(throws: Refusal.self) { try DecideImportLine(.accept(corrections: corrections), lines: [2])(in: office) }
    #expect(try office.record.contents() == before)
    return refusal
  }

  @Test func `a date set right replaces the month`() throws {
    let guess = try guess("November, 2013, San José, Costa Rica, RCGM Meeting", "date=2013-11-28")
    #expect(guess.details.date.description == "2013-11-28")
    #expect(guess.state == .held)
  }

  @Test func `a series set right brings its kind and its bodies`() throws {
    let guess = try guess("June 29, 2017, Berlin, Work Meeting to develop inputs", "series=RCM-SACM", "number=6")
    #expect(guess.details.kinds.map(\.text) == ["PLENARY"])
    #expect(guess.details.bodies.map(\.text) == ["RCM", "SACM"])
    #expect(guess.details.series?.ordinal?.number == 6)
  }

  @Test func `a kind set right leaves the series of the other kind`() throws {
    let line = "October 10, 2024, Bogota, Colombia, 5th Plenary Meeting between the RCM and the SACM"
    #expect(try guess(line, "kind=WORKSHOP").details.series == nil)
    #expect(try guess(line, "kind=WORKSHOP,OTHER").details.kinds.map(\.text) == ["WORKSHOP", "OTHER"])
    #expect(try guess(line, "series=none").details.series == nil)
  }

  @Test func `a place set right gives the mode that a place implies`() throws {
    let unplaced = try guess("November 19-23, 2012, RGCM Meeting", "city=Panama City")
    #expect(unplaced.details.place?.city?.text == "PANAMA-CITY")
    #expect(unplaced.details.mode == .inPerson)
    let virtual = try guess("June 5, 2020, Virtual event, Workshop", "country=Peru", "mode=hybrid")
    #expect(virtual.details.place?.country.text == "PE")
    #expect(virtual.details.mode == .hybrid)
    #expect(try guess("June 5, 2020, Lima, Peru, Workshop", "mode=virtual").details.place == nil)
    #expect(try guess("July 6, 2023, Panama, Workshop", "city=Panama City").details.place?.city?.text == "PANAMA-CITY")
  }

  @Test func `titles can be given in both languages`() throws {
    let guess = try guess("June 5, 2020, Lima, Peru, Workshop", "title-es=Taller", "title-en=A workshop")
    #expect(guess.details.title == BilingualText(english: "A workshop", spanish: "Taller"))
  }

  @Test func `a date that does not exist is replaced by one that does`() throws {
    let line = "February 31, 2024, Panama City, Panama, Workshop on data"
    let guess = try guess(line, "date=2024-02-29")
    #expect(guess.details.title.text(in: .english) == "Workshop on data")
    #expect(try refusal(line)?.category == .invalid)
  }

  @Test func `a line that cannot be read needs everything that a meeting needs`() throws {
    let guess = try guess("something else", "date=2024-02-29", "kind=workshop", "title-en=Something")
    #expect(guess.details.bodies.map(\.text) == ["RCM"])
    #expect(try refusal("something else", "date=2024-02-29")?.description.contains("kind, title-en") == true)
  }

  @Test func `a meeting that is yet to come was not held`() throws {
    let office = try office("December 5-6, 2031, Lima, Peru, Workshop", "December 2031, Lima, Peru, Congress on Women")
    let page = try ReviewImport()(in: office)
    #expect(page.lines.map { $0.guess?.state } == [.confirmed, .tentative])
  }

  @Test(arguments: [
    ["date=2013-13-01"], ["date"], ["date="], ["=x"], ["dat=2013-11-01"], ["mode=remote"], ["state=done"], ["number=0"], ["number=7"],
    ["city=Atlantis"], ["kind=party"], ["series=RCM-X"], ["date=2013-11-01", "date=2013-11-02"], ["kind=OTHER", "series=RCM-VM"],
    ["title-en=\u{1B}[2J"], ["body="], ["date=window:2024-01-01..05"],
  ]) func `a correction that does not fit is refused`(corrections: [String]) throws {
    let office = try office("June 5, 2020, Lima, Peru, Workshop")
    let before = try office.record.contents()
    #expect(throws: (any Error).self) { try DecideImportLine(.accept(corrections: corrections), lines: [2])(in: office) }
    #expect(try office.record.contents() == before)
  }

  @Test func `one line that cannot be decided on keeps all of them as they are`() throws {
    let office = try office("June 5, 2020, Lima, Peru, Workshop", "something else")
    let before = try office.record.contents()
    #expect(throws: Refusal.self) { try DecideImportLine(.accept(), lines: [2, 3])(in: office) }
    #expect(throws: Refusal.self) { try DecideImportLine(.accept(), lines: [2, 9])(in: office) }
    #expect(try office.record.contents() == before)
  }

  @Test func `a decision can be changed until it is applied`() throws {
    let office = try office("June 5, 2020, Lima, Peru, Workshop")
    _ = try DecideImportLine(.reject, lines: [2], reason: SampleOffice.reason("not ours"))(in: office)
    var generator = SeededGenerator(seed: 1)
    let rejected = try ApplyImport()(in: office, using: &generator).result
    #expect(rejected.added.isEmpty && rejected.page.pendingCount == 0)
    #expect(try office.record.read { try $0.latestImport()?.state } == .applied)
    _ = try DecideImportLine(.accept(), lines: [2])(in: office)
    #expect(try office.record.read { try $0.latestImport()?.state } == .inReview)
    #expect(try ApplyImport()(in: office, using: &generator).result.added.count == 1)
    let refusal = #expect(throws: Refusal.self) { try DecideImportLine(.reject, lines: [2])(in: office) }
    #expect(refusal?.reasons.map(\.rule) == [.importOnce])
  }

  @Test func `a repeat that is really another meeting becomes one`() throws {
    let office = try office("June 5, 2020, Lima, Peru, Workshop", "June 5, 2020, Lima, Peru, Workshop")
    _ = try DecideImportLine(.accept(corrections: ["date=2020-06-12"]), lines: [3])(in: office)
    var generator = SeededGenerator(seed: 1)
    let answer = try ApplyImport()(in: office, using: &generator).result
    #expect(answer.added.count == 2)
    #expect(answer.page.pendingCount == 0)
    #expect(try ApplyImport()(in: office, using: &generator).changes.isEmpty)
  }
}
