public import CivilTime
internal import Secretariat
public import Store

/// Records a new meeting like an earlier one, on other dates, with a handle and UID of its own.
public struct CloneMeeting: Sendable {
  /// The meeting to start from.
  public var meeting: String
  /// The new dates.
  public var date: ImpreciseDate
  /// What else is different.
  public var changes: MeetingChanges

  /// A clone to be made.
  public init(_ meeting: String, date: ImpreciseDate, changes: MeetingChanges = MeetingChanges()) {
    self.meeting = meeting
    self.date = date
    self.changes = changes
  }

  /// Makes it.
  ///
  /// What belongs to the one meeting only is not carried over: place, block, number, source.
  public func callAsFunction(in office: Office, using generator: inout some RandomNumberGenerator) throws -> Written<MeetingOutcome> {
    let model = try office.look { try $0.meeting(meeting) }
    var changes = self.changes
    if changes.bodies.isEmpty { changes.bodies = model.details.bodies.map(\.text) }
    if changes.kinds.isEmpty { changes.kinds = model.details.kinds.map(\.text) }
    let kindName = try office.look { look in try model.details.leadingKind.map { try look.kind($0.text).name } }
    // A numbered meeting's title holds its number, so that the kind's name serves better than the old title.
    if changes.englishTitle == nil, changes.spanishTitle == nil, model.details.series == nil, model.details.title != kindName {
      changes.englishTitle = model.details.title.text(in: .english)
      changes.spanishTitle = model.details.title.text(in: .spanish)
    }
    changes.mode = changes.mode ?? (model.details.mode == .virtual ? .virtual : nil)
    changes.date = date
    if changes.hours == nil, let session = model.details.sessions.first, !date.exactDays.isEmpty {
      changes.hours = session.hours
      changes.zone = changes.zone ?? session.zone
    }
    return try ScheduleMeeting(changes, reason: "like \(model.handle)")(in: office, using: &generator)
  }
}
