import CivilTime
import Testing

struct FormattedTests {
  @Test(arguments: [
    ("2024-12-05", "5 December 2024", "5 de diciembre de 2024"), ("2024-12-05..06", "5–6 December 2024", "5 y 6 de diciembre de 2024"),
    ("2020-12-07..09", "7–9 December 2020", "del 7 al 9 de diciembre de 2020"),
    ("2025-11-30..12-01", "30 November – 1 December 2025", "del 30 de noviembre al 1 de diciembre de 2025"),
    ("2018-06-25..07-02", "25 June – 2 July 2018", "del 25 de junio al 2 de julio de 2018"),
    ("2025-12-30..2026-01-02", "30 December 2025 – 2 January 2026", "del 30 de diciembre de 2025 al 2 de enero de 2026"),
    ("2025-06-04,11,18", "4, 11 and 18 June 2025", "4, 11 y 18 de junio de 2025"),
    ("2025-06-04,11", "4 and 11 June 2025", "4 y 11 de junio de 2025"),
    ("2020-06-04,11,18,07-03", "4, 11 and 18 June and 3 July 2020", "4, 11 y 18 de junio y 3 de julio de 2020"),
    (
      "2020-03-24,04-29,05-20,06-24", "24 March, 29 April, 20 May and 24 June 2020",
      "24 de marzo, 29 de abril, 20 de mayo y 24 de junio de 2020"
    ),
    ("2025-12-30,2026-01-06", "30 December 2025 and 6 January 2026", "30 de diciembre de 2025 y 6 de enero de 2026"),
    ("2019-10", "October 2019", "octubre de 2019"),
    ("window:2025-11-24..12-10", "between 24 November and 10 December 2025", "entre el 24 de noviembre y el 10 de diciembre de 2025"),
    ("window:2025-11-01..15", "between 1 and 15 November 2025", "entre el 1 y el 15 de noviembre de 2025"),
    (
      "window:2025-12-20..2026-01-15", "between 20 December 2025 and 15 January 2026",
      "entre el 20 de diciembre de 2025 y el 15 de enero de 2026"
    ),
    ("tbc", "to be confirmed", "por confirmar"), ("none", "date not recorded", "fecha no registrada"),
  ])
  func `a date stands in papers as it is known`(text: String, english: String, spanish: String) throws {
    let date = try ImpreciseDate(parsing: text)
    #expect(date.formatted(in: .english) == english)
    #expect(date.formatted(in: .spanish) == spanish)
  }

  @Test func `a single day and a range of one day read the same`() throws {
    let day = try Day(parsing: "2025-03-01")
    for language in Language.allCases { #expect(DayRange(day).formatted(in: language) == day.formatted(in: language)) }
  }
}
