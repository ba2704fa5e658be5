import CivilTime
import Testing

struct PartialDateTests {
  @Test(arguments: [
    ("1999", "1999-01-01", "1999-12-31", "1999", "1999"), ("1996-03", "1996-03-01", "1996-03-31", "March 1996", "marzo de 1996"),
    ("1996-03-14", "1996-03-14", "1996-03-14", "14 March 1996", "14 de marzo de 1996"), ("0001", "0001-01-01", "0001-12-31", "1", "1"),
    ("9999", "9999-01-01", "9999-12-31", "9999", "9999"),
  ])
  func `a date is as exact as its text`(text: String, earliest: String, latest: String, english: String, spanish: String) throws {
    let date = try PartialDate(parsing: text)
    #expect(date.description == text)
    #expect(date.earliest.description == earliest)
    #expect(date.latest.description == latest)
    #expect(date.formatted(in: .english) == english)
    #expect(date.formatted(in: .spanish) == spanish)
  }

  @Test func `a date that does not exist is refused`() {
    #expect(throws: CivilTimeError.yearOutOfRange(0)) { try PartialDate(parsing: "0000") }
    #expect(throws: CivilTimeError.noSuchMonth(13)) { try PartialDate(parsing: "1996-13") }
    #expect(throws: CivilTimeError.noSuchDay(year: 1996, month: 2, day: 30, lastDay: 29)) { try PartialDate(parsing: "1996-02-30") }
  }

  @Test(arguments: ["", "99", "199x", "19999", "١٩٩٩", "1999-3", "1996-03-14Z", "1999\n", "about 1999"])
  func `text that is no date is refused as malformed`(text: String) {
    #expect { try PartialDate(parsing: text) } throws: { if case CivilTimeError.malformed = $0 { true } else { false } }
  }
}
