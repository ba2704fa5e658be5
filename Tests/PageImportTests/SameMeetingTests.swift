import CivilTime
import Office
import Secretariat
import SecretariatSchema
import TestSupport
import Testing

@testable import PageImport

/// The same meetings read from pages that are written otherwise.
struct SameMeetingTests {
  /// The identities of a page's meetings, by the number of the line.
  private func identities(_ page: PageReading) -> [MeetingIdentity] {
    page.lines.compactMap { $0.meeting.map { MeetingIdentity($0.details) } }
  }

  private func expectSame(_ page: PageReading, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let original = try SampleReading.page
    #expect(page.lines.count == original.lines.count, sourceLocation: sourceLocation)
    for (one, other) in zip(page.lines, original.lines) {
      let meeting = try #require(one.meeting, "\(one.source)", sourceLocation: sourceLocation)
      let expected = try #require(other.meeting)
      #expect(MeetingIdentity(meeting.details) == MeetingIdentity(expected.details), "\(one.source)", sourceLocation: sourceLocation)
      #expect(meeting.details.kinds == expected.details.kinds, "\(one.source)", sourceLocation: sourceLocation)
      #expect(meeting.details.bodies == expected.details.bodies, "\(one.source)", sourceLocation: sourceLocation)
      #expect(meeting.details.series == expected.details.series, "\(one.source)", sourceLocation: sourceLocation)
      #expect(meeting.state == expected.state, "\(one.source)", sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: ["\r\n", "\r"]) func `line ends do not matter`(end: String) throws {
    let page = try SampleReading.read(SamplePage.text.replacing("\n", with: end))
    #expect(page == (try SampleReading.page))
  }

  @Test func `a byte order mark does not matter`() throws {
    #expect(try SampleReading.read("\u{FEFF}" + SamplePage.text) == SampleReading.page)
  }

  @Test func `the order of the list does not matter`() throws {
    let lines = SamplePage.lines
    let start = try #require(lines.firstIndex(of: "- Meetings")) + 1
    let end = try #require(lines.firstIndex(of: "- Documents"))
    let reversed = lines[..<start] + lines[start..<end].reversed() + lines[end...]
    let page = try SampleReading.read(reversed.joined(separator: "\n"))
    #expect(identities(page).reversed() == identities(try SampleReading.page))
    #expect(page.lines.count { $0.isDuplicate } == 1)
    #expect(page.lines.count { $0.notes.contains { $0.code == .outOfOrder } } <= 2)
  }

  @Test func `capitals, accents and bullets do not matter`() throws {
    let text = SamplePage.text.replacing("\n- ", with: "\n* ").replacing("San José", with: "SAN JOSE").replacing("Panamá", with: "PANAMA")
      .replacing("Virtual Event", with: "VIRTUAL MEETING").replacing("Viceministerial", with: "VICE-MINISTERIAL").replacing("á", with: "a")
    let page = try SampleReading.read(text.replacing("June", with: "JUNE").replacing("December", with: "Dec."))
    try expectSame(page)
  }

  @Test func `a page in HTML with character references is the same page`() throws {
    let start = try #require(SamplePage.lines.firstIndex(of: "- Meetings")) + 1
    let items = SamplePage.lines[start..<(start + 91)].map { line in
      "<li class=\"x\"><span>\(Self.referenced(line.dropFirst(2)))</span></li>"
    }
    let html = """
      <!DOCTYPE html>
      <html lang="en"><head><title>Meetings of the Process</title><script>if (1 < 2) { "- Meetings" }</script></head><body>
      <nav><a href="/">Home</a></nav><h2>Meetings</h2><ul>\(items.joined())</ul><h2>Documents</h2></body></html>
      """
    let page = try SampleReading.read(html)
    try expectSame(page)
    #expect(page.lines.map(\.source) == (try SampleReading.page.lines.map(\.source)))
    #expect(page.lines.map { $0.meeting?.documents } == (try SampleReading.page.lines.map { $0.meeting?.documents }))
  }

  @Test func `a page in Spanish tells of the same meetings`() throws {
    let directory = try SampleOffice.make(withMeetings: false).directory()
    let rows = try #require(ReferenceTable.embedded(.meetings)?.rows)
    let lines = try zip(rows, SampleReading.page.lines).map { row, reading in
      let details = try #require(reading.meeting?.details)
      let city = details.place?.city.map { directory.name(of: $0, in: .spanish) }
      let country = details.place.map { directory.name(of: $0.country, in: .spanish) }
      var place = [city, country].compactMap(\.self).joined(separator: ", ")
      if details.mode == .virtual { place = "evento virtual" }
      if details.mode == .hybrid { place += " y reunión virtual" }
      if reading.meeting?.state == .tentative { place += " (por confirmar)" }
      let parts = [details.date.formatted(in: .spanish), place, row["titleEs"] ?? ""].filter { !$0.isEmpty }
      return "• " + parts.joined(separator: ", ")
    }
    let page = try SampleReading.read((["Reuniones"] + lines + ["Documentos"]).joined(separator: "\n"))
    try expectSame(page)
    #expect(page.language == .spanish)
    #expect(page.lines.map { $0.meeting?.title } == rows.map { $0["titleEs"] })
  }

  /// The text with every letter beyond ASCII as a reference, by name, number or hexadecimal number.
  private static func referenced(_ text: Substring) -> String {
    let names: [Unicode.Scalar: String] = [
      "é": "eacute", "á": "aacute", "ú": "uacute", "“": "ldquo", "”": "rdquo", "’": "rsquo", "–": "ndash", "&": "amp",
    ]
    return text.unicodeScalars.map { scalar in
      if let name = names[scalar] { return "&\(name);" }
      if scalar.isASCII { return String(scalar) }
      return scalar.value % 2 == 0 ? "&#\(scalar.value);" : "&#x\(String(scalar.value, radix: 16));"
    }.joined()
  }
}
