internal import CivilTime

/// Something that whoever negotiates a work plan should know, because the record lacks it or it is out of the usual.
public enum WorkPlanRemark: Hashable, Sendable {
  /// No source names the chair of the year.
  case chairNotRecorded(CycleYear)
  /// No source names who chairs after the year.
  case nextChairNotRecorded(CycleYear)
  /// The cycle names no meeting at whose close the chair changes hands.
  case noHandover
  /// The record has no pillars of a strategic plan.
  case noPillars
  /// The record knows no strategic plan for the year; the last one it knows ends in a year, if it knows any.
  case noStrategicPlan(CycleYear, lastEnd: Int?)
  /// None of the years of the basis had the meeting.
  case neverSeen(Code<CycleSlot>, BasisYears)
  /// The meeting on record lies outside of the window that the plan proposes.
  case outsideWindow(Code<CycleSlot>, MeetingHandle)
  /// The meeting on record has been called off.
  case calledOff(Code<CycleSlot>, MeetingHandle, MeetingState)
  /// The proposed window is not the usual one, because another meeting leaves none of it.
  case windowGivesWay(Code<CycleSlot>, to: Code<CycleSlot>)
}
