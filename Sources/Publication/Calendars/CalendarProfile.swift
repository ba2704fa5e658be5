/// For which calendar programs a file is written.
package enum CalendarProfile: String, CaseIterable, Sendable {
  /// For all of them: each zone is described with its whole history.
  case general
  /// For Outlook and Exchange, which read only the simplest descriptions of a zone.
  case outlook
}
