package import CivilTime
internal import Publication
internal import Secretariat
internal import Store

/// What changes for whoever has a certain file of a feed, such as the one that lies on the web, and gets the feed as it is now.
package struct CompareFeed: Sendable {
  /// The feed's name.
  package var feed: String
  /// The file.
  package var bytes: [UInt8]
  /// The language of the feed that is compared where the file does not say its own.
  package var language: Language

  /// A comparison.
  package init(_ feed: String, with bytes: [UInt8], language: Language) {
    self.feed = feed
    self.bytes = bytes
    self.language = language
  }

  /// Compares them.
  ///
  /// - Throws: A `Refusal` when there is no such feed, or no calendar in the file.
  package func callAsFunction(in office: Office) throws -> FeedFile {
    try office.record.read { reading in
      let desk = FeedDesk(reading, in: office)
      let feed = try Lookup(reading: reading).feed(feed).feed
      guard let said = PublishedCalendar(bytes, known: []) else { throw noCalendar }
      let wanted = said.language ?? language
      let language = feed.languages.contains(wanted) ? wanted : feed.languages.first ?? wanted
      return try desk.file(of: feed, in: language, against: bytes)
    }
  }

  private var noCalendar: Refusal {
    .invalid(
      given: "--against",
      because: BilingualText(english: "the file holds no calendar", spanish: "el archivo no contiene ningún calendario"),
      remedy: BilingualText(
        english: "Give a file that rcm calendar publish wrote.", spanish: "Indique un archivo escrito por rcm calendar publish."))
  }
}
