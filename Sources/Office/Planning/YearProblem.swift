internal import CivilTime
internal import Planner
internal import Secretariat

/// A planning problem made from the record, with the meetings that its names stand for.
struct YearProblem {
  /// The problem.
  let problem: PlanningProblem
  /// Its meetings, in its order.
  let meetings: [PlannedMeeting]
  /// The blackouts in it, by the names it gives them.
  let blackouts: [String: Blackout]
  /// The gaps in it, by the names it gives them: those of the cycle, and those between years.
  let gaps: [String: PlannedGap]
  /// What a reader should know.
  let remarks: [PlanRemark]
}

/// A distance that a plan keeps between two meetings.
package struct PlannedGap: Hashable, Sendable {
  /// The meeting that comes before.
  package let before: PlannedMeeting
  /// The meeting that comes after.
  package let after: PlannedMeeting
  /// From the last day of the one to the first of the other at least so many days.
  package let daysMinimum: Int
  /// At most so many; `nil` where only the least matters.
  package let daysMaximum: Int?
}
