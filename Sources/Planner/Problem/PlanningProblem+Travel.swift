extension PlanningProblem {
  /// The free calendar days needed to travel between two meetings of one group.
  public struct Travel: Hashable, Sendable {
    /// The days between two cities that have no entry.
    public let defaultDays: Int
    /// The entries; where two name the same cities, the later one counts.
    public let pairs: [Pair]

    /// Travel days.
    public init(defaultDays: Int = 0, pairs: [Pair] = []) {
      self.defaultDays = defaultDays
      self.pairs = pairs
    }

    /// The days between two cities, in either direction.
    public struct Pair: Hashable, Sendable {
      /// One city.
      public let from: String
      /// The other city.
      public let to: String
      /// The free days needed between the two.
      public let days: Int

      /// The days between two cities.
      public init(_ from: String, _ to: String, days: Int) {
        self.from = from
        self.to = to
        self.days = days
      }
    }
  }

  /// What it costs to start or to end on each working day of the week: a start on Monday costs a Sunday of travel.
  public struct WeekdayCosts: Hashable, Sendable {
    /// For meetings with a city.
    public let inPerson: Mode
    /// For virtual meetings.
    public let virtual: Mode

    /// The costs of both kinds of meetings.
    public init(inPerson: Mode = Mode(), virtual: Mode = Mode()) {
      self.inPerson = inPerson
      self.virtual = virtual
    }

    /// The costs for one kind of meeting, each list from Monday to Friday.
    public struct Mode: Hashable, Sendable {
      /// The costs of the first day, from Monday to Friday.
      public let start: [Int]
      /// The costs of the last day, from Monday to Friday.
      public let end: [Int]

      /// The costs of first and last days, five numbers each.
      public init(start: [Int] = [0, 0, 0, 0, 0], end: [Int] = [0, 0, 0, 0, 0]) {
        self.start = start
        self.end = end
      }
    }
  }
}
