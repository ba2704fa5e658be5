extension RecurrenceRule {
  /// A part of a rule by its name in RFC 5545 3.3.10 or RFC 7529, in the order in which parts are written.
  public enum Part: String, CaseIterable, Sendable {
    /// FREQ.
    case frequency = "FREQ"
    /// RSCALE.
    case scale = "RSCALE"
    /// COUNT.
    case count = "COUNT"
    /// UNTIL.
    case until = "UNTIL"
    /// INTERVAL.
    case interval = "INTERVAL"
    /// BYMONTH.
    case byMonth = "BYMONTH"
    /// BYWEEKNO.
    case byWeekNumber = "BYWEEKNO"
    /// BYYEARDAY.
    case byYearDay = "BYYEARDAY"
    /// BYMONTHDAY.
    case byMonthDay = "BYMONTHDAY"
    /// BYDAY.
    case byDay = "BYDAY"
    /// BYHOUR.
    case byHour = "BYHOUR"
    /// BYMINUTE.
    case byMinute = "BYMINUTE"
    /// BYSECOND.
    case bySecond = "BYSECOND"
    /// BYSETPOS.
    case bySetPosition = "BYSETPOS"
    /// WKST.
    case weekStart = "WKST"
    /// SKIP.
    case skip = "SKIP"
  }
}
