public import CivilTime

/// When an event of a published calendar takes place, as its readers see it.
public enum PublishedTime: Hashable, Sendable {
  /// On whole days.
  case days(DayRange)
  /// Some time within these days: the meeting has no day yet (R12).
  case within(DayRange)
  /// From one clock time to another of a day, on the clocks of a zone.
  case hours(Day, ClockRange, ZoneName)

  /// The days that it touches or may touch.
  public var days: DayRange {
    switch self {
    case .days(let range), .within(let range): range
    case .hours(let day, _, _): DayRange(day)
    }
  }

  /// The hours in words, `09:00–13:00 (America/Belize)`; `nil` for whole days.
  var hoursText: String? {
    guard case .hours(_, let hours, let zone) = self else { return nil }
    return "\(hours.opens)–\(hours.closes) (\(zone))"
  }
}

/// When a meeting takes place according to all of its events.
public struct PublishedDates: Hashable, Sendable {
  /// The days as people say them.
  public let date: ImpreciseDate
  /// The hours, in the order of time; empty where none are known.
  public let sessions: [PublishedTime]

  /// The dates of some events; `nil` when there are none.
  public init?(_ times: [PublishedTime]) {
    guard let earliest = times.map(\.days.first).min() else { return nil }
    sessions = times.filter { $0.hoursText != nil }.sorted { ($0.days.first, $0.hoursText ?? "") < ($1.days.first, $1.hoursText ?? "") }
    if case .within(let range)? = times.first(where: { if case .within = $0 { true } else { false } }) {
      date = range == range.first.yearMonth.days ? .month(range.first.yearMonth) : .window(range)
      return
    }
    let days = Set(times.flatMap { Array($0.days) }).sorted()
    let last = days.last ?? earliest
    if earliest.days(until: last) + 1 == days.count {
      date = (try? .days(DayRange(first: earliest, last: last))) ?? .days(DayRange(earliest))
    } else {
      date = (try? .separateDays(SeparateDays(days))) ?? .days(DayRange(earliest))
    }
  }

  /// The days in words, with the hours where all days have the same ones: `5–6 December 2024, 09:00–13:00 (America/Belize)`.
  public func formatted(in language: Language) -> String {
    let words = date.formatted(in: language)
    let days: String =
      if case .month = date { language == .english ? "some time in \(words)" : "en algún momento de \(words)" } else { words }
    return hours.map { "\(days), \($0)" } ?? days
  }

  /// The hours in words; those of several days that differ stand one by one.
  public var hours: String? {
    let different = Set(sessions.compactMap(\.hoursText))
    if different.count == 1 { return different.first }
    guard !sessions.isEmpty else { return nil }
    return sessions.compactMap { session in session.hoursText.map { "\(session.days.first) \($0)" } }.joined(separator: ", ")
  }
}
