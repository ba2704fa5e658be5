/// For whom a calendar of meetings is written.
public enum CalendarAudience: String, CaseIterable, Sendable {
  /// For everyone: only what is fit to be seen, and only dates that are known to the day (R12, R28).
  case everyone = "public"
  /// For those who belong to the bodies: the same meetings, with who takes part.
  ///
  /// No person is named in it: a calendar that was fetched cannot be taken back (R28).
  case members
  /// For those who plan: proposals, dates known only as a month or a window, and what lapsed are in it too.
  case planners = "planning"
}
