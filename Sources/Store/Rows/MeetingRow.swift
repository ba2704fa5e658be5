internal import CivilTime
internal import GRDB
internal import Secretariat

/// A row of the table of meetings, turned into a meeting.
struct MeetingRow {
  /// The columns in the order in which they are read, and the first ones in which they are written.
  static let columns = """
    id, handle, uid, titleEn, titleEs, dateKind, earliestDay, latestDay, separateDays, mode, country, city, venue, host, convenor, series, \
    ordinal, block, state, stateReason, closedAt, sourceDocument, sourceLine, sourceText, sequence, revision, createdAt, modifiedAt
    """

  let row: Row

  func meeting(bodies: [Code<Body>], kinds: [Code<MeetingKind>], sessions: [Session]) throws -> Meeting {
    let stored = StoredText(row: row)
    let handle = try stored.required(1) { MeetingHandle($0) }
    guard let date = try DateColumns(kind: row.value(5), earliest: row.text(6), latest: row.text(7), separateDays: row.text(8)).date
    else {
      throw Damage(english: "the date of \(handle) cannot be read", spanish: "la fecha de \(handle) es ilegible")
    }
    let country = try stored.optional(10) { Code<Country>($0) }
    let city = try stored.optional(11) { Code<City>($0) }
    let venue = try stored.optional(12) { try TextLine($0, as: .venue) }
    let series = try stored.optional(15) { Code<MeetingSeries>($0) }
    let details: MeetingDetails
    do {
      details = try MeetingDetails(
        bodies: bodies, kinds: kinds, title: stored.bilingual(3, 4), date: date, sessions: sessions,
        place: country.map { Place(country: $0, city: city, venue: venue) }, mode: stored.required(9) { MeetingMode(rawValue: $0) },
        host: stored.optional(13) { Code<Country>($0) }, convenor: stored.optional(14) { Code<Party>($0) },
        series: series.map { .init(code: $0, ordinal: try (row.value(16) as Int?).flatMap(Ordinal.init)) },
        block: stored.optional(17) { Code<Block>($0) })
    } catch let refusal as Refusal {
      throw Damage(refusal, in: BilingualText(english: handle.text, spanish: handle.text))
    }
    let source: SourceReference? = try row.text(23).map { text in
      try SourceReference(document: row.text(21) ?? "", line: row.value(22), text: text)
    }
    return try Meeting(
      handle: handle, identifier: try stored.required(2) { CalendarIdentifier($0) }, details: details,
      state: try stored.required(18) { MeetingState(rawValue: $0) },
      stateReason: try stored.optional(19) { try TextLine($0, as: .reason) },
      closed: try stored.optional(20) { try Instant(parsing: $0) }, source: source, sequence: row.value(24), revision: row.value(25),
      created: try stored.required(26) { try Instant(parsing: $0) }, modified: try stored.required(27) { try Instant(parsing: $0) })
  }
}
