import CivilTime
import Secretariat
import TestSupport
import Testing

struct ChairTimelineTests {
  private static func timeline(_ rotation: ChairRotation, from: Int? = nil, until: Int? = nil, today: String = "2025-02-03") throws
    -> ChairTimeline
  { try ChairTimeline(rotation, from: from, until: until, today: Day(parsing: today)) }

  @Test func `an exact term lies between the days of its handovers`() throws {
    let timeline = try Self.timeline(SampleChain.recent())
    #expect(timeline.years == 2_021...2_025)
    #expect(timeline.dayCount == 1_826)
    let row = timeline.rows[1]
    let first = try Day(parsing: "2021-01-01")
    #expect(row.bar == (first.days(until: try Day(parsing: "2022-12-02")))..<(first.days(until: try Day(parsing: "2023-12-07"))))
    #expect(row.beginning.isEmpty && row.ending.isEmpty)
    #expect(!row.beginsBefore && !row.goesOn)
    #expect(timeline.rows.map(\.mark) == [.documented, .documented, .documented, .notRecorded])
    #expect(timeline.rows.map(\.goesOn) == [false, false, false, true])
    #expect(timeline.todayPosition == first.days(until: try Day(parsing: "2025-02-03")))
    #expect(!timeline.hasInexactDays)
  }

  @Test func `a coarse start tells the days in which a term can have begun from those in which it lasted`() throws {
    let rows = try Self.timeline(SampleChain.rotation("2000", "2001", "2002-03", "2002-05-31")).rows
    #expect(rows.map(\.beginning.count) == [365, 364, 30, 0])
    #expect(rows.map(\.ending.count) == [364, 30, 0, 0])
    #expect(rows.map { $0.bar?.count } == [1, 60, 61, 8_616])
  }

  @Test func `a month in which a term began and ended holds it all`() throws {
    let row = try Self.timeline(SampleChain.rotation("1996-03", "1996-03", "1997")).rows[0]
    #expect((row.beginning, row.bar, row.ending) == (60..<90, 90..<90, 90..<90))
    #expect(row.dates(in: .english) == "March 1996")
  }

  @Test func `the years that are asked for cut the rows off`() throws {
    let timeline = try Self.timeline(SampleChain.recent(), from: 2_023, until: 2_023)
    #expect(timeline.rows.map(\.term.number) == [2, 3])
    #expect(timeline.rows.map(\.beginsBefore) == [true, false])
    #expect(timeline.rows.map(\.goesOn) == [false, true])
    #expect(timeline.rows.map(\.bar) == [0..<340, 340..<365])
    #expect(timeline.todayPosition == nil)
    #expect(try Self.timeline(SampleChain.recent(), from: 1_990, until: 1_999).rows.isEmpty)
    #expect(try Self.timeline(SampleChain.recent(), from: 2_040).rows.map(\.term.number) == [4])
    #expect(try Self.timeline(SampleChain.recent(), until: 2_010).years == 2_010...2_010)
  }

  @Test func `a term that is yet to begin gets a year of its own`() throws {
    let terms = try [
      SampleChain.term(1, "2024-12-06"), SampleChain.term(2, "2025-12-05", appointment: .elected),
      SampleChain.term(3, "2026-12", appointment: .planned),
      SampleChain.term(4, "2027-12", holder: .vacant(reason: "no offer"), appointment: .planned),
    ]
    let timeline = try Self.timeline(ChairRotation(body: SampleChain.code("B"), terms: terms))
    #expect(timeline.years == 2_024...2_028)
    #expect(timeline.rows.map(\.mark) == [.documented, .elected, .planned, .vacant])
    #expect(timeline.marks == [.documented, .vacant, .planned, .elected])
  }

  @Test(arguments: [("2025-01-31", ChairTimeline.Mark.planned), ("2025-02-01", .inferred), ("2026-07-01", .inferred)])
  func `a term by the calendar that has begun or ended is planned no more`(today: String, mark: ChairTimeline.Mark) throws {
    let terms = try ["2025-02-01", "2025-08-01"].enumerated().map { position, start in
      ChairTerm(
        body: try SampleChain.code("B"), number: position + 1, label: try #require(TermLabel(2_025, part: position + 1)),
        holder: .party(try SampleChain.code("P\(position)")), appointment: .planned, start: try PartialDate(parsing: start),
        passing: .atMidnight, startMeeting: nil, confidence: .inferred, source: "a rule", note: nil)
    }
    let timeline = try Self.timeline(ChairRotation(body: SampleChain.code("B"), terms: terms), today: today)
    #expect(timeline.rows.first?.mark == mark)
  }

  @Test func `years that run backwards are refused, in both languages`() throws {
    let refusal = try #require(throws: Refusal.self) { try Self.timeline(SampleChain.recent(), from: 2_024, until: 2_023) }
    #expect(refusal.category == .invalid)
    #expect(refusal.untranslatedTexts == [])
    #expect(throws: Refusal.self) { try Self.timeline(SampleChain.recent(), from: 0) }
    #expect(throws: Refusal.self) { try Self.timeline(SampleChain.recent(), until: 10_000) }
  }

  @Test func `a body without terms has an axis and no rows`() throws {
    let timeline = try Self.timeline(ChairRotation(body: SampleChain.code("B"), terms: []))
    #expect(timeline.years == 2_025...2_025)
    #expect(timeline.rows.isEmpty)
  }

  @Test(arguments: [(1, 1, [2_024]), (30, 30, Array(1_996...2_025)), (30, 16, Array(stride(from: 1_996, through: 2_024, by: 2)))])
  func `years at the axis are round and no more than asked for`(count: Int, maximum: Int, years: [Int]) throws {
    let last = count == 1 ? 2_024 : 2_025
    let timeline = try Self.timeline(SampleChain.recent(), from: last - count + 1, until: last)
    let marks = timeline.yearMarks(countMaximum: maximum + 1)
    #expect(marks.map(\.year) == years)
    #expect(marks.allSatisfy { (0..<timeline.dayCount).contains($0.position) })
  }

  @Test func `whatever the chain and the years, what is drawn lies on the axis, in order`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      var day = try Day(year: Int.random(in: 1_990...2_000, using: &generator), month: 1, day: 1)
      let starts = try (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        day = try day.adding(days: Int.random(in: 400...900, using: &generator))
        return String(day.description.prefix([4, 7, 10].randomElement(using: &generator) ?? 10))
      }
      let rotation = try SampleChain.rotation(starts)
      let first = Int.random(in: 1_985...2_020, using: &generator)
      let timeline = try Self.timeline(rotation, from: first, until: first + Int.random(in: 0...40, using: &generator))
      for row in timeline.rows {
        let ranges = [row.beginning, row.bar ?? row.beginning.upperBound..<row.beginning.upperBound, row.ending]
        #expect(ranges.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= timeline.dayCount }, "seed \(seed): \(starts)")
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "seed \(seed): \(starts)")
      }
      #expect(try Self.timeline(rotation).rows.map(\.term) == rotation.terms, "seed \(seed): \(starts)")
    }
  }

  @Test(arguments: ChairTimeline.Mark.allCases)
  func `every mark has words in both languages`(mark: ChairTimeline.Mark) {
    #expect(mark.word(in: .english) != mark.word(in: .spanish))
  }
}
