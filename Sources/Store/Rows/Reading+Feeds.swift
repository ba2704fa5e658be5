package import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// The feeds that people subscribe to: those that follow from the bodies on record, as they were changed, then those that were
  /// set up; without those that were withdrawn.
  package func feeds() throws -> [ListedFeed] {
    let recorded = try recordedFeeds()
    let builtIn = Feed.builtIn(for: try bodies())
    let names = Set(builtIn.map(\.code))
    let known = builtIn.compactMap { feed -> ListedFeed? in
      guard let row = recorded.first(where: { $0.feed.code == feed.code }) else { return ListedFeed(feed, origin: .builtIn) }
      return row.isWithdrawn ? nil : ListedFeed(row.feed, origin: .recorded)
    }
    return known + recorded.filter { !$0.isWithdrawn && !names.contains($0.feed.code) }.map { ListedFeed($0.feed, origin: .recorded) }
  }

  /// The feeds that have a row, in the order of recording, and whether they were withdrawn.
  package func recordedFeeds() throws -> [(feed: Feed, isWithdrawn: Bool)] {
    try rows(
      """
      SELECT code, isWithdrawn, audience, languages, nameEn, nameEs, body, kind, party, year, daysBack, monthsAhead, address
      FROM feed ORDER BY rowid
      """
    ).map { row in
      let stored = StoredText(row: row)
      let code: Code<Feed> = try stored.required(0) { Code($0) }
      let languages = try (row.value(3) as String).split(separator: " ").compactMap { Language(rawValue: String($0)) }
      do {
        let span: FeedSpan =
          if let year = try row.value(9) as Int? { .year(year) } else {
            .rolling(try FeedWindow(daysBack: row.value(10), monthsAhead: row.value(11)))
          }
        let feed = try Feed(
          code: code, audience: stored.required(2) { FeedAudience(rawValue: $0) },
          filter: Feed.Filter(
            body: stored.optional(6) { Code($0) }, kind: stored.optional(7) { Code($0) }, party: stored.optional(8) { Code($0) }),
          span: span, name: stored.optionalBilingual(4, 5), languages: Set(languages),
          address: stored.optional(12) { FeedAddress($0) })
        return (feed, try row.value(1))
      } catch let refusal as Refusal {
        throw Damage(refusal, in: BilingualText(english: "the feed \(code)", spanish: "el calendario \(code)"))
      }
    }
  }

  /// The last publication of a feed in a language; `nil` where it never was published.
  package func publication(of feed: Code<Feed>, in language: Language) throws -> FeedPublication? {
    let key: StatementArguments = [feed.text, language.rawValue]
    guard
      let head = try rows(
        "SELECT publishedAt, publishedBy, byteCount, digest FROM feedPublication WHERE feed = ? AND language = ?", key
      ).first
    else { return nil }
    let events = try rows(
      """
      SELECT uid, subject, title, state, timeKind, firstDay, lastDay, opens, closes, zone, place, details, sequence
      FROM publishedEvent WHERE feed = ? AND language = ? ORDER BY firstDay, uid
      """, key
    ).map(Self.event)
    return try FeedPublication(
      feed: feed, language: language, at: StoredText(row: head).required(0) { try Instant(parsing: $0) }, author: head.value(1),
      byteCount: head.value(2), digest: head.value(3), events: events)
  }

  /// The last publication of every feed, for checking that each can be read.
  func publications() throws -> [FeedPublication] {
    try rows("SELECT feed, language FROM feedPublication ORDER BY feed, language").compactMap { row in
      let stored = StoredText(row: row)
      return try publication(of: stored.required(0) { Code($0) }, in: stored.required(1) { Language(rawValue: $0) })
    }
  }

  private static func event(_ row: Row) throws -> PublishedEvent {
    let stored = StoredText(row: row)
    let first = try stored.required(5) { try Day(parsing: $0) }
    let last = try stored.required(6) { try Day(parsing: $0) }
    guard let days = try? DayRange(first: first, last: last) else { throw row.damage(6) }
    let time: PublishedTime
    switch try row.value(4) as String {
    case "days": time = .days(days)
    case "within": time = .within(days)
    case "hours":
      let opens = try stored.required(7) { try ClockTime(parsing: $0) }
      let closes = try stored.required(8) { try ClockTime(parsing: $0) }
      guard let hours = try? ClockRange(opens: opens, closes: closes) else { throw row.damage(8) }
      time = .hours(first, hours, try stored.required(9) { try ZoneName(parsing: $0) })
    default: throw row.damage(4)
    }
    return try PublishedEvent(
      identifier: row.value(0), subject: row.value(1), title: row.value(2),
      state: stored.required(3) { MeetingState(rawValue: $0) }, time: time, place: row.value(10), details: row.value(11),
      sequence: row.value(12))
  }
}
