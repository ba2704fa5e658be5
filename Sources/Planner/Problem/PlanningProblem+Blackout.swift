public import CivilTime

extension PlanningProblem {
  /// Days on which some meetings may not be, or are better not.
  public struct Blackout: Hashable, Sendable {
    /// Its identifier.
    public let id: String
    /// Its days.
    public let days: DayRange
    /// Whether it forbids or only costs.
    public let severity: Severity
    /// The meetings it applies to; `nil` for all.
    public let meetings: [String]?

    /// A blackout.
    public init(id: String, days: DayRange, severity: Severity, meetings: [String]? = nil) {
      self.id = id
      self.days = days
      self.severity = severity
      self.meetings = meetings
    }

    /// Whether a blackout forbids or only costs.
    public enum Severity: Hashable, Sendable {
      /// No day of a meeting may lie in it.
      case hard
      /// Each day of a meeting in it costs the weight.
      case soft(weight: Int)
    }
  }
}
