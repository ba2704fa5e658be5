internal import CivilTime
package import Secretariat
package import Store

/// Records a new meeting and gives it its permanent handle and UID (R17).
package struct ScheduleMeeting: Sendable {
  /// What is known of it.
  package var changes: MeetingChanges
  /// The state in which it begins.
  package var state: MeetingState
  /// Why it is recorded.
  package var reason: TextLine?

  /// A meeting to be recorded.
  package init(_ changes: MeetingChanges, state: MeetingState = .proposed, reason: TextLine? = nil) {
    self.changes = changes
    self.state = state
    self.reason = reason
  }

  /// Records it.
  ///
  /// - Throws: A `Refusal` with every rule that forbids it.
  package func callAsFunction(
    in office: Office, using generator: inout some RandomNumberGenerator
  ) throws -> Written<MeetingOutcome> {
    let identifier = CalendarIdentifier(domain: CalendarIdentifier.domain, using: &generator)
    return try office.write(reason: reason?.text) { writing in
      try record(as: identifier, in: office, writing).checked(in: office, writing)
    }
  }

  /// Records it as a part of a larger operation, which checks for itself what clashes.
  func record(as identifier: CalendarIdentifier, in office: Office, _ writing: Writing) throws -> MeetingOutcome {
    let lookup = Lookup(reading: writing.reading)
    var details = try changes.details(changing: nil, lookup: lookup, zones: office.zones)
    try state.checkBeginning(date: details.date, reason: reason, today: office.today)
    let numbering = try SeriesNumbering(of: details, in: state, asked: changes.number, except: nil, reading: writing.reading)
    details.series = numbering.place
    let taken = Set(try writing.reading.handles())
    let kind = try details.leadingKind.map { try lookup.kind($0.text) }
    guard let kind,
      let handle = MeetingHandle.next(
        prefix: kind.handlePrefix, year: details.date.year, isNumberedInYear: kind.isNumberedInYear, taken: taken.contains)
    else {
      throw Refusal.breaks(
        .bodyAndKind, given: "kind",
        because: BilingualText(english: "the meeting is of no kind", spanish: "la reunión no es de ningún tipo"),
        remedy: BilingualText(english: "Name one with --kind.", spanish: "Indique uno con --kind."))
    }
    let meeting = Meeting(
      handle: handle, identifier: identifier, details: details, state: state, stateReason: state.keepsReason ? reason : nil,
      created: writing.now, modified: writing.now)
    var notices = numbering.notices
    for other in try writing.reading.meetings() where other.details.isLikely(details) {
      notices.append(.possibleDuplicate(of: other.handle))
    }
    try writing.insert(meeting)
    return MeetingOutcome(meeting: meeting, notices: notices)
  }
}

extension CalendarIdentifier {
  /// The domain under which this program makes UIDs; it only has to keep them apart from other programs' UIDs.
  package static let domain = "meetings.rcm"
}

extension MeetingDetails {
  /// Whether other details look like the same meeting typed twice: one leading kind, and days in common.
  fileprivate func isLikely(_ other: MeetingDetails) -> Bool {
    leadingKind == other.leadingKind && !Set(bodies).isDisjoint(with: other.bodies)
      && date.exactDays.contains { range in other.date.exactDays.contains { range.overlaps($0) } }
  }
}
