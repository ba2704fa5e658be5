package import CivilTime
package import Secretariat

/// What a reader of a plan should know besides.
package enum PlanRemark: Hashable, Sendable {
  /// No source names the chair of a year, so that no host's holidays were counted (R8).
  case chairNotRecorded(CycleYear)
  /// The hosts of meetings are not known, so that their holidays were counted as those of any other country.
  case hostsNotKnown([String])
  /// A meeting of the cycle was called off and is not planned anew.
  case calledOff(Code<CycleSlot>, MeetingHandle)
  /// No earlier year shows a meeting of the cycle, so that the middle of its window is wished for.
  case nothingSeen(Code<CycleSlot>)
  /// The plan is made as of a day that is not today.
  case plannedOn(Day)
  /// Days that have passed are proposed for some meetings; for all of them when none is named.
  case daysPassed([String])
  /// The program brings no holidays for some days of the plan.
  case holidaysUnknown(ClosedRange<Int>)
}
