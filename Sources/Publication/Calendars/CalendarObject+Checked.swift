internal import CivilTime
internal import ICalendar
internal import Secretariat

extension CalendarObject {
  /// The file, after the calendar was held against the standard: nobody is handed one that breaks it.
  ///
  /// - Throws: A ``Refusal`` that names every error. It would be a fault of the program or something that the record should not hold.
  func checkedBytes() throws(Refusal) -> [UInt8] {
    let component = component
    do throws(InvalidCalendar) {
      try component.checkBeforeWriting()
    } catch {
      let invalid = error
      throw Refusal(
        .rule, rule: nil, given: name.text,
        because: BilingualText { language in
          let start = language == .english ? "the calendar would break the standard: " : "el calendario incumpliría la norma: "
          return start + invalid.description(in: language)
        },
        remedy: BilingualText(
          english: "Nothing was written. Export fewer meetings to find the one that it is about, and look at it with rcm meeting show.",
          spanish: "No se escribió nada. Exporte menos reuniones para hallar la que lo causa y véala con rcm meeting show."))
    }
    return component.bytes
  }
}
