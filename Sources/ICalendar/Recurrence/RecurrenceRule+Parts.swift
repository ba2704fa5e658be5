extension RecurrenceRule {
  /// Which times within its periods a rule gives: the parts whose names begin with BY.
  ///
  /// An empty list means that the part is absent.
  public struct Parts: Hashable, Sendable {
    /// Months.
    public var months: [Month]
    /// Weeks of the year, 1 to 53, or -1 to -53 from its end.
    public var weekNumbers: [Int]
    /// Days of the year, 1 to 366, or -1 to -366 from its end.
    public var yearDays: [Int]
    /// Days of the month, 1 to 31, or -1 to -31 from its end.
    public var monthDays: [Int]
    /// Days of the week, some with their place in the month or year.
    public var weekdays: [WeekdayPlace]
    /// Hours, 0 to 23.
    public var hours: [Int]
    /// Minutes, 0 to 59.
    public var minutes: [Int]
    /// Seconds, 0 to 60.
    ///
    /// 60 is a leap second and means 59 where there is none (RFC 5545 3.3.12).
    public var seconds: [Int]
    /// Which of the times in a period, 1 to 366 from its beginning or -1 to -366 from its end.
    public var positions: [Int]

    /// Parts, all absent unless they are given.
    public init(
      months: [Month] = [], weekNumbers: [Int] = [], yearDays: [Int] = [], monthDays: [Int] = [], weekdays: [WeekdayPlace] = [],
      hours: [Int] = [], minutes: [Int] = [], seconds: [Int] = [], positions: [Int] = []
    ) {
      self.months = months
      self.weekNumbers = weekNumbers
      self.yearDays = yearDays
      self.monthDays = monthDays
      self.weekdays = weekdays
      self.hours = hours
      self.minutes = minutes
      self.seconds = seconds
      self.positions = positions
    }

    /// Whether there is a part beside the positions, which select among what other parts give.
    var hasOtherThanPositions: Bool {
      !months.isEmpty || !weekNumbers.isEmpty || !yearDays.isEmpty || !monthDays.isEmpty || !weekdays.isEmpty || !hours.isEmpty
        || !minutes.isEmpty || !seconds.isEmpty
    }

    /// Whether a part says on which day of a period.
    var hasDays: Bool { !weekNumbers.isEmpty || !yearDays.isEmpty || !monthDays.isEmpty || !weekdays.isEmpty }

    /// The same parts, each list in its order and without repetition.
    var inOrder: Parts {
      Parts(
        months: Array(Set(months)).sorted(), weekNumbers: Self.ordered(weekNumbers), yearDays: Self.ordered(yearDays),
        monthDays: Self.ordered(monthDays), weekdays: Array(Set(weekdays)).sorted(), hours: Self.ordered(hours),
        minutes: Self.ordered(minutes), seconds: Self.ordered(seconds), positions: Self.ordered(positions))
    }

    /// Numbers from the beginning before those from the end, as they follow each other in a period.
    private static func ordered(_ numbers: [Int]) -> [Int] {
      Array(Set(numbers)).sorted { ($0 < 0 ? 1 : 0, $0) < ($1 < 0 ? 1 : 0, $1) }
    }
  }
}
