internal import CivilTime
internal import Secretariat
public import Store

/// Changes what is known of a meeting; its state, handle and UID stay as they are.
public struct EditMeeting: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  public var meeting: String
  /// What changes.
  public var changes: MeetingChanges
  /// Why.
  public var reason: String?

  /// An edit.
  public init(_ meeting: String, _ changes: MeetingChanges, reason: String? = nil) {
    self.meeting = meeting
    self.changes = changes
    self.reason = reason
  }

  /// Makes the changes.
  public func callAsFunction(in office: Office) throws -> Written<MeetingOutcome> {
    try office.write(reason: reason) { writing in
      let lookup = Lookup(reading: writing.reading)
      let before = try lookup.meeting(meeting)
      var details = try changes.details(changing: before.details, lookup: lookup, zones: office.zones)
      if let number = changes.number {
        details.series = try SeriesNumbering(of: details, asked: number, except: before.handle, reading: writing.reading).place
      }
      let after = try before.edited(details, now: office.clock.now())
      if after != before { try writing.update(after) }
      return MeetingOutcome(meeting: after, notices: [])
    }
  }
}
