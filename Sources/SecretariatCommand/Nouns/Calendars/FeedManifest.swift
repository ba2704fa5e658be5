internal import CivilTime
internal import FoundationEssentials
internal import Office
internal import Publication
internal import Secretariat

/// The list of the feeds in a folder, for a web server and for pages that offer them: `feeds.json`.
///
/// It tells what to answer when a calendar is asked for: the digest is a strong ETag, and a calendar has changed since a moment
/// only when its bytes have. Everything in it comes from the record, so that the same record gives the same bytes.
struct FeedManifest: Codable {
  /// One file.
  struct File: Codable {
    let file: String
    let feed: String
    let audience: String
    let language: String
    let name: String
    let address: String?
    /// The address that makes a program subscribe.
    let subscription: String?
    let contentType: String
    let etag: String
    let bytes: Int
    let events: Int
    /// When the newest of its events was last changed.
    let newestRevision: String?
    /// When its bytes last changed, for Last-Modified.
    let lastModified: String?

    init(_ file: FeedFile) {
      self.file = file.name
      feed = file.feed.slug
      audience = file.feed.audience.rawValue
      language = file.language.rawValue
      name = file.calendar.account.name
      address = file.feed.address?.address(of: file.name)
      subscription = file.feed.address?.subscription(to: file.name)
      contentType = "text/calendar; charset=utf-8"
      etag = "\"\(file.digest)\""
      bytes = file.calendar.bytes.count
      events = file.calendar.account.eventCount
      newestRevision = file.calendar.modified?.description
      lastModified = file.publishedAt?.description
    }
  }

  /// The name of the list in its folder.
  static let name = "feeds.json"
  /// The most bytes that are read of one.
  private static let byteCountMaximum = 10_000_000

  /// Who may read what lies in the folder.
  let readers: String
  /// The files, by their names.
  let feeds: [File]

  /// The list of a folder after some feeds are published in it; files that are listed there already stay on it.
  ///
  /// - Throws: A `Refusal` when the folder holds feeds for other readers, a ``FileError`` when its list cannot be read.
  init(publishing files: [FeedFile], to folder: OutputFolder, standing: FeedManifest?) throws {
    let readers = files.first?.feed.audience.readers ?? .everyone
    if let standing, standing.readers != readers.rawValue {
      throw Refusal.breaks(
        .publicFeeds, given: folder.path,
        because: BilingualText { language in
          let others = FeedAudience.Readers(rawValue: standing.readers)?.words(in: language) ?? standing.readers
          return language == .english
            ? "\(folder.path) holds feeds for \(others), and these are for \(readers.words(in: language))"
            : "\(folder.path) contiene calendarios para \(others), y estos son para \(readers.words(in: language))"
        },
        remedy: BilingualText(english: "Name another folder with --to.", spanish: "Indique otra carpeta con --to."))
    }
    let fresh = files.map(File.init)
    let names = Set(fresh.map(\.file))
    self.readers = readers.rawValue
    feeds = ((standing?.feeds ?? []).filter { !names.contains($0.file) } + fresh).sorted { $0.file < $1.file }
  }

  /// The list that stands in a folder; `nil` where there is none.
  static func standing(in folder: OutputFolder) throws -> FeedManifest? {
    let path = folder.path(of: name)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let bytes = try OutputFile.read(path, maximum: byteCountMaximum)
    do {
      return try JSONDecoder().decode(FeedManifest.self, from: Data(bytes))
    } catch {
      throw FileError(
        path: path,
        explanation: BilingualText(
          english: "it is not a list of feeds that this program wrote", spanish: "no es una lista de calendarios de este programa"))
    }
  }

  /// The list as a file.
  func file() throws -> OutputFolder.File {
    OutputFolder.File(name: Self.name, bytes: Array(try JSONText.of(self).utf8))
  }
}
