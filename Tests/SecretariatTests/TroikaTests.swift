import CivilTime
import Secretariat
import Testing

struct TroikaTests {
  @Test func `the troika is the chairs before, on and after the day`() throws {
    let troika = try #require(try SampleChain.recent().troika(on: Day(parsing: "2023-06-01"), rule: .previousCurrentNext))
    #expect(troika.seats.map(\.position) == [.outgoing, .current, .incoming])
    #expect(troika.seats.map { $0.holder.party?.text } == ["SV", "PA", "BZ"])
    #expect(troika.isComplete)
  }

  @Test func `on the day of a handover it is the troika of the close`() throws {
    let troika = try #require(try SampleChain.recent().troika(on: Day(parsing: "2023-12-07"), rule: .previousCurrentNext))
    #expect(troika.seats.map { $0.holder.party?.text } == ["PA", "BZ", nil])
  }

  @Test func `a seat that no source fills is not recorded, never guessed`() throws {
    let rotation = try SampleChain.recent()
    let incoming = try #require(try rotation.troika(on: Day(parsing: "2024-06-01"), rule: .previousCurrentNext))
    #expect(incoming.seats[2].holder == .notRecorded)
    #expect(incoming.seats[2].term == rotation.terms[3])
    #expect(!incoming.isComplete)
    let last = try #require(try rotation.troika(on: Day(parsing: "2025-02-03"), rule: .previousCurrentNext))
    #expect(last.seats.map { $0.holder.party?.text } == ["BZ", nil, nil])
    #expect(last.seats.map { $0.term == nil } == [false, false, true])
    let first = try #require(try rotation.troika(on: Day(parsing: "2022-01-01"), rule: .previousCurrentNext))
    #expect(first.seats[0].holder == .notRecorded)
    #expect(first.seats[0].term == nil)
  }

  @Test func `there is no troika without a chair, or where the body has none`() throws {
    let rotation = try SampleChain.recent()
    #expect(try rotation.troika(on: Day(parsing: "2021-12-02"), rule: .previousCurrentNext) == nil)
    #expect(try rotation.troika(on: Day(parsing: "2023-06-01"), rule: .none) == nil)
    #expect(try SampleChain.rotation("2000", "2001").troika(on: Day(parsing: "2001-06-01"), rule: .previousCurrentNext) == nil)
  }

  @Test func `a vacant chair sits in no seat`() throws {
    let rotation = try ChairRotation(
      body: SampleChain.code("B"),
      terms: [
        SampleChain.term(1, "2000-01-01"), SampleChain.term(2, "2001-01-01", holder: .vacant(reason: "No offer")),
        SampleChain.term(3, "2002-01-01"),
      ])
    let troika = try #require(try rotation.troika(on: Day(parsing: "2001-06-01"), rule: .previousCurrentNext))
    #expect(troika.seats[1].holder == .vacant(reason: "No offer"))
    #expect(!troika.isComplete)
  }

  /// Half-year terms by the calendar from 2007 on, as letters.
  private func halfYears(_ count: Int) throws -> ChairRotation {
    let letters = String("ABCDEFGHIJ".prefix(count))
    return try SamplePlan.calendar(letters, months: 6, from: "2007-01-01", repeats: false).order(until: "2020-01-01").rotation
  }

  private func letters(_ rotation: ChairRotation, on day: String, from label: String? = nil) throws -> [String] {
    let rule = TroikaRule(.trio(from: try label.map { try TermLabel(parsing: $0) }))
    return try rotation.troikas(on: Day(parsing: day), rule: rule).map { $0.seats.map { $0.holder.party?.text ?? "." }.joined() }
  }

  @Test(arguments: [("2007-01-01", "ABC"), ("2008-06-30", "ABC"), ("2008-07-01", "DEF"), ("2009-12-31", "DEF"), ("2010-01-01", "GHI")])
  func `three successive chairs work together, group after group, across the years`(day: String, group: String) throws {
    #expect(try letters(halfYears(9), on: day) == [group])
  }

  @Test(arguments: [("2007-07-01", "BCD"), ("2008-12-31", "BCD"), ("2009-01-01", "EFG"), ("2010-07-01", "HI."), ("2007-01-01", "..A")])
  func `groups of three are counted from a label, back as well as forth`(day: String, group: String) throws {
    #expect(try letters(halfYears(9), on: day, from: "2007/2") == [group])
  }

  @Test func `a handover when a day begins has no double day`() throws {
    let rotation = try halfYears(4)
    #expect(rotation.chair(on: try Day(parsing: "2007-06-30")) == .term(rotation.terms[0]))
    #expect(rotation.chair(on: try Day(parsing: "2007-07-01")) == .term(rotation.terms[1]))
    #expect(rotation.term(atCloseOf: try Day(parsing: "2007-06-30")) == rotation.terms[0])
    #expect(rotation.standing(of: rotation.terms[0], on: try Day(parsing: "2007-07-01")) == .ended)
    #expect(try rotation.troikas(on: Day(parsing: "2007-07-01"), rule: .previousCurrentNext).map(\.part) == [.wholeDay])
  }

  @Test func `on the day of a handover there are two troikas`() throws {
    let troikas = try SampleChain.recent().troikas(on: Day(parsing: "2023-12-07"), rule: .previousCurrentNext)
    let meeting = MeetingHandle("VM-2023")
    #expect(troikas.map(\.part) == [.untilHandover(meeting), .fromHandover(meeting)])
    #expect(troikas.map { $0.seats.map { $0.holder.party?.text ?? "." } } == [["SV", "PA", "BZ"], ["PA", "BZ", "."]])
  }

  @Test func `the chair of another body has the fourth seat`() throws {
    let rule = TroikaRule(.previousCurrentNext, fourthSeat: try SampleChain.code("C"))
    let other = try ChairRotation(
      body: SampleChain.code("C"), terms: [SampleChain.term(1, "2023-01-01", holder: .party(SampleChain.code("HT")), body: "C")])
    let day = try Day(parsing: "2023-06-01")
    let troika = try #require(try SampleChain.recent().troika(on: day, rule: rule, fourthSeatOf: other))
    #expect(troika.seats.map(\.position) == [.outgoing, .current, .incoming, .fourth])
    #expect(troika.seats[3].holder.party?.text == "HT")
    #expect(try SampleChain.recent().troika(on: day, rule: rule)?.seats[3].holder == .notRecorded)
  }

  @Test func `every form is found by its name`() throws {
    let label = try TermLabel(parsing: "2007/1")
    for name in ["previous-current-next", "trio", "none"] { #expect(TroikaRule.Form(name: name)?.name == name) }
    #expect(TroikaRule.Form(name: "trio", from: label) == .trio(from: label))
    #expect(TroikaRule.Form(name: "quartet") == nil)
  }
}
