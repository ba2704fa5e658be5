internal import CivilTime
internal import GRDB
package import Secretariat

extension Writing {
  /// Records a feed in place of what the record says of it, or that it is withdrawn.
  package func record(_ feed: Feed, isWithdrawn: Bool = false) throws {
    let window: FeedWindow? = if case .rolling(let window) = feed.span { window } else { nil }
    let year: Int? = if case .year(let year) = feed.span { year } else { nil }
    let values: StatementArguments = [
      isWithdrawn, feed.audience.rawValue, feed.languages.map(\.rawValue).joined(separator: " "), feed.name?.text(in: .english),
      feed.name?.text(in: .spanish), feed.filter.body?.text, feed.filter.kind?.text, feed.filter.party?.text, year, window?.daysBack,
      window?.monthsAhead, feed.address?.text, feed.code.text,
    ]
    let columns = "isWithdrawn, audience, languages, nameEn, nameEs, body, kind, party, year, daysBack, monthsAhead, address"
    let isKnown = try reading.recordedFeeds().contains { $0.feed.code == feed.code }
    try database.execute(
      sql: isKnown
        ? "UPDATE feed SET (\(columns)) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE code = ?"
        : "INSERT INTO feed (\(columns), code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", arguments: values)
  }

  /// Deletes the row of a feed.
  package func deleteFeed(_ code: Code<Feed>) throws {
    try database.execute(sql: "DELETE FROM feed WHERE code = ?", arguments: [code.text])
  }

  /// Records a publication in place of the one before; events that say the same stay as they are.
  package func record(_ publication: FeedPublication) throws {
    let key: StatementArguments = [publication.feed.text, publication.language.rawValue]
    let before = try reading.publication(of: publication.feed, in: publication.language)
    let head: StatementArguments = [publication.at.description, publication.author, publication.byteCount, publication.digest]
    let columns = "publishedAt, publishedBy, byteCount, digest"
    try database.execute(
      sql: before == nil
        ? "INSERT INTO feedPublication (\(columns), feed, language) VALUES (?, ?, ?, ?, ?, ?)"
        : "UPDATE feedPublication SET (\(columns)) = (?, ?, ?, ?) WHERE feed = ? AND language = ?", arguments: head + key)
    let shown = Dictionary((before?.events ?? []).map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(publication.events.map(\.identifier))
    for identifier in shown.keys.sorted() where !kept.contains(identifier) {
      try database.execute(
        sql: "DELETE FROM publishedEvent WHERE feed = ? AND language = ? AND uid = ?", arguments: key + [identifier])
    }
    for event in publication.events where shown[event.identifier] != event {
      try write(event, isNew: shown[event.identifier] == nil, key: key)
    }
  }

  private func write(_ event: PublishedEvent, isNew: Bool, key: StatementArguments) throws {
    let (kind, hours, zone): (String, ClockRange?, ZoneName?) =
      switch event.time {
      case .days: ("days", nil, nil)
      case .within: ("within", nil, nil)
      case .hours(_, let hours, let zone): ("hours", hours, zone)
      }
    let values: StatementArguments = [
      event.subject, event.title, event.state.rawValue, kind, event.time.days.first.description, event.time.days.last.description,
      hours?.opens.description, hours?.closes.description, zone?.text, event.place, event.details, event.sequence,
    ]
    let columns = "subject, title, state, timeKind, firstDay, lastDay, opens, closes, zone, place, details, sequence"
    try database.execute(
      sql: isNew
        ? "INSERT INTO publishedEvent (\(columns), feed, language, uid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        : "UPDATE publishedEvent SET (\(columns)) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE feed = ? AND language = ? AND uid = ?",
      arguments: values + key + [event.identifier])
  }
}
