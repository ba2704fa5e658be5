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
  ///
  /// However many meetings there are, only some hundred are in memory at a time: while some are read, others are written.
  ///
  /// - Parameter spool: Keeps what stands between the opening and the closing of the answer, piece by piece and in order. Until
  ///   there is an answer, nobody may see any of it.
  /// - Returns: What the file begins and ends with, and what is to be said of it.
  package func callAsFunction(in office: Office, spool: ([UInt8]) throws -> Void) throws -> CalendarDraft.Frame {
    try office.record.read { reading in
      let lookup = Lookup(reading: reading)
      let desk = CalendarDesk(reading, in: office)
      let party = try party.map { try lookup.party($0) }
      let named = try query.body.map { try lookup.body($0).code }
      let kind = try query.kind.map { try lookup.kind($0) }
      var codes = Set([named].compactMap(\.self))
      var draft = CalendarDraft()
      func forEachBatch(_ body: ([Meeting]) throws -> Void) throws {
        try query.forEachBatch(in: reading) { found in
          let meetings = try party.map { party in try found.filter { try desk.takesPart(party.code, in: $0) } } ?? found
          if named == nil { codes.formUnion(meetings.flatMap(\.details.bodies)) }
          try body(meetings)
        }
      }
      func add(_ passage: MeetingPassage) throws {
        try draft.add(passage)
        try spool(passage.bytes)
      }
      if let audience = audience.meetings {
        var writer = try desk.writer(in: language, for: audience, profile: profile)
        if writer.needsSurvey { try forEachBatch { try writer.survey($0) } }
        let passages = SideWork { (task: MeetingPassage.Task) in try task() }
        try forEachBatch { meetings in
          try passages.begin(writer.task(for: meetings, members: desk.members(of: meetings, for: audience)))
          while let passage = try passages.next(leaving: Self.passagesAtOnce) { try add(passage) }
        }
        while let passage = try passages.next() { try add(passage) }
      } else {
        var handles: Set<MeetingHandle> = []
        try forEachBatch { handles.formUnion($0.map(\.handle)) }
        let deadlines = try desk.deadlines().filter { handles.contains($0.meeting.handle) && (named == nil || $0.body == named) }
        try add(MeetingPassage(deadlines: deadlines, in: language, directory: desk.directory()))
      }
      let title = CalendarTitle(
        bodies: try desk.bodies().filter { codes.contains($0.code) }, kind: kind, year: wholeYear, party: party?.name, audience: audience,
        language: language)
      return try draft.frame(called: title)
    }
  }

  /// How many passages wait or are being written while the next meetings are read.
  private static let passagesAtOnce = 3

  /// The year, when exactly one was asked for.
  private var wholeYear: Int? {
    guard let from = query.from, let until = query.until, from.year == until.year, from == from.yearMonth.firstDay, from.month == 1,
      until == until.yearMonth.lastDay, until.month == 12
    else { return nil }
    return from.year
  }
}
