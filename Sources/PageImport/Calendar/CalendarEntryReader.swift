package import CivilTime
internal import ICalendar
package import Secretariat

/// Reads the events of a calendar as entries: each once, with the sittings that belong to it, and its best reading as a meeting.
package struct CalendarEntryReader {
  /// The most entries of one calendar.
  package static let entriesMaximum = 5_000

  private let reader: LineReader
  private let setting: CalendarSetting
  private let zones: ZoneDatabase
  /// The domain of the UIDs that this program makes.
  private let domain: String
  private let kindNames: [String: Code<MeetingKind>]
  private let bodyNames: [String: Code<Body>]

  /// A reader for the calendar of a body.
  package init(vocabulary: PageVocabulary, setting: CalendarSetting, zones: ZoneDatabase, domain: String) {
    reader = LineReader(vocabulary)
    self.setting = setting
    self.zones = zones
    self.domain = domain
    var kinds: [String: Code<MeetingKind>] = [:]
    for kind in vocabulary.kinds {
      for language in Language.allCases {
        for name in [kind.name.text(in: language), kind.pluralName.text(in: language)].compactMap(\.self) {
          kinds[FilingKey.plain(name)] = kind.code
        }
      }
    }
    kindNames = kinds
    var bodies: [String: Code<Body>] = [:]
    for body in vocabulary.bodies {
      for language in Language.allCases {
        for name in [body.acronym.text(in: language), body.name.text(in: language)].compactMap(\.self) {
          bodies[FilingKey.plain(name)] = body.code
        }
      }
    }
    bodyNames = bodies
  }

  /// The entries of a file, in its order.
  ///
  /// - Throws: A ``Refusal`` when there are more than ``entriesMaximum``.
  package func entries(of file: CalendarFile) throws(Refusal) -> [CalendarEntry] {
    let events = file.events
    let descriptions = file.zones
    let zones = EventZones(of: events, describedBy: descriptions, seat: setting.zone, hint: file.zoneHint, database: zones)
    let singles = EventRepetition(window: setting.window, zones: zones).singles(events)
    guard singles.count <= Self.entriesMaximum else {
      throw .invalid(
        given: "the file",
        because: BilingualText(
          english: "the calendar has more than \(Self.entriesMaximum) entries, the most that are taken in at once",
          spanish: "el calendario tiene más de \(Self.entriesMaximum) entradas, el máximo que se admite a la vez"),
        remedy: BilingualText(
          english: "Take fewer times of events that come again, with --from and --until.",
          spanish: "Tome menos fechas de los eventos que se repiten, con --from y --until."))
    }
    let groups = EntryGroup.groups(of: singles, domain: domain)
    let language = TitleLanguage.language(ofMost: events.map { $0[.summary]?.text ?? "" })
    return groups.enumerated().compactMap { position, group in
      entry(group, number: position + 1, descriptions: descriptions, zones: zones, language: language)
    }
  }

  private func entry(_ group: EntryGroup, number: Int, descriptions: [Component], zones: EventZones, language others: Language)
    -> CalendarEntry?
  {
    let main = group.wholes[0]
    let event = main.component
    let days = EntryDays(group, zones: zones)
    let raw = event[.summary]?.text ?? ""
    let language = language(of: event, titled: raw, among: others)
    let title = EntryTitle(raw, language: language, days: days, isPublished: group.published != nil)
    var reading = LineReading(line: number, source: Self.source(event, titled: raw), meeting: nil, review: [], notes: [])
    var review = days.review + (main.isRuleUnread ? [.unreadRule] : []) + (main.isCutShort ? [.tooManyTimes] : [])
    var notes = days.notes + (event[.identifier] == nil ? [.noIdentity] : [])
    let status = group.wholes.allSatisfy { $0.component[.eventStatus] == .cancelled } ? EventStatus.cancelled : event[.eventStatus]
    // Our own calendars tell every state but a standing one before the title; what has no days is never certain in them.
    let state = title.state ?? Self.state(group.published != nil && status == .tentative ? .confirmed : status)
    if let date = title.date ?? days.date {
      let words = PhrasePattern.words(of: title.text)
      let wordSet = Set(words)
      let categories = group.wholes.flatMap { $0.component.all(.categories) }.flatMap(\.texts).map { FilingKey.plain($0.text) }
      let kinds =
        Self.named(categories, in: kindNames) ?? (setting.kind.map { [$0] } ?? reader.kinds(in: words, wordSet) ?? reader.fallbackKinds)
      let bodies = bodies(categories, words, wordSet, kinds: kinds, isPublished: group.published != nil, review: &review)
      let series = kinds.first.flatMap { kind in
        reader.vocabulary.series.first { $0.kind == kind && Set($0.bodies) == Set(bodies) }
          ?? reader.vocabulary.series.first { $0.kind == kind && $0.bodies.allSatisfy(bodies.contains) }
      }
      let seriesPlace = reader.seriesPlace(in: series, titled: title.text, year: date.year, review: &review, notes: &notes)
      var place = EntryPlace(event[.location]?.text ?? "", vocabulary: reader.vocabulary)
      let described = group.published.map { _ in PublishedDescription(event[.description]?.text ?? "") }
      if let described { place.take(described.mode) }
      review += place.review
      let text = LineReader.bilingual(title.text, in: title.language)
      if text == nil { review.append(title.text.isEmpty ? .noTitle : .unreadable) }
      if let text {
        let sessions = date.hasExactDays ? days.sessions : []
        if let details = try? MeetingDetails(
          bodies: bodies, kinds: kinds, title: text, date: date, sessions: sessions, place: place.place, mode: place.mode,
          series: seriesPlace)
        {
          reading.meeting = MeetingReading(language: title.language, details: details, state: state, documents: [])
        } else {
          review.append(.unreadable)
        }
      }
    } else {
      review.append(.impossibleDate)
    }
    reading.review = review.map { ReviewReason($0) }
    reading.notes = notes.map { ReadingNote($0) }
    return CalendarEntry(
      key: .init(identifier: group.published?.meeting.text ?? main.identifier, recurrence: main.recurrence),
      sequence: group.all.map(\.sequence).max() ?? 0, stamp: group.all.compactMap(\.stamp).max(),
      text: group.text(describing: descriptions, zones: zones),
      title: String((title.text.isEmpty ? "—" : title.text).prefix(500)), days: days.bounds, isCancelled: state.isCalledOff,
      published: group.published.map {
        .init(
          identifier: $0.meeting, handle: PublishedDescription(event[.description]?.text ?? "").handle, created: event[.created],
          modified: event[.lastModified], reason: PublishedDescription(event[.comment]?.text ?? "").reason)
      },
      reading: reading)
  }

  /// The bodies that the categories name, else those that the title names beside the body whose calendar it is.
  private func bodies(
    _ categories: [String], _ words: [String], _ wordSet: Set<String>, kinds: [Code<MeetingKind>], isPublished: Bool,
    review: inout [ReviewReason.Code]
  ) -> [Code<Body>] {
    if let named = Self.named(categories, in: bodyNames) { return named }
    if !setting.isBodyGiven, !isPublished, reader.bodiesNamed(in: words, wordSet).isEmpty { review.append(.bodyNotNamed) }
    let home = reader.vocabulary.home
    let series = kinds.first.flatMap { kind in reader.vocabulary.series.first { $0.kind == kind && $0.bodies.contains(home) } }
    return reader.bodies(in: words, wordSet, series: series)
  }

  /// What categories name, each once, in their order; `nil` when they name nothing.
  private static func named<Value: Hashable>(_ categories: [String], in names: [String: Value]) -> [Value]? {
    let found = categories.compactMap { names[$0] }.reduce(into: [Value]()) { if !$0.contains($1) { $0.append($1) } }
    return found.isEmpty ? nil : found
  }

  /// A confirmed meeting counts as held when it is over; that is judged where the day is known.
  private static func state(_ status: EventStatus?) -> MeetingState {
    switch status {
    case .tentative: .tentative
    case .cancelled: .cancelled
    case .confirmed, nil: .held
    }
  }

  /// The event in its own words on one line: title, start, place.
  private static func source(_ event: Component, titled title: String) -> String {
    let start = event[.start].map { start in
      let time = start.dateOrDateTime.isDate ? start.day.description : start.wallTime.description
      if case .utc = start { return time + "Z" }
      return time + (start.zone.map { " \($0)" } ?? "")
    }
    // An address to join from afar is no fact about a meeting (R28).
    let place = event[.location]?.text.contains("://") == true ? nil : event[.location]?.text
    let parts = [title, start, place].compactMap(\.self).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return String(parts.filter { !$0.isEmpty }.joined(separator: "; ").prefix(2_000))
  }

  /// The language of a title: what the file says, else that of its small words, else that of most titles of the file.
  private func language(of event: Component, titled title: String, among others: Language) -> Language {
    if let summary = event.properties.first(where: { $0.name.text == "SUMMARY" }), let name = ParameterName("LANGUAGE"),
      let tag = summary.parameter(name), let language = Language(rawValue: String(tag.lowercased().prefix(2)))
    {
      return language
    }
    return TitleLanguage.language(of: title) ?? others
  }
}
