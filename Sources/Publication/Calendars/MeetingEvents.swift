internal import CivilTime
internal import ICalendar
internal import Secretariat

/// Turns one meeting into the events that stand for it in a calendar in one language.
///
/// Days without known hours become whole-day events. A day with one session is that session; a longer part with sessions is
/// a whole-day event that takes no time, with its sessions as parts of it. Separate days are separate events, because
/// programs disagree on every other way to write them.
struct MeetingEvents: Sendable {
  let language: Language
  let audience: CalendarAudience
  let directory: Directory
  let zones: [ZoneName: CalendarZone]
  /// Who takes part, for those who belong; `nil` for everyone else.
  var members: MemberView?

  /// What became of a meeting.
  enum Outcome {
    case events([WrittenEvent], hoursLeftOut: Bool)
    case leftOut(LeftOutMeeting.Reason)
  }

  /// The events of a meeting, or why there are none.
  func events(of meeting: Meeting, isDraft: Bool) -> Outcome {
    if audience != .planners {
      if isDraft { return .leftOut(.draft) }
      if meeting.state == .lapsed { return .leftOut(.lapsed) }
    }
    switch meeting.details.date {
    case .days(let range): return exact(meeting, [range])
    case .separateDays(let separate): return exact(meeting, separate.days.map { DayRange($0) })
    case .month(let month): return audience != .planners ? .leftOut(.monthOnly) : inexact(meeting, month.days)
    case .window(let range): return audience != .planners ? .leftOut(.windowOnly) : inexact(meeting, range)
    case .toBeConfirmed, .unknown: return .leftOut(.noDate)
    }
  }

  /// The events of a meeting whose days are known, part by part.
  private func exact(_ meeting: Meeting, _ parts: [DayRange]) -> Outcome {
    var events: [WrittenEvent] = []
    var leavesHoursOut = false
    for (position, part) in parts.enumerated() {
      let suffix = parts.count > 1 ? "-\(Self.digits(part.first))" : ""
      let note = parts.count > 1 ? "\(position + 1)/\(parts.count)" : nil
      let sessions = meeting.details.sessions.filter { part.contains($0.day) }
      let spans = sessions.compactMap { session in
        zones[session.zone].flatMap { ClockSpan(day: session.day, hours: session.hours, zone: $0) }
      }
      if spans.count < sessions.count { leavesHoursOut = true }
      if part.dayCount == 1, spans.count == 1 {
        guard let event = event(meeting, suffix: suffix, note: note, time: .hours(spans[0])) else { return .leftOut(.notWritable) }
        events.append(event)
        continue
      }
      guard let days = WholeDays(part), let whole = event(meeting, suffix: suffix, note: note, time: .days(days)) else {
        return .leftOut(.notWritable)
      }
      events.append(whole)
      for (day, spans) in Self.byDay(spans) {
        for (position, span) in spans.enumerated() {
          guard var sitting = event(meeting, suffix: "-\(Self.digits(day))-\(position + 1)", note: note, time: .hours(span)) else {
            return .leftOut(.notWritable)
          }
          sitting.event.parent = whole.event.identifier
          events.append(sitting)
        }
      }
    }
    return .events(events, hoursLeftOut: leavesHoursOut)
  }

  /// One event over the whole of a month or window: it takes no time, is never certain, and its title says what it spans (R12).
  private func inexact(_ meeting: Meeting, _ range: DayRange) -> Outcome {
    let when = meeting.details.date.formatted(in: language)
    let note =
      if case .month = meeting.details.date {
        language == .english ? "some time in \(when)" : "en algún momento de \(when)"
      } else {
        when
      }
    guard let days = WholeDays(range),
      var written = event(meeting, suffix: "", note: note, time: .days(days), shown: .within(range))
    else { return .leftOut(.notWritable) }
    if written.event.status == .confirmed {
      written.event.status = .tentative
      written.event.timeUse = .perhaps
    }
    return .events([written], hoursLeftOut: false)
  }

  private func event(
    _ meeting: Meeting, suffix: String, note: String?, time: EventTime, shown: PublishedTime? = nil
  ) -> WrittenEvent? {
    let details = meeting.details
    let title = CalendarLine(details.title.marked(in: language))?.text ?? meeting.handle.text
    let prefix = meeting.state.titlePrefix(in: language).map { "\($0): " } ?? ""
    guard let identifier = EventIdentifier(extending: meeting.identifier, by: suffix),
      let summary = CalendarLine(prefix + title + (note.map { " (\($0))" } ?? ""))
    else { return nil }
    let status = meeting.state.eventStatus
    let timeUse: TimeUse =
      switch (status, time) {
      case (.cancelled, _), (.confirmed, .days): .free
      case (.confirmed, .hours): .busy
      case (.tentative, _): .perhaps
      }
    var event = CalendarEvent(
      identifier: identifier, created: meeting.created, modified: members?.modified(meeting) ?? meeting.modified,
      sequence: SequenceNumber(meeting.sequence), time: time,
      summary: summary, status: status, timeUse: timeUse)
    event.location = location(of: details).flatMap(CalendarLine.init)
    event.description = CalendarText(description(of: meeting))
    event.comment = comment(on: meeting).flatMap(CalendarText.init)
    event.categories = CategoryList(
      details.kinds.map { directory.name(of: $0, in: language) } + details.bodies.map { directory.acronym(of: $0, in: language) })
    event.organizer = directory.organizer(of: details, in: language)
    event.classification = audience == .everyone ? .open : nil
    event.priority = .normal
    return WrittenEvent(
      event: event, subject: meeting.handle.text, title: title, state: meeting.state, time: shown ?? time.published)
  }

  /// The place on one line, no more exactly than it is known.
  private func location(of details: MeetingDetails) -> String? {
    if details.mode == .virtual { return language == .english ? "Virtual meeting" : "Reunión virtual" }
    return directory.line(of: details.place, in: language)
  }

  private func description(of meeting: Meeting) -> String {
    let details = meeting.details
    let isEnglish = language == .english
    let kinds = details.kinds.map { directory.name(of: $0, in: language) }.joined(separator: " + ")
    let bodies = details.bodies.map { directory.acronym(of: $0, in: language) }.joined(separator: " + ")
    var lines = ["\(kinds) (\(bodies))"]
    if details.mode != .notRecorded { lines.append((isEnglish ? "Mode: " : "Modalidad: ") + details.mode.word(in: language)) }
    if case .separateDays = details.date { lines.append((isEnglish ? "Dates: " : "Fechas: ") + details.date.formatted(in: language)) }
    lines.append((isEnglish ? "Reference: " : "Referencia: ") + meeting.handle.text)
    lines += members?.lines(on: meeting.handle, in: language) ?? []
    return lines.joined(separator: "\n")
  }

  /// What is to be said of a meeting that does not take place; the reason only to those who plan, since it may not be public.
  private func comment(on meeting: Meeting) -> String? {
    let isEnglish = language == .english
    guard meeting.state.eventStatus == .cancelled else { return nil }
    var lines: [String] = []
    if meeting.state == .postponed {
      lines.append(isEnglish ? "Postponed; no new date has been given." : "Aplazada; aún no se ha fijado otra fecha.")
    }
    if audience == .planners, let reason = meeting.stateReason {
      lines.append((isEnglish ? "Reason: " : "Motivo: ") + reason.text)
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private static func byDay(_ spans: [ClockSpan]) -> [(day: Day, spans: [ClockSpan])] {
    Dictionary(grouping: spans) { $0.start.day }.sorted { $0.key < $1.key }.map { (day: $0.key, spans: $0.value) }
  }

  private static func digits(_ day: Day) -> String { day.description.split(separator: "-").joined() }
}
