internal import CivilTime
package import Secretariat
internal import SecretariatSchema

/// A meeting of the record that comes with the program, as it was read line by line from the page that lists it (R27).
package struct ReferenceMeeting: Sendable {
  /// The line of the page, from 1.
  package let line: Int
  /// What is known of the meeting.
  package let details: MeetingDetails
  /// Held, or tentative where the page says so.
  package let state: MeetingState
  /// The identity in calendars that every record gives it (R17).
  package let identifier: CalendarIdentifier
  /// Where it was read, with the page's own words.
  package let source: SourceReference

  /// The name of the page in source references.
  package static let document = "rcm-page.txt"

  /// Every meeting, in the order of the page; a line that repeats another one is left out.
  package static func embedded() throws(ReferenceError) -> [ReferenceMeeting] {
    try ReferenceReader.rows(.meetings) { row throws(ReferenceError) in try ReferenceMeeting(row) }.compactMap(\.self)
  }
}

extension ReferenceMeeting {
  fileprivate init?(_ row: ReferenceReader) throws(ReferenceError) {
    guard row["duplicateOf"] == nil else { return nil }
    line = try row.required("line") { Int($0) }
    state = try row.required("state") { MeetingState(rawValue: $0) }
    identifier = try row.required("uid") { CalendarIdentifier($0) }
    source = SourceReference(document: Self.document, line: line, text: try row.text("source"))
    let mode = try row.required("mode") { $0 == "unknown" ? MeetingMode.notRecorded : MeetingMode(rawValue: $0) }
    let country: Code<Country>? = try row.optional("country") { Code($0) }
    let city: Code<City>? = try row.optional("city") { Code($0) }
    let ordinal = try row.optional("ordinal") { Int($0).flatMap(Ordinal.init) }
    let series: Code<MeetingSeries>? = try row.optional("series") { Code($0) }
    let title = try row.bilingual("title", "titleEs")
    let date = try row.required("date") { try ImpreciseDate(parsing: $0) }
    do {
      details = try MeetingDetails(
        bodies: row.list("bodies", separator: " ").compactMap { Code($0) },
        kinds: row.list("kinds", separator: " ").compactMap { Code($0) },
        title: title, date: date, place: country.map { Place(country: $0, city: city) }, mode: mode,
        series: series.map { .init(code: $0, ordinal: ordinal) })
    } catch {
      throw row.error("title", because: error.description)
    }
  }
}
