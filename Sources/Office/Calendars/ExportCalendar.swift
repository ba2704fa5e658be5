package import CivilTime
package import Publication
internal import Secretariat
internal import Store

/// Writes meetings of the record as an iCalendar file in one language.
///
/// Everything in the file comes from the record, also the times at which it was changed, so that the same record gives the
/// same bytes.
package struct ExportCalendar: Sendable {
  /// Which meetings are wanted.
  package var query: FindMeetings
  /// For whom it is written.
  package var audience: CalendarAudience
  /// Its language.
  package var language: Language

  /// An export.
  package init(query: FindMeetings, audience: CalendarAudience, language: Language) {
    self.query = query
    self.audience = audience
    self.language = language
  }

  /// Writes it, from one reading of the record.
  package func callAsFunction(in office: Office) throws -> MeetingCalendar {
    try office.record.read { reading in
      let lookup = Lookup(reading: reading)
      let meetings = try query.found(in: reading)
      let named = try query.body.map { try lookup.body($0).code }
      let codes = named.map { [$0] } ?? meetings.flatMap(\.details.bodies)
      let title = CalendarTitle(
        bodies: try reading.bodies().filter { codes.contains($0.code) }, kind: try query.kind.map { try lookup.kind($0) },
        year: wholeYear, audience: audience, language: language)
      let past = try reading.statesEver()
      let drafts = meetings.filter { $0.state.isAbandonedDraft(after: past[$0.handle] ?? []) }
      return try MeetingCalendar(
        meetings: meetings, title: title, drafts: Set(drafts.map(\.handle)), directory: try reading.directory(), zones: office.zones)
    }
  }

  /// The year, when exactly one was asked for.
  private var wholeYear: Int? {
    guard let from = query.from, let until = query.until, from.year == until.year, from == from.yearMonth.firstDay, from.month == 1,
      until == until.yearMonth.lastDay, until.month == 12
    else { return nil }
    return from.year
  }
}
