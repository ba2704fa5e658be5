package import CivilTime
package import Publication
package import Secretariat
internal import Store

/// Writes meetings of the record, or the deadlines of preparing them, as an iCalendar file in one language.
///
/// Everything in the file comes from the record, also the times at which it was changed, so that the same record gives the
/// same bytes.
package struct ExportCalendar: Sendable {
  /// Which meetings are wanted.
  package var query: FindMeetings
  /// Only meetings in which this party takes part, by code or name (R15).
  package var party: String?
  /// What it holds, and for whom.
  package var audience: FeedAudience
  /// Its language.
  package var language: Language
  /// For which programs it is written.
  package var profile: CalendarProfile

  /// An export.
  package init(
    query: FindMeetings, party: String? = nil, audience: FeedAudience, language: Language, profile: CalendarProfile = .general
  ) {
    self.query = query
    self.party = party
    self.audience = audience
    self.language = language
    self.profile = profile
  }

  /// Writes it, from one reading of the record.
  package func callAsFunction(in office: Office) throws -> MeetingCalendar {
    try office.record.read { reading in
      let lookup = Lookup(reading: reading)
      let desk = CalendarDesk(reading, in: office)
      let party = try party.map { try lookup.party($0) }
      let found = try query.found(in: reading)
      let meetings = try party.map { party in try found.filter { try desk.takesPart(party.code, in: $0) } } ?? found
      let named = try query.body.map { try lookup.body($0).code }
      let codes = named.map { [$0] } ?? Array(Set(meetings.flatMap(\.details.bodies)))
      let title = CalendarTitle(
        bodies: try desk.bodies().filter { codes.contains($0.code) }, kind: try query.kind.map { try lookup.kind($0) },
        year: wholeYear, party: party?.name, audience: audience, language: language)
      guard let meetingAudience = audience.meetings else {
        let handles = Set(meetings.map(\.handle))
        let deadlines = try desk.deadlines().filter { handles.contains($0.meeting.handle) && (named == nil || $0.body == named) }
        return try MeetingCalendar(deadlines: deadlines, title: title, directory: desk.directory())
      }
      return try desk.calendar(of: meetings, called: title, for: meetingAudience, profile: profile)
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
