internal import GRDB
package import Secretariat

/// A document of a body, as a page lists it.
package struct ListedDocument: Hashable, Sendable {
  /// The body.
  package let body: Code<Body>
  /// The title, as listed.
  package let title: String
  /// The year, when the title states one.
  package let year: Int?
  /// The codes of the languages in which it is said to be published.
  package let languages: [String]
  /// Where it was read.
  package let source: SourceReference?

  /// A document in full.
  package init(body: Code<Body>, title: String, year: Int?, languages: [String], source: SourceReference?) {
    self.body = body
    self.title = title
    self.year = year
    self.languages = languages
    self.source = source
  }
}

extension Reading {
  /// The documents of every body, in the order of recording.
  package func documents() throws -> [ListedDocument] {
    try rows("SELECT body, title, year, languages, sourceDocument, sourceLine FROM document ORDER BY id").map { row in
      let languages: String = try row.value(3)
      return try ListedDocument(
        body: StoredText(row: row).required(0) { Code($0) }, title: row.value(1), year: row.value(2),
        languages: languages.split(separator: " ").map(String.init),
        source: (row.value(4) as String?).map { try SourceReference(document: $0, line: row.value(5), text: row.value(1)) })
    }
  }
}

extension Writing {
  /// Records a document.
  package func insert(_ document: ListedDocument) throws {
    try insert(
      "document",
      [
        "body": document.body.text, "title": document.title, "year": document.year, "languages": document.languages.joined(separator: " "),
        "sourceDocument": document.source?.document, "sourceLine": document.source?.line,
      ])
  }
}
