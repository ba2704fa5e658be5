import CivilTime
import Office
import PageImport
import Secretariat
import SecretariatSchema
import TestSupport
import Testing

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
}
