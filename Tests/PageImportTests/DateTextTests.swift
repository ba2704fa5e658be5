import CivilTime
import Testing

@testable import PageImport

struct DateTextTests {
  @Test(arguments: [
    // One day, with and without a blank before the comma.
    ("September 7, 2023, Panama", "2023-09-07", "Panama"),
    ("May 9 , 2018, Montevideo", "2018-05-09", "Montevideo"),
    ("May 9th, 2018: Montevideo", "2018-05-09", "Montevideo"),
    ("7 September 2023, Panama", "2023-09-07", "Panama"),
    ("Thursday, 7 September 2023, Panama", "2023-09-07", "Panama"),
    // Ranges with every dash.
    ("December 5-6, 2024, Belize City", "2024-12-05..06", "Belize City"),
    ("December 6 -7, 2023, Panama", "2023-12-06..07", "Panama"),
    ("November 13 - 14, 2019, Guatemala City", "2019-11-13..14", "Guatemala City"),
    ("December 4 – 5, 2023, Panama", "2023-12-04..05", "Panama"),
    ("Dec. 5—6, 2024, Belize City", "2024-12-05..06", "Belize City"),
    ("December 5 to 6, 2024, Belize City", "2024-12-05..06", "Belize City"),
    ("December 5 and 6, 2024, Belize City", "2024-12-05..06", "Belize City"),
    // Lists.
    ("June 4, June 11, June 18, July 3, 2020, Virtual event", "2020-06-04,11,18,07-03", "Virtual event"),
    ("March 24, April 29, May 20, June 24, 2020, Virtual event", "2020-03-24,04-29,05-20,06-24", "Virtual event"),
    ("June 4, 11 and 18, 2025, Virtual event", "2025-06-04,11,18", "Virtual event"),
    ("June 4 and 11, July 3, 2025, Virtual event", "2025-06-04,11,07-03", "Virtual event"),
    // Months.
    ("October 2019, Tegucigalpa", "2019-10", "Tegucigalpa"),
    ("November, 2013, San José", "2013-11", "San José"),
    // A dash after the date.
    ("June 24-27, 2014, - XIX Meeting, Managua", "2014-06-24..27", "XIX Meeting, Managua"),
    // Ranges over the end of a month and of a year.
    ("25 June – 2 July 2018, Lima", "2018-06-25..07-02", "Lima"),
    ("June 25 – July 2, 2018, Lima", "2018-06-25..07-02", "Lima"),
    ("December 30, 2025 – January 2, 2026, Lima", "2025-12-30..2026-01-02", "Lima"),
    ("December 30 – January 2, 2026, Lima", "2025-12-30..2026-01-02", "Lima"),
    ("29 February 2024, Lima", "2024-02-29", "Lima"),
  ]) func `an English date is read`(line: String, date: String, rest: String) throws {
    let text = try #require(DateText(line))
    #expect(text.date?.description == date)
    #expect(text.language == .english)
    #expect(text.rest == rest)
  }

  @Test(arguments: [
    ("5 y 6 de diciembre de 2024, Ciudad de Belice", "2024-12-05..06"),
    ("5-6 de diciembre de 2024, Ciudad de Belice", "2024-12-05..06"),
    ("del 3 al 5 de diciembre de 2019, San José", "2019-12-03..05"),
    ("Del 30 de diciembre de 2025 al 2 de enero de 2026, Lima", "2025-12-30..2026-01-02"),
    ("25 de junio al 2 de julio de 2018, Lima", "2018-06-25..07-02"),
    ("7 de septiembre del 2023, Panamá", "2023-09-07"),
    ("1.º de abril de 2022, Ciudad de México", "2022-04-01"),
    ("1° de abril de 2022, Ciudad de México", "2022-04-01"),
    ("jueves 7 de setiembre de 2023, Panamá", "2023-09-07"),
    ("4, 11 y 18 de junio y 3 de julio de 2020, en línea", "2020-06-04,11,18,07-03"),
    ("octubre de 2019, Tegucigalpa", "2019-10"),
    ("Diciembre 5-6, 2024, Ciudad de Belice", "2024-12-05..06"),
    ("ENERO 17, 2023, evento virtual", "2023-01-17"),
  ]) func `a Spanish date is read`(line: String, date: String) throws {
    let text = try #require(DateText(line))
    #expect(text.date?.description == date)
    #expect(text.language == .spanish)
  }

  @Test(arguments: [
    "February 31, 2024, Lima", "31 de febrero de 2024, Lima", "February 29, 2023, Lima", "June 31, 2020, Lima", "June 0, 2020, Lima",
    "June 7-5, 2020, Lima", "June 18, June 11, 2020, Lima", "June 5, June 5, 2020, Lima", "May 99, 2020, Lima", "June 5, 0000, Lima",
  ]) func `a date that does not exist is impossible, and is not moved`(line: String) throws {
    let text = try #require(DateText(line))
    guard case .impossible = text.outcome else {
      Issue.record("it was read as \(text.date?.description ?? "nothing")")
      return
    }
  }

  @Test(arguments: [
    "", "Who we are", "2019 October meeting", "Panama, September 7, 2023", "June meeting of 2020", "May the group meet", "12-13", "2023",
    "Plenary of October 2019", "Marzo", "June 5 2", "5 6 7", "-", ", , ,",
  ]) func `a line that does not begin with a date has none`(line: String) {
    #expect(DateText(line) == nil)
  }

  @Test func `numbers after the date belong to the title`() throws {
    #expect(try #require(DateText("October 2019, 20 years of the Process")).rest == "20 years of the Process")
    let review = try #require(DateText("April 1, 2022, 2nd Workshop for the 2022 Review"))
    #expect(review.date?.description == "2022-04-01")
    #expect(review.rest == "2nd Workshop for the 2022 Review")
    let dialogue = try #require(DateText("March 9, 2023, May Dialogue"))
    #expect(dialogue.date?.description == "2023-03-09")
    #expect(dialogue.rest == "May Dialogue")
    let preparation = try #require(DateText("March 9, 2023 – May 2024 Dialogue"))
    #expect(preparation.date?.description == "2023-03-09")
    #expect(preparation.rest == "May 2024 Dialogue")
  }

  @Test(arguments: [
    ("December 5-6, 2024, X", false), ("December 6 -7, 2023, X", true), ("December 4 – 5, 2023, X", true), ("May 9 , 2018, X", true),
    ("November, 2013, X", true), ("October 2019, X", false), ("June 24-27, 2014, - X", true), ("25 June – 2 July 2018, X", false),
  ]) func `blanks and dashes that do not belong are noticed`(line: String, isOdd: Bool) throws {
    #expect(try #require(DateText(line)).isOddlySpaced == isOdd)
  }

  @Test func `every day of three years is read in both languages and orders`() throws {
    let first = try Day(year: 2023, month: 1, day: 1)
    for offset in 0..<1_096 {
      let day = try #require(Day(daysSinceEpoch: first.daysSinceEpoch + offset))
      let month = day.yearMonth.monthName(in: .english)
      let mes = day.yearMonth.monthName(in: .spanish)
      for text in ["\(month) \(day.day), \(day.year)", "\(day.day) \(month) \(day.year)", "\(day.day) de \(mes) de \(day.year)"] {
        #expect(DateText("\(text), Lima")?.date == .days(DayRange(day)), "\(text)")
      }
    }
  }
}

extension DateText {
  /// The date, when there is one.
  fileprivate var date: ImpreciseDate? {
    if case .date(let date) = outcome { date } else { nil }
  }
}
