internal import CivilTime
internal import Publication
package import Secretariat
package import Store

/// Publishes feeds: writes their files and records what their readers see from now on.
///
/// Files and record change together: when a file cannot be written, the record says nothing of it.
package struct PublishFeeds: Sendable {
  /// The names of those that are published; without any, those for the public.
  package var names: [String]
  /// The audiences whose feeds are published where none is named.
  package var audiences: Set<FeedAudience>
  /// Why.
  package var reason: TextLine?

  /// A publication.
  package init(_ names: [String] = [], audiences: Set<FeedAudience> = [], reason: TextLine? = nil) {
    self.names = names
    self.audiences = audiences
    self.reason = reason
  }

  /// Publishes them.
  ///
  /// - Parameter deliver: Writes the files, all or none; it is called last, and not at all by a rehearsal.
  /// - Throws: A `Refusal` when feeds of different readers would share a folder (R28), or one is too large; whatever `deliver` throws.
  package func callAsFunction(in office: Office, deliver: ([FeedFile]) throws -> Void) throws -> Written<[FeedFile]> {
    try office.write(reason: reason?.text) { writing in
      let desk = FeedDesk(writing.reading, in: office)
      let wanted = names.isEmpty && audiences.isEmpty ? [FeedAudience.everyone] : audiences
      let feeds = try Lookup(reading: writing.reading).feeds(names, audiences: wanted).map(\.feed)
      try checkReaders(of: feeds)
      let files = try feeds.flatMap { feed in try feed.languages.map { try desk.file(of: feed, in: $0) } }
      let oversize = files.filter(\.isTooLarge)
      if let refusal = Refusal(.rule, try oversize.map { try FeedNarrowing(desk: desk, file: $0).reason }) { throw refusal }
      for file in files where file.isChanged {
        try writing.record(
          FeedPublication(
            feed: file.feed.code, language: file.language, at: writing.now, author: office.author,
            byteCount: file.calendar.bytes.count, digest: file.digest, events: file.calendar.published))
      }
      let published = files.map { $0.published(at: writing.now) }
      if !office.isRehearsal { try deliver(published) }
      return published
    }
  }

  /// Checks that the files may lie in one folder.
  private func checkReaders(of feeds: [Feed]) throws(Refusal) {
    let readers = FeedAudience.Readers.allCases.filter { readers in feeds.contains { $0.audience.readers == readers } }
    guard readers.count > 1 else { return }
    throw .breaks(
      .publicFeeds, given: feeds.map(\.slug).joined(separator: " "),
      because: BilingualText { language in
        let list = readers.map { $0.words(in: language) }.joined(separator: ", ")
        return language == .english
          ? "these feeds are for different readers: \(list)" : "estos calendarios son para distintos lectores: \(list)"
      },
      remedy: BilingualText(
        english: "Publish those for each of them by themselves, each to a folder of its own.",
        spanish: "Publique por separado los de cada uno, en una carpeta propia."))
  }
}

extension FeedFile {
  /// When its bytes last changed, if it is published now.
  fileprivate func published(at now: Instant) -> FeedFile {
    FeedFile(
      feed: feed, language: language, calendar: calendar, digest: digest, before: before, difference: difference,
      publishedAt: isChanged ? now : before?.at)
  }
}
