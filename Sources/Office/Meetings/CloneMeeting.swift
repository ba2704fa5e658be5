package import CivilTime
package import Secretariat
package import Store

/// Records a new meeting like an earlier one, on other dates, with a handle and UID of its own.
package struct CloneMeeting: Sendable {
  /// The meeting to start from.
  package var meeting: String
  /// The new dates.
  package var date: ImpreciseDate
  /// What else is different.
  package var changes: MeetingChanges
  /// Why.
  package var reason: TextLine?

  /// A clone to be made.
  package init(_ meeting: String, date: ImpreciseDate, changes: MeetingChanges = MeetingChanges(), reason: TextLine? = nil) {
    self.meeting = meeting
    self.date = date
    self.changes = changes
    self.reason = reason
  }

  /// Makes it, in one transaction.
  package func callAsFunction(in office: Office, using generator: inout some RandomNumberGenerator) throws -> Written<MeetingOutcome> {
    let identifier = CalendarIdentifier(domain: CalendarIdentifier.domain, using: &generator)
    return try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let model = try lookup.meeting(meeting)
      let kind = try model.details.leadingKind.map { try lookup.kind($0.text) }
      return try ScheduleMeeting(changes(like: model.details, of: kind), reason: reason)
        .record(as: identifier, in: office, writing).checked(in: office, writing)
    }
  }

  /// What is said of the new meeting: what was given, and of the rest what does not belong to the one meeting only.
  ///
  /// Place, block, number and source are not carried over.
  private func changes(like model: MeetingDetails, of kind: MeetingKind?) -> MeetingChanges {
    var changes = self.changes
    if changes.bodies.isEmpty { changes.bodies = model.bodies.map(\.text) }
    if changes.kinds.isEmpty { changes.kinds = model.kinds.map(\.text) }
    // A numbered meeting's title holds its number, so that the kind's name serves better than the old title.
    if changes.englishTitle == nil, changes.spanishTitle == nil, model.series == nil, model.title != kind?.name {
      changes.englishTitle = model.title.text(in: .english)
      changes.spanishTitle = model.title.text(in: .spanish)
    }
    changes.mode = changes.mode ?? (model.mode == .virtual ? .virtual : nil)
    changes.date = date
    if changes.hours == nil, let session = model.sessions.first, !date.exactDays.isEmpty {
      changes.hours = session.hours
      changes.zone = changes.zone ?? session.zone
    }
    return changes
  }
}
