public import CivilTime

/// What a work plan says of one meeting of the cycle: the window proposed for it, why, and what earlier years show (R25).
public struct PlannedSlot: Hashable, Sendable {
  /// The meeting of the cycle.
  public let slot: Code<CycleSlot>
  /// The days between which the whole meeting is proposed to lie.
  public let window: DayRange
  /// What the window rests on.
  public let reason: BilingualText
  /// What the years of the plan's basis show.
  public let evidence: BilingualText
  /// The meeting of the year that is on record for it.
  public let meeting: MeetingHandle?

  /// A planned meeting in full.
  public init(slot: Code<CycleSlot>, window: DayRange, reason: BilingualText, evidence: BilingualText, meeting: MeetingHandle?) {
    self.slot = slot
    self.window = window
    self.reason = reason
    self.evidence = evidence
    self.meeting = meeting
  }
}

/// A pillar of the strategic plan with its topics, as a work plan takes it over.
public struct PlannedPillar: Hashable, Sendable {
  /// The pillar's number, from 1.
  public let number: Int
  /// The title.
  public let title: BilingualText
  /// The topics in order; the first has the number 1.
  public let topics: [BilingualText]

  /// A pillar in full.
  public init(number: Int, title: BilingualText, topics: [BilingualText]) {
    self.number = number
    self.title = title
    self.topics = topics
  }
}
