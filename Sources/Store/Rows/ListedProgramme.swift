internal import CivilTime
internal import GRDB
public import Secretariat

/// A document of a body, as a page lists it.
public struct ListedDocument: Hashable, Sendable {
  /// The body.
  public let body: Code<Body>
  /// The title, as listed.
  public let title: String
  /// The year, when the title states one.
  public let year: Int?
  /// The codes of the languages in which it is said to be published.
  public let languages: [String]
  /// Where it was read.
  public let source: SourceReference?

  /// A document in full.
  public init(body: Code<Body>, title: String, year: Int?, languages: [String], source: SourceReference?) {
    self.body = body
    self.title = title
    self.year = year
    self.languages = languages
    self.source = source
  }
}

/// A pillar of a body's strategic plan with its topics in order.
public struct ListedPillar: Hashable, Sendable {
  /// The body.
  public let body: Code<Body>
  /// The pillar's number, from 1.
  public let number: Int
  /// The title.
  public let title: BilingualText
  /// The topics, the first first.
  public let topics: [BilingualText]

  /// A pillar in full.
  public init(body: Code<Body>, number: Int, title: BilingualText, topics: [BilingualText]) {
    self.body = body
    self.number = number
    self.title = title
    self.topics = topics
  }
}

extension Reading {
  /// The documents of every body, in the order of recording.
  public func documents() throws -> [ListedDocument] {
    try rows("SELECT body, title, year, languages, sourceDocument, sourceLine FROM document ORDER BY id").map { row in
      let languages: String = try row.value(3)
      return try ListedDocument(
        body: StoredText(row: row).required(0) { Code($0) }, title: row.value(1), year: row.value(2),
        languages: languages.split(separator: " ").map(String.init),
        source: (row.value(4) as String?).map { try SourceReference(document: $0, line: row.value(5), text: row.value(1)) })
    }
  }

  /// The pillars of a body's strategic plan.
  public func pillars(of body: Code<Body>) throws -> [ListedPillar] {
    let topics = try rows("SELECT pillar, titleEn, titleEs FROM topic WHERE body = ? ORDER BY pillar, number", [body.text])
    return try rows("SELECT number, titleEn, titleEs FROM pillar WHERE body = ? ORDER BY number", [body.text]).map { row in
      let number: Int = try row.value(0)
      return try ListedPillar(
        body: body, number: number, title: StoredText(row: row).bilingual(1, 2),
        topics: topics.filter { try $0.value(0) == number }.map { try StoredText(row: $0).bilingual(1, 2) })
    }
  }
}

extension Writing {
  /// Records a document.
  public func insert(_ document: ListedDocument) throws {
    try insert(
      "document",
      [
        "body": document.body.text, "title": document.title, "year": document.year, "languages": document.languages.joined(separator: " "),
        "sourceDocument": document.source?.document, "sourceLine": document.source?.line,
      ])
  }

  /// Records a pillar with its topics.
  public func insert(_ pillar: ListedPillar) throws {
    try insert(
      "pillar",
      [
        "body": pillar.body.text, "number": pillar.number, "titleEn": pillar.title.text(in: .english),
        "titleEs": pillar.title.text(in: .spanish),
      ])
    for (position, topic) in pillar.topics.enumerated() {
      try insert(
        "topic",
        [
          "body": pillar.body.text, "pillar": pillar.number, "number": position + 1, "titleEn": topic.text(in: .english),
          "titleEs": topic.text(in: .spanish),
        ])
    }
  }
}
