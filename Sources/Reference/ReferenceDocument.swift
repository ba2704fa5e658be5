internal import SecretariatSchema

/// What comes with the program about a document of a body.
package struct ReferenceDocument: Sendable {
  /// The line of the page, from 1.
  package let line: Int
  /// The title, as listed.
  package let title: String
  /// The year, when the title states one.
  package let year: Int?
  /// The codes of the languages in which it is said to be published.
  package let languages: [String]

  /// Every document, in the order of the page.
  package static func embedded() throws(ReferenceError) -> [ReferenceDocument] {
    try ReferenceReader.rows(.documents) { row throws(ReferenceError) in
      ReferenceDocument(
        line: try row.required("line") { Int($0) }, title: try row.text("title"), year: try row.optional("year") { Int($0) },
        languages: row.list("languages", separator: " "))
    }
  }
}
