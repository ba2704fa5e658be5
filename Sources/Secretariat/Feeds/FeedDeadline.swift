public import CivilTime

/// A deadline of preparing a meeting that falls on exact days, as a calendar shows it (R21).
public struct FeedDeadline: Sendable {
  /// The meeting from which it is worked out.
  public let meeting: Meeting
  /// The body whose cycle asks for it.
  public let body: Code<Body>
  /// The rule.
  public let rule: CycleDeadline
  /// The days on which it is due.
  public let due: DayRange
  /// How many times the rule itself was changed, and when it last was; each moves the deadline as a move of the meeting does.
  public let ruleChanges: (count: Int, last: Instant?)

  /// A deadline; `nil` where the meeting has no exact days yet, so that there is none.
  public init?(
    _ rule: CycleDeadline, of slot: CycleSlot, in body: Code<Body>, meeting: Meeting, ruleChanges: (count: Int, last: Instant?)
  ) {
    guard let window = meeting.details.date.exactDays.first,
      case .days(let due) = PlannedDeadline(rule, of: slot, meeting: meeting, window: window).due
    else { return nil }
    self.meeting = meeting
    self.body = body
    self.rule = rule
    self.due = due
    self.ruleChanges = ruleChanges
  }

  /// What it is called in lists: the meeting's handle and its own code.
  public var subject: String { "\(meeting.handle) \(rule.code)" }

  /// The count of reschedulings (RFC 5545 3.8.7.4).
  public var sequence: Int { meeting.sequence + ruleChanges.count }

  /// When it last changed.
  public var modified: Instant { ruleChanges.last.map { max($0, meeting.modified) } ?? meeting.modified }
}
