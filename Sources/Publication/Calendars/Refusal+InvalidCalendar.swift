internal import CivilTime
internal import ICalendar
internal import Secretariat

extension Refusal {
  /// What is said of a calendar that would break the standard: nobody is handed one.
  ///
  /// It would be a fault of the program or something that the record should not hold.
  init(_ invalid: InvalidCalendar) {
    self.init(
      .rule, rule: nil, given: "iCalendar",
      because: BilingualText { language in
        let start = language == .english ? "the calendar would break the standard: " : "el calendario incumpliría la norma: "
        return start + invalid.description(in: language)
      },
      remedy: BilingualText(
        english: "Nothing was written. Export fewer meetings to find the one that it is about, and look at it with rcm meeting show.",
        spanish: "No se escribió nada. Exporte menos reuniones para hallar la que lo causa y véala con rcm meeting show."))
  }
}
