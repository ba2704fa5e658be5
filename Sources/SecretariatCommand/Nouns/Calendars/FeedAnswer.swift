internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat

/// A feed as JSON, with its files as they are now.
struct FeedAnswer: Encodable {
  let code: String
  let origin: String
  let audience: String
  let name: TextAnswer?
  let body: String?
  let kind: String?
  let party: String?
  let year: Int?
  let daysBack: Int?
  let monthsAhead: Int?
  let address: String?
  let files: [FeedFileAnswer]

  init(_ entry: ReviewFeeds.Entry) {
    let feed = entry.listed.feed
    code = feed.slug
    origin = entry.listed.origin.rawValue
    audience = feed.audience.rawValue
    name = feed.name.map { TextAnswer($0) }
    body = feed.filter.body?.text
    kind = feed.filter.kind?.text
    party = feed.filter.party?.text
    switch feed.span {
    case .year(let number): (year, daysBack, monthsAhead) = (number, nil, nil)
    case .rolling(let window): (year, daysBack, monthsAhead) = (nil, window.daysBack, window.monthsAhead)
    }
    address = feed.address?.text
    files = entry.files.map(FeedFileAnswer.init)
  }
}

/// A feed in one language as JSON, beside what was published of it last.
struct FeedFileAnswer: Encodable {
  struct Published: Encodable {
    let at: String
    let by: String
    let bytes: Int
    let sha256: String
  }

  struct Change: Encodable {
    struct Kind: Encodable {
      let change: String
      let before: String?
      let after: String?
      let reason: String?
      let text: TextAnswer
    }

    let subject: String
    let title: String
    let changes: [Kind]

    init(_ change: FeedDifference.Change, language: Language) {
      subject = change.subject
      title = change.title
      changes = change.kinds.map { kind in
        let reason: String? = if case .gone(let reason) = kind { reason.rawValue } else { nil }
        return Kind(
          change: kind.code, before: kind.before(in: language), after: kind.after(in: language), reason: reason,
          text: TextAnswer { kind.words(in: $0) })
      }
    }
  }

  let file: String
  let language: String
  let name: String
  let bytes: Int
  let sha256: String
  let meetings: Int
  let events: Int
  let isChanged: Bool
  let subscription: String?
  let published: Published?
  let changes: [Change]

  init(_ file: FeedFile) {
    self.file = file.name
    language = file.language.rawValue
    name = file.calendar.account.name
    bytes = file.calendar.bytes.count
    sha256 = file.digest
    meetings = file.calendar.account.meetingCount
    events = file.calendar.account.eventCount
    isChanged = file.isChanged
    subscription = file.feed.address?.subscription(to: file.name)
    published = file.before.map {
      Published(at: $0.at.description, by: $0.author, bytes: $0.byteCount, sha256: $0.digest)
    }
    changes = file.difference.changes.map { Change($0, language: file.language) }
  }
}
