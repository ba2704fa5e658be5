internal import CivilTime
package import Secretariat
package import Store

/// Changes what is known of a meeting; its state, handle and UID stay as they are.
package struct EditMeeting: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// What changes.
  package var changes: MeetingChanges
  /// Why.
  package var reason: TextLine?

  /// An edit.
  package init(_ meeting: String, _ changes: MeetingChanges, reason: TextLine? = nil) {
    self.meeting = meeting
    self.changes = changes
    self.reason = reason
  }

  /// Makes the changes.
  package func callAsFunction(in office: Office) throws -> Written<MeetingOutcome> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let before = try lookup.meeting(meeting)
      var details = try changes.details(changing: before.details, lookup: lookup, zones: office.zones)
      details = details.fitted(to: try writing.reading.series(), changing: before.details)
      if let number = changes.number {
        details.series = try SeriesNumbering(
          of: details, in: before.state, asked: number, except: before.handle, reading: writing.reading
        ).place
      }
      let after = try before.edited(details, now: writing.now, today: office.today)
      if after != before { try writing.update(after) }
      let outcome = MeetingOutcome(meeting: after, notices: notices(before.details, after.details))
      return after.details.needsCheck(since: before.details) ? try outcome.checked(in: office, writing) : outcome
    }
  }

  /// What an edit takes away or leaves open without having been asked to.
  private func notices(_ before: MeetingDetails, _ after: MeetingDetails) -> [MeetingOutcome.Notice] {
    var notices: [MeetingOutcome.Notice] = []
    if let left = before.series, left.code != after.series?.code { notices.append(.leftSeries(left.code)) }
    if let series = after.series, series.code != before.series?.code, series.ordinal == nil { notices.append(.notNumbered) }
    if before.sessions.count > after.sessions.count, before.date != after.date { notices.append(.sessionsDropped) }
    return notices
  }
}

extension MeetingDetails {
  /// Whether anything is different that can clash: all but names and numbers.
  fileprivate func needsCheck(since before: MeetingDetails) -> Bool {
    date != before.date || sessions != before.sessions || place != before.place || mode != before.mode || host != before.host
      || bodies != before.bodies || kinds != before.kinds || block != before.block
  }
}
