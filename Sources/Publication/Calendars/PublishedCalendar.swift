package import CivilTime
internal import ICalendar
package import Secretariat

/// What the readers of a calendar file see, for comparing a file that lies on the web with the record.
package struct PublishedCalendar: Sendable {
  /// Its events.
  package let events: [PublishedEvent]
  /// The language that its name is said to be in, if it says.
  package let language: Language?

  /// Reads a file; `nil` when there is no calendar in it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - known: What the events of the feed stand for now, by their identifiers.
  package init?(_ bytes: [UInt8], known: [PublishedEvent]) {
    let reading = CalendarReader().read(bytes)
    guard let calendar = reading.calendars.first else { return nil }
    let events = Dictionary(known.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
    language = calendar.parameter("LANGUAGE", of: "NAME").flatMap { Language(rawValue: String($0.prefix(2)).lowercased()) }
    self.events = reading.components(.event).compactMap { PublishedEvent(reading: $0, known: events) }
  }
}

extension Component {
  /// A parameter of the first property of a name.
  fileprivate func parameter(_ parameter: String, of property: String) -> String? {
    guard let name = PropertyName(property), let parameter = ParameterName(parameter) else { return nil }
    return self.property(name)?.parameter(parameter)
  }
}

extension PublishedEvent {
  /// What readers see of an event of a file; `nil` for one without an identifier or a beginning, which no reader shows.
  fileprivate init?(reading event: Component, known: [String: PublishedEvent]) {
    guard let identifier = event[.identifier]?.text, let time = PublishedTime(reading: event) else { return nil }
    let description = event[.description]?.text
    var (title, state) = MeetingState.split(event[.summary]?.text ?? "", status: event[.eventStatus])
    // No file tells a meeting that was held from one that is confirmed.
    if state == .confirmed, known[identifier]?.state == .held { state = .held }
    var shown = time
    if let note = Self.note(at: title) {
      title = String(title.dropLast(note.count))
      if note.contains(where: \.isLetter) { shown = .within(time.days) }
    }
    let user = event[.organizer].map { user in
      let address: String = if case .mail(let mail) = user { mail.address } else { user.text }
      return "\(event.parameter("CN", of: "ORGANIZER") ?? "") <\(address)>"
    }
    let categories = event[.categories]?.texts.map { $0.text }.joined(separator: ", ")
    let details = [description, event[.comment]?.text, categories, user]
    self.init(
      identifier: identifier, subject: known[identifier]?.subject ?? Self.reference(in: description) ?? identifier, title: title,
      state: state,
      time: shown, place: event[.location]?.text, details: details.compactMap(\.self).joined(separator: "\n"),
      sequence: Int(event[.sequence]?.number ?? 0))
  }

  /// What the text of an event says that it stands for: `Reference: VM-2025`.
  private static func reference(in description: String?) -> String? {
    for line in (description ?? "").split(separator: "\n") {
      for word in ["Reference: ", "Referencia: "] where line.hasPrefix(word) { return String(line.dropFirst(word.count)) }
    }
    return nil
  }

  /// The remark on the date that stands at the end of a title, with the blank before it: ` (2/3)`, ` (some time in May 2025)`.
  private static func note(at title: String) -> Substring? {
    guard title.hasSuffix(")"), let start = title.lastIndex(of: "("), start > title.startIndex else { return nil }
    let inside = title[title.index(after: start)...].dropLast()
    let isPart = !inside.isEmpty && inside.allSatisfy { $0.isASCII && $0.isNumber || $0 == "/" } && inside.contains("/")
    guard isPart || ["some time in ", "between ", "en algún momento de ", "entre el "].contains(where: inside.hasPrefix) else { return nil }
    return title[title.index(before: start)...]
  }
}

extension MeetingState {
  /// A title without the word for the state before it, and the state that word and status tell.
  fileprivate static func split(_ summary: String, status: EventStatus?) -> (title: String, state: MeetingState) {
    for state in allCases {
      for language in Language.allCases {
        guard let word = state.titlePrefix(in: language), summary.hasPrefix("\(word): ") else { continue }
        return (String(summary.dropFirst(word.count + 2)), state)
      }
    }
    return switch status {
    case .tentative: (summary, .tentative)
    case .cancelled: (summary, .cancelled)
    case .confirmed, nil: (summary, .confirmed)
    }
  }
}

extension PublishedTime {
  /// When an event of a file takes place; what ends on another day than it begins is told by its days.
  fileprivate init?(reading event: Component) {
    guard let start = event[.start] else { return nil }
    let end = event[.end]
    switch start {
    case .date(let first):
      let last = end.map(\.day).flatMap(\.previous) ?? first
      self = .days((try? DayRange(first: first, last: last)) ?? DayRange(first))
    case .utc, .zoned, .floating:
      let name = start.zone ?? (start.dateOrDateTime == .utc(start.wallTime) ? "Etc/UTC" : nil)
      let days = (try? DayRange(first: start.day, last: end?.day ?? start.day)) ?? DayRange(start.day)
      guard let name, let zone = try? ZoneName(parsing: name), let end, end.day == start.day,
        let opens = try? ClockTime(hour: start.wallTime.hour, minute: start.wallTime.minute),
        let closes = try? ClockTime(hour: end.wallTime.hour, minute: end.wallTime.minute),
        let hours = try? ClockRange(opens: opens, closes: closes)
      else {
        self = .days(days)
        return
      }
      self = .hours(start.day, hours, zone)
    }
  }
}
