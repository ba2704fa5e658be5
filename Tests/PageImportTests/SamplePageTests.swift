import CivilTime
import Office
import Secretariat
import SecretariatSchema
import TestSupport
import Testing

@testable import PageImport

struct SamplePageTests {
  @Test func `the list of meetings stands at lines 102 to 192`() {
    #expect(SamplePage.lines[100] == "- Meetings")
    #expect(SamplePage.lines[101].hasPrefix("- December 5-6, 2024"))
    #expect(SamplePage.lines[192] == "- Documents")
  }

  static let rows = ReferenceTable.embedded(.meetings)?.rows ?? []

  @Test(arguments: rows.map(\.line)) func `a line reads as a person read it`(fileLine: Int) throws {
    let row = try #require(Self.rows.first { $0.line == fileLine })
    let reading = try #require(try SampleReading.page.lines.first { $0.line == Int(row["line"] ?? "") })
    let meeting = try #require(reading.meeting)
    let details = meeting.details
    #expect(reading.source == row["source"])
    #expect(details.date.description == row["date"])
    #expect(details.place?.city?.text == row["city"])
    #expect(details.place?.country.text == row["country"])
    #expect(details.mode.rawValue == (row["mode"] == "unknown" ? "not-recorded" : row["mode"]))
    #expect(meeting.state.rawValue == row["state"])
    #expect(details.bodies.map(\.text).joined(separator: " ") == row["bodies"])
    #expect(details.kinds.map(\.text).joined(separator: " ") == row["kinds"])
    #expect(details.series?.code.text == row["series"])
    #expect(details.series?.ordinal?.number == row["ordinal"].flatMap { Int($0) })
    #expect(meeting.title == row["title"])
    #expect(details.title.text(in: .spanish) == nil)
    #expect(meeting.documents.joined(separator: " | ") == row["documents"] ?? "")
    let duplicateOf = reading.review.first { $0.code == .duplicate }?.line
    #expect(duplicateOf == row["duplicateOf"].flatMap { Int($0) })
    #expect(reading.review.map(\.description).joined(separator: " ") == row["review"] ?? "")
    #expect(reading.notes.map(\.description).joined(separator: " ") == row["notes"] ?? "")
  }

  @Test func `ninety-one lines are ninety meetings on ninety-six occasions`() throws {
    let lines = try SampleReading.page.lines
    let meetings = lines.filter { !$0.isDuplicate }.compactMap(\.meeting?.details)
    #expect(lines.count == 91)
    #expect(meetings.count == 90)
    // Each of the two meetings on separate days is four occasions; three meetings are known by their month.
    let toTheDay = meetings.map(\.date.exactDays.count).reduce(0, +)
    let toTheMonth = meetings.count { if case .month = $0.date { true } else { false } }
    #expect(toTheDay == 93)
    #expect(toTheMonth == 3)
  }

  /// Each meeting counts once, by its leading kind: a conference with its RCGM inside counts as a VM, a seminar with one as an RCGM.
  @Test func `the ninety meetings are of ten leading kinds`() throws {
    let kinds = try SampleReading.page.lines.filter { !$0.isDuplicate }.compactMap { $0.meeting?.details.leadingKind?.text }
    #expect(
      Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +) == [
        "VM": 12, "RCGM": 18, "WG": 3, "PLENARY": 6, "TROIKA": 2, "CHAIRS": 1, "VALIDATION": 1, "CONGRESS": 4, "WORKSHOP": 23, "OTHER": 20,
      ])
    #expect(kinds.count == 90)
  }

  @Test func `every phrase of the reference data has a role that the reader knows`() throws {
    let rows = try #require(ReferenceTable.embedded(.recognition)?.rows)
    for row in rows { #expect(PageVocabulary.Phrase.Role(rawValue: row["role"] ?? "") != nil, "line \(row.line)") }
  }
}
