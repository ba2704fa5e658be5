internal import CivilTime

/// One turn of a rotation as it is worked out from plan and exceptions, before it becomes a term of the chain.
struct PlannedTurn: Hashable, Sendable {
  /// What the turn is called.
  var label: TermLabel
  /// Who has it.
  var holder: ChairHolder
  /// When it begins.
  var start: PartialDate
  /// How the chair passes to it.
  var passing: ChairTerm.Passing
  /// The meeting at whose close it begins, when known.
  var startMeeting: MeetingHandle?
  /// The first day that is no longer part of it, by the calendar.
  var end: Day?
  /// The day from which it can no longer begin, since another rule holds.
  var lapses: Day?
  /// How far the appointment has gone.
  var appointment: ChairTerm.Appointment
  /// The decisions that made it what it is, in order.
  var decisions: [Int]
  /// The rule that it falls under.
  var rule: Int
  /// The term on record that took it, where it has begun.
  var recorded: ChairTerm?
  /// Where it stands in the plan; `nil` for a vacancy that no plan foresaw.
  var place: Place?

  /// A place in the plan: the segment of a rule and the entry in it.
  struct Place: Hashable, Sendable {
    var segment: Int
    var entry: Int
  }

  /// Whether the turn has begun by a day.
  func hasBegun(by day: Day) -> Bool { recorded != nil || passing == .atMidnight && start.earliest <= day }
}
