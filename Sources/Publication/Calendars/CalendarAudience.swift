/// For whom a calendar is written.
package enum CalendarAudience: String, CaseIterable, Sendable {
  /// For everyone: only what is fit to be seen, and only dates that are known to the day (R12, R28).
  case everyone
  /// For those who plan: proposals, dates known only as a month or a window, and what lapsed are in it too.
  case planners
}
