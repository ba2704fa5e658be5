extension CivilTimeError {
  /// What a text was expected to be.
  public enum Form: Sendable, CaseIterable {
    /// A day.
    case day
    /// One day, or several without a gap.
    case days
    /// Several days that need not follow each other.
    case separateDays
    /// A month of a year.
    case month
    /// A year.
    case year
    /// A date that is known as far as its year, its month or its day.
    case partialDate
    /// A date in any of its forms.
    case date
    /// A day of the year.
    case dayOfYear
    /// A time of day.
    case clockTime
    /// From one time of a day to a later one.
    case clockRange
    /// A day with a time of day.
    case localTime
    /// A moment in UTC.
    case instant
    /// The name of a time zone.
    case zone

    /// The form with an example, as it follows “is not”: `a day such as 2025-12-04`, `un día como 2025-12-04`.
    public func words(in language: Language) -> String {
      language == .english ? english : spanish
    }

    private var english: String {
      switch self {
      case .day: "a day such as 2025-12-04"
      case .days: "days such as 2025-12-04..05, 2025-11-30..12-02 or 2025-12-30..2026-01-02"
      case .separateDays: "a list of at most some thirty days"
      case .month: "a month such as 2025-10"
      case .year: "a year such as 2025"
      case .partialDate: "a year, month or day such as 1999, 1996-03 or 1996-03-14"
      case .date: "a date such as 2025-12-04, 2025-12-04..05, 2025-06-04,11,18, 2025-10, window:2025-11-24..12-10, tbc or none"
      case .dayOfYear: "a day of the year such as 12-01"
      case .clockTime: "a time such as 09:30"
      case .clockRange: "clock times such as 09:00-13:00"
      case .localTime: "a day and time such as 2025-12-04T09:00"
      case .instant: "a moment in UTC such as 2024-12-05T15:00:00Z"
      case .zone: "a time zone such as America/Costa_Rica"
      }
    }

    private var spanish: String {
      switch self {
      case .day: "un día como 2025-12-04"
      case .days: "un lapso de días como 2025-12-04..05, 2025-11-30..12-02 o 2025-12-30..2026-01-02"
      case .separateDays: "una lista de unos treinta días a lo sumo"
      case .month: "un mes como 2025-10"
      case .year: "un año como 2025"
      case .partialDate: "un año, mes o día como 1999, 1996-03 o 1996-03-14"
      case .date: "una fecha como 2025-12-04, 2025-12-04..05, 2025-06-04,11,18, 2025-10, window:2025-11-24..12-10, tbc o none"
      case .dayOfYear: "un día del año como 12-01"
      case .clockTime: "una hora como 09:30"
      case .clockRange: "un horario como 09:00-13:00"
      case .localTime: "un día con hora como 2025-12-04T09:00"
      case .instant: "un momento en UTC como 2024-12-05T15:00:00Z"
      case .zone: "una zona horaria como America/Costa_Rica"
      }
    }
  }
}
