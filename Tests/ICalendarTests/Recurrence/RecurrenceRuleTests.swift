import CivilTime
import Testing

@testable import ICalendar

struct RecurrenceRuleTests {
  struct Refusal: CustomTestStringConvertible, Sendable {
    let text: String
    let error: RecurrenceRuleError
    let location: SourceLocation
    var testDescription: String { text }
  }

  private static func refuses(_ text: String, _ error: RecurrenceRuleError, location: SourceLocation = #_sourceLocation) -> Refusal {
    Refusal(text: text, error: error, location: location)
  }

  private static let refusals: [Refusal] = [
    refuses("", .untidy(given: "")),
    refuses("COUNT=3", .noFrequency),
    refuses("FREQ=FORTNIGHTLY", .malformed(.frequency, given: "FORTNIGHTLY")),
    refuses("FREQ=DAILY;", .untidy(given: "")),
    refuses("FREQ=DAILY;;COUNT=2", .untidy(given: "")),
    refuses("FREQ=daily", .untidy(given: "FREQ=daily")),
    refuses("FREQ=DAILY; COUNT=2", .untidy(given: "FREQ=DAILY; COUNT=2")),
    refuses("FREQ", .untidy(given: "FREQ")),
    refuses("FREQ=DAILY;X-MY=1", .unknownPart("X-MY")),
    refuses("FREQ=DAILY;BYEASTER=0", .unknownPart("BYEASTER")),
    refuses("FREQ=DAILY;FREQ=DAILY", .repeated(.frequency)),
    refuses("FREQ=DAILY;COUNT=2;UNTIL=20250101", .countAndUntil),
    refuses("FREQ=DAILY;COUNT=0", .outOfRange(.count, given: 0)),
    refuses("FREQ=DAILY;COUNT=-1", .malformed(.count, given: "-1")),
    refuses("FREQ=DAILY;COUNT=2147483648", .outOfRange(.count, given: 2_147_483_648)),
    refuses("FREQ=DAILY;COUNT=99999999999999999999", .malformed(.count, given: "99999999999999999999")),
    refuses("FREQ=DAILY;INTERVAL=0", .outOfRange(.interval, given: 0)),
    refuses("FREQ=DAILY;INTERVAL=", .malformed(.interval, given: "")),
    refuses("FREQ=DAILY;UNTIL=20250229", .malformed(.until, given: "20250229")),
    refuses("FREQ=DAILY;UNTIL=20250101T250000Z", .malformed(.until, given: "20250101T250000Z")),
    refuses("FREQ=DAILY;UNTIL=2025-01-01", .malformed(.until, given: "2025-01-01")),
    refuses("FREQ=DAILY;UNTIL=20250101T", .malformed(.until, given: "20250101T")),
    refuses("FREQ=DAILY;BYSECOND=61", .outOfRange(.bySecond, given: 61)),
    refuses("FREQ=DAILY;BYMINUTE=60", .outOfRange(.byMinute, given: 60)),
    refuses("FREQ=DAILY;BYHOUR=24", .outOfRange(.byHour, given: 24)),
    refuses("FREQ=DAILY;BYHOUR=-1", .malformed(.byHour, given: "-1")),
    refuses("FREQ=DAILY;BYMONTH=13", .outOfRange(.byMonth, given: 13)),
    refuses("FREQ=DAILY;BYMONTH=0", .outOfRange(.byMonth, given: 0)),
    refuses("FREQ=DAILY;BYMONTHDAY=32", .outOfRange(.byMonthDay, given: 32)),
    refuses("FREQ=DAILY;BYMONTHDAY=0", .outOfRange(.byMonthDay, given: 0)),
    refuses("FREQ=YEARLY;BYYEARDAY=-367", .outOfRange(.byYearDay, given: -367)),
    refuses("FREQ=YEARLY;BYWEEKNO=54", .outOfRange(.byWeekNumber, given: 54)),
    refuses("FREQ=YEARLY;BYDAY=54MO", .outOfRange(.byDay, given: 54)),
    refuses("FREQ=YEARLY;BYDAY=0MO", .outOfRange(.byDay, given: 0)),
    refuses("FREQ=YEARLY;BYDAY=XX", .malformed(.byDay, given: "XX")),
    refuses("FREQ=YEARLY;BYDAY=MO,,TU", .malformed(.byDay, given: "MO,,TU")),
    refuses("FREQ=YEARLY;BYDAY=", .malformed(.byDay, given: "")),
    refuses("FREQ=MONTHLY;BYWEEKNO=20", .notWith(.byWeekNumber, .monthly)),
    refuses("FREQ=DAILY;BYYEARDAY=1", .notWith(.byYearDay, .daily)),
    refuses("FREQ=MONTHLY;BYYEARDAY=1", .notWith(.byYearDay, .monthly)),
    refuses("FREQ=WEEKLY;BYMONTHDAY=1", .notWith(.byMonthDay, .weekly)),
    refuses("FREQ=WEEKLY;BYDAY=1MO", .placeNotWith(.one(1, .monday), .weekly)),
    refuses("FREQ=YEARLY;BYWEEKNO=2;BYDAY=1MO", .placeWithWeekNumbers(.one(1, .monday))),
    refuses("FREQ=MONTHLY;BYSETPOS=1", .positionsAlone),
    refuses("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", .outOfRange(.bySetPosition, given: 0)),
    refuses("FREQ=MONTHLY;WKST=1MO", .malformed(.weekStart, given: "1MO")),
    refuses("FREQ=YEARLY;BYMONTH=5L", .needsScale(.byMonth)),
    refuses("FREQ=YEARLY;SKIP=OMIT", .needsScale(.skip)),
    refuses("RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=NEVER", .malformed(.skip, given: "NEVER")),
    refuses("RSCALE=;FREQ=YEARLY", .malformed(.scale, given: "")),
  ]

  @Test(arguments: refusals)
  func `a rule that is not legal is refused with the part that is not`(refusal: Refusal) {
    #expect(throws: refusal.error, sourceLocation: refusal.location) { try RecurrenceRule(parsing: refusal.text) }
    #expect(!refusal.error.description.isEmpty)
  }

  @Test(arguments: [
    ("BYDAY=TU,MO;FREQ=WEEKLY;INTERVAL=1;WKST=MO", "FREQ=WEEKLY;BYDAY=MO,TU"),
    ("UNTIL=20251231T235960Z;FREQ=YEARLY;BYSETPOS=-1,1;BYMONTHDAY=-1,31,1;BYMONTH=12,1", nil),
    ("FREQ=MONTHLY;BYDAY=-1FR,+2MO,SA,2MO", "FREQ=MONTHLY;BYDAY=SA,2MO,-1FR"),
    (
      "WKST=SU;BYSECOND=60,0;BYMINUTE=30;BYHOUR=8,9;BYDAY=SU;BYMONTH=1;INTERVAL=2;FREQ=YEARLY",
      "FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYDAY=SU;BYHOUR=8,9;BYMINUTE=30;BYSECOND=0,60;WKST=SU"
    ),
    ("RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5L,13;SKIP=BACKWARD", "FREQ=YEARLY;RSCALE=CHINESE;BYMONTH=5L,13;SKIP=BACKWARD"),
    ("FREQ=DAILY;COUNT=007", "FREQ=DAILY;COUNT=7"),
  ])
  func `a rule is written in one order, without what holds anyway`(given: String, expected: String?) throws {
    let written =
      expected ?? "FREQ=YEARLY;UNTIL=20251231T235959Z;BYMONTH=1,12;BYMONTHDAY=1,31,-1;BYSETPOS=1,-1"
    let rule = try RecurrenceRule(parsing: given)
    #expect(rule.text == written)
    #expect(try RecurrenceRule(parsing: written) == rule)
    #expect(try RecurrenceRule(parsing: Array(given.utf8).span) == rule)
  }

  @Test(
    arguments: [
      ("freq=weekly;byday=mo", "FREQ=WEEKLY;BYDAY=MO", [.smallLetters]),
      ("FREQ=DAILY; COUNT=3;", "FREQ=DAILY;COUNT=3", [.blanks, .emptyPart]),
      ("FREQ=DAILY;COUNT=3;UNTIL=20250101", "FREQ=DAILY;UNTIL=20250101", [.countAndUntil]),
      ("FREQ=DAILY;INTERVAL=0", "FREQ=DAILY", [.intervalZero]),
      ("FREQ=WEEKLY;BYDAY=1MO,2TU", "FREQ=WEEKLY;BYDAY=MO,TU", [.placesDropped]),
      ("FREQ=MONTHLY;BYSETPOS=1", "FREQ=MONTHLY", [.positionsAlone]),
      ("FREQ=YEARLY;SKIP=FORWARD", "FREQ=YEARLY;RSCALE=GREGORIAN;SKIP=FORWARD", [.skipWithoutScale]),
      ("FREQ=DAILY;X-A=1;COUNT=2;COUNT=3", "FREQ=DAILY;COUNT=2", [.unknownPart("X-A"), .repeated(.count)]),
      ("FREQ=WEEKLY;BYDAY=MO,,TU", "FREQ=WEEKLY;BYDAY=MO,TU", [.emptyPart]),
      ("FREQ=DAILY", "FREQ=DAILY", []),
    ] as [(String, String, [RecurrenceRule.Forgiven])])
  func `what is clear all the same is forgiven and told`(given: String, expected: String, forgiven: [RecurrenceRule.Forgiven]) throws {
    let (rule, found) = try RecurrenceRule.tolerant(given)
    #expect(rule.text == expected)
    #expect(found == forgiven)
  }

  @Test(arguments: [
    "FREQ=DAILY;COUNT=0", "FREQ=SOMETIMES", "COUNT=2", "FREQ=MONTHLY;BYWEEKNO=3", "FREQ=DAILY;BYHOUR=25", "FREQ=WEEKLY;BYDAY=,",
  ])
  func `what is not clear is refused by the tolerant reader too`(text: String) {
    #expect(throws: RecurrenceRuleError.self) { try RecurrenceRule.tolerant(text) }
  }

  @Test func `the form of an end is judged beside the start`() throws {
    let day = DateOrDateTime.date(try Day(parsing: "2025-01-01"))
    let time = LocalDateTime(try LocalTime(parsing: "2025-01-01T09:00"))
    func flaw(_ until: String, _ start: DateOrDateTime, hasZone: Bool) throws -> RecurrenceRule.UntilFlaw? {
      try RecurrenceRule(parsing: "FREQ=DAILY;UNTIL=\(until)").untilFlaw(start: start, hasZone: hasZone)
    }
    #expect(try flaw("20250105", day, hasZone: false) == nil)
    #expect(try flaw("20250105T000000Z", day, hasZone: false) == .timeWhereDay)
    #expect(try flaw("20250105", .local(time), hasZone: true) == .dayWhereTime)
    #expect(try flaw("20250105T000000", .local(time), hasZone: true) == .localWhereUTC)
    #expect(try flaw("20250105T000000", .utc(time), hasZone: false) == .localWhereUTC)
    #expect(try flaw("20250105T000000", .local(time), hasZone: false) == nil)
    #expect(try flaw("20250105T000000Z", .local(time), hasZone: false) == .utcWhereLocal)
    #expect(try flaw("20250105T000000Z", .local(time), hasZone: true) == nil)
  }

  @Test func `a rule in another calendar is kept, and not expanded`() throws {
    let rule = try RecurrenceRule(parsing: "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD")
    #expect(throws: RecurrenceExpansionError.calendarNotSupported("HEBREW")) { try rule.occurrences(from: .earliest) }
  }
}
