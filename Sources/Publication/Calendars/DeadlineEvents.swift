internal import CivilTime
internal import ICalendar
internal import Secretariat

/// Turns deadlines into events of a calendar in one language (R21).
///
/// A deadline is on whole days and takes no time. It is as certain as its meeting: one of a meeting that is not confirmed says
/// so, and one of a meeting that is called off stays in view as cancelled.
struct DeadlineEvents {
  let language: Language
  let directory: Directory

  private var isEnglish: Bool { language == .english }

  /// The event of a deadline; `nil` where a calendar cannot hold its days.
  func event(of deadline: FeedDeadline) -> WrittenEvent? {
    let (meeting, rule) = (deadline.meeting, deadline.rule)
    let title = "\(rule.title.marked(in: language)) – \(meeting.handle)"
    let prefix = meeting.state.titlePrefix(in: language).map { "\($0): " } ?? ""
    let suffix = "-\(deadline.body)-\(rule.code)".lowercased()
    guard let identifier = EventIdentifier(extending: meeting.identifier, by: suffix), let days = WholeDays(deadline.due),
      let summary = CalendarLine(prefix + title)
    else { return nil }
    let status = meeting.state.eventStatus
    var event = CalendarEvent(
      identifier: identifier, created: meeting.created, modified: deadline.modified, sequence: SequenceNumber(deadline.sequence),
      time: .days(days), summary: summary, status: status, timeUse: status == .tentative ? .perhaps : .free)
    event.description = CalendarText(description(of: deadline))
    event.categories = CategoryList([isEnglish ? "Deadline" : "Plazo", directory.acronym(of: deadline.body, in: language)])
    event.organizer = directory.organizer(of: meeting.details, in: language)
    event.priority = .normal
    return WrittenEvent(event: event, subject: deadline.subject, title: title, state: meeting.state, time: .days(deadline.due))
  }

  private func description(of deadline: FeedDeadline) -> String {
    let (meeting, rule) = (deadline.meeting, deadline.rule)
    let when = meeting.details.date.formatted(in: language)
    return [
      "\(meeting.details.title.marked(in: language)): \(when)",
      (isEnglish ? "Responsible: " : "Responsable: ") + rule.responsible.marked(in: language), offset(of: rule),
      rule.source.marked(in: language), (isEnglish ? "Reference: " : "Referencia: ") + deadline.subject,
    ].joined(separator: "\n")
  }

  /// How the day follows from the meeting's, in words.
  private func offset(of rule: CycleDeadline) -> String {
    let edge: String =
      switch rule.edge {
      case .opening: isEnglish ? "the meeting opens" : "la apertura de la reunión"
      case .close: isEnglish ? "the meeting closes" : "la clausura de la reunión"
      }
    let count = abs(rule.days)
    let days = "\(count) " + (isEnglish ? (count == 1 ? "day" : "days") : (count == 1 ? "día" : "días"))
    if rule.days == 0 { return isEnglish ? "When \(edge)" : "En \(edge)" }
    if isEnglish { return "\(days) \(rule.days < 0 ? "before" : "after") \(edge)" }
    return "\(days) \(rule.days < 0 ? "antes" : "después") de \(edge)"
  }
}
