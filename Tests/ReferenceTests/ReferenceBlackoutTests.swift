import CivilTime
import Reference
import Secretariat
import Testing

struct ReferenceBlackoutTests {
  private func blackouts() throws -> [Blackout] {
    BlackoutCalendar(known: try KnownBlackout.embedded(), edits: []).blackouts.map(\.blackout)
  }

  private func days(_ code: String) throws -> String? { try blackouts().first { $0.code.text == code }?.days.description }

  /// The Tuesday on which the general debate opens by A/RES/57/301, worked out from its words.
  private func opening(_ year: Int) throws -> Day {
    // The first week of September, from Monday on, that has a day of Monday to Friday in September.
    var monday = try Day(year: year, month: 9, day: 1)
    while monday.weekday != .monday { monday = try #require(monday.previous) }
    if try monday.adding(days: 4).month != 9 { monday = try monday.adding(days: 7) }
    let session = try monday.adding(days: 14 + 1)
    return try session.adding(days: 7)
  }

  @Test(arguments: [
    (2_012, "2012-09-25"), (2_013, "2013-09-24"), (2_014, "2014-09-24"), (2_016, "2016-09-20"), (2_017, "2017-09-19"),
    (2_018, "2018-09-25"), (2_019, "2019-09-24"), (2_020, "2020-09-22"), (2_021, "2021-09-21"), (2_022, "2022-09-20"),
    (2_023, "2023-09-19"), (2_024, "2024-09-24"), (2_025, "2025-09-23"),
  ]) func `the general debate opens in the week in which it did`(year: Int, day: String) throws {
    let listed = try #require(try blackouts().first { $0.code.text == "UNGA-\(year)" })
    #expect(listed.days.contains(try Day(parsing: day)))
  }

  @Test(arguments: Array(2_012...2_040)) func `the high-level week goes from the Monday before the opening to the Friday after it`(
    year: Int
  ) throws {
    let listed = try #require(try blackouts().first { $0.code.text == "UNGA-\(year)" })
    // In 2015 a summit stood before the debate, which opened on a Monday.
    let monday = try year == 2_015 ? Day(parsing: "2015-09-28") : try opening(year).adding(days: -1)
    #expect(listed.days.first == monday)
    #expect(listed.days.first.weekday == .monday && listed.days.last.weekday == .friday && listed.days.dayCount == 5)
    #expect(listed.strength == .hard)
    #expect(try listed.scope == .kind(#require(Code("VM"))))
    #expect(try blackouts().first { $0.code.text == "UNGA-OTHERS-\(year)" }?.days == listed.days)
  }

  @Test func `forums, Holy Week and the turn of the year lie on their days`() throws {
    #expect(try days("IMRF-2022") == "2022-05-17..20")
    #expect(try days("IMRF-2026") == "2026-05-05..08")
    #expect(try days("GFMD-2024") == "2024-01-23..25")
    #expect(try days("GFMD-2025") == "2025-09-02..04")
    #expect(try days("HOLY-WEEK-2025") == "2025-04-13..20")
    #expect(try days("YEAR-END-2025") == "2025-12-18..31")
    #expect(try days("NEW-YEAR-2026") == "2026-01-01..07")
  }

  @Test func `none is told twice, and each has a source`() throws {
    let all = try blackouts()
    #expect(Set(all.map(\.code)).count == all.count)
    #expect(all.allSatisfy { !$0.source.isEmpty })
  }
}
