package import CivilTime
internal import SecretariatSchema

/// A word by which pages name something: a heading, a kind of meeting, a document.
package struct ReferencePhrase: Hashable, Sendable {
  /// What the words tell, such as `heading`.
  package let role: String
  /// The language in which they are used; `nil` when it does not matter.
  package let language: Language?
  /// The words.
  package let text: String
  /// What they mean.
  package let value: String

  /// Every phrase, in the order of the table.
  package static func embedded() throws(ReferenceError) -> [ReferencePhrase] {
    try ReferenceReader.rows(.recognition) { row throws(ReferenceError) in
      ReferencePhrase(
        role: try row.text("role"), language: try row.optional("language") { Language(rawValue: $0) }, text: try row.text("phrase"),
        value: row["value"] ?? "")
    }
  }
}
