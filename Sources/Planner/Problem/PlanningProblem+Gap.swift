extension PlanningProblem {
  /// How far apart two meetings must be, and how far apart they should be.
  public struct Gap: Hashable, Sendable {
    /// Its identifier.
    public let id: String
    /// The meeting from whose last day the distance is measured.
    public let before: String
    /// The meeting to whose first day the distance is measured.
    public let after: String
    /// In what it is measured.
    public let unit: Unit
    /// The least distance; 0 lets the second meeting start on the last day of the first.
    public let minimum: Int
    /// The greatest distance; `nil` for none.
    public let maximum: Int?
    /// The distance that is wished for; `nil` for none.
    public let target: Target?

    /// A gap.
    public init(
      id: String, before: String, after: String, unit: Unit = .days, minimum: Int, maximum: Int? = nil, target: Target? = nil
    ) {
      self.id = id
      self.before = before
      self.after = after
      self.unit = unit
      self.minimum = minimum
      self.maximum = maximum
      self.target = target
    }

    /// In what a distance is measured.
    public enum Unit: Hashable, Sendable {
      /// Calendar days from the last day of one meeting to the first day of the other.
      case days
      /// Working days of a country after the last day of one meeting, up to and with the first day of the other.
      ///
      /// When the other starts before that last day, minus the working days after its first day, up to and with that last day.
      case workdays(of: String)
    }

    /// A distance that is wished for.
    public struct Target: Hashable, Sendable {
      /// The distance from which nothing is missing, in the unit of the gap.
      public let minimum: Int
      /// The cost of each missing one.
      public let weight: Int

      /// A target.
      public init(minimum: Int, weight: Int) {
        self.minimum = minimum
        self.weight = weight
      }
    }
  }
}
