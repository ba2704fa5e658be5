import CivilTime
import Testing

struct CivilTimeErrorTests {
  @Test(arguments: [
    (CivilTimeError.malformed(given: "soon", expected: .day), "“soon” is not a day such as 2025-12-04"),
    (.noSuchDay(year: 2025, month: 2, day: 31, lastDay: 28), "there is no 31 February 2025; the month has 28 days"),
    (.noSuchMonth(13), "there is no month 13; months are 01 to 12"),
    (.yearOutOfRange(0), "the year 0 is out of range; years are 0001 to 9999"),
    (.noSuchTime(hour: 9, minute: 60), "there is no time 09:60; times are 00:00 to 23:59"),
    (.endBeforeStart(start: "2025-12-05", end: "2025-12-04"), "the end (2025-12-04) lies before the start (2025-12-05)"),
    (.daysNotInOrder(given: "2025-06-04"), "the days “2025-06-04” are not two or more days, each after the one before it"),
  ])
  func `an error says what was given and what is accepted`(error: CivilTimeError, text: String) { #expect(error.description == text) }

  @Test func `what was given is shortened`() {
    let error = CivilTimeError.malformed(given: String(repeating: "x", count: 100), expected: .day)
    #expect(error.description == "“\(String(repeating: "x", count: 60))…” is not a day such as 2025-12-04")
  }
  @Test(arguments: [
    (
      CivilTimeError.malformed(given: "pronto", expected: .date),
      "“pronto” no es una fecha como 2025-12-04, 2025-12-04..05, "
        + "2025-06-04,11,18, 2025-10, window:2025-11-24..12-10, tbc o none"
    ),
    (.noSuchDay(year: 2025, month: 2, day: 31, lastDay: 28), "no existe el 31 de febrero de 2025; el mes tiene 28 días"),
    (.noSuchMonth(13), "no existe el mes 13; los meses van de 01 a 12"),
    (.yearOutOfRange(0), "el año 0 está fuera de rango; los años van de 0001 a 9999"),
    (.noSuchTime(hour: 9, minute: 60), "no existe la hora 09:60; las horas van de 00:00 a 23:59"),
    (.endBeforeStart(start: "2025-12-05", end: "2025-12-04"), "el fin (2025-12-04) es anterior al inicio (2025-12-05)"),
    (.daysNotInOrder(given: "2025-06-04"), "los días “2025-06-04” no son dos o más días, cada uno posterior al anterior"),
  ])
  func `an error says the same in Spanish`(error: CivilTimeError, text: String) { #expect(error.description(in: .spanish) == text) }

  @Test(arguments: CivilTimeError.Form.allCases) func `every form has words in both languages`(form: CivilTimeError.Form) {
    let texts = Language.allCases.map { CivilTimeError.malformed(given: "x", expected: form).description(in: $0) }
    #expect(texts[0].hasPrefix("“x” is not ") && texts[1].hasPrefix("“x” no es un"))
    #expect(!texts[1].contains("such as"))
  }
}
