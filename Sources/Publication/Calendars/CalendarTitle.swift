package import CivilTime
internal import ICalendar
package import Secretariat

/// What a calendar of meetings is called, from what was asked for: whose meetings, of which kind, of which year.
package struct CalendarTitle: Sendable {
  /// The bodies whose meetings it holds.
  package var bodies: [Body]
  /// The one kind it holds, where only one was asked for.
  package var kind: MeetingKind?
  /// The one year it holds, where only one was asked for.
  package var year: Int?
  /// For whom it is written.
  package var audience: CalendarAudience
  /// Its language.
  package var language: Language

  /// A title.
  package init(bodies: [Body], kind: MeetingKind?, year: Int?, audience: CalendarAudience, language: Language) {
    self.bodies = bodies
    self.kind = kind
    self.year = year
    self.audience = audience
    self.language = language
  }

  /// The name, acronyms first: `ONE: Vice-Ministerial Meetings 2024`, `UNO + DOS: reuniones`.
  var line: CalendarLine {
    let isEnglish = language == .english
    let acronyms = bodies.map { $0.acronym.bestText(in: language).text }.joined(separator: " + ")
    let meetings = isEnglish ? (acronyms.isEmpty ? "Meetings" : "meetings") : (acronyms.isEmpty ? "Reuniones" : "reuniones")
    let subject = kind?.pluralName.bestText(in: language).text ?? meetings
    let planning = audience == .planners ? (isEnglish ? " (planning)" : " (planificación)") : ""
    let text = (acronyms.isEmpty ? "" : "\(acronyms): ") + subject + (year.map { " \($0)" } ?? "") + planning
    return CalendarLine(text) ?? CalendarLine(checked: isEnglish ? "Meetings" : "Reuniones")
  }

  /// Whose meetings they are, in full.
  var description: CalendarText? {
    let names = bodies.map { $0.name.bestText(in: language).text }.joined(separator: "; ")
    return CalendarText(names.isEmpty ? "" : (language == .english ? "Official meetings: " : "Reuniones oficiales: ") + names)
  }
}
