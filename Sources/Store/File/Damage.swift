internal import Secretariat

/// A row or an entry of the log that cannot be read; whoever knows the file turns it into a ``RecordError``.
struct Damage: Error {
  /// What cannot be read, as a clause.
  let detail: BilingualText

  /// Damage in words of both languages.
  init(english: String, spanish: String) { detail = BilingualText(english: english, spanish: spanish) }

  /// Damage that shows in a value which a rule refuses.
  init(_ refusal: Refusal, in place: BilingualText? = nil) {
    detail = BilingualText { language in
      (place.map { "\($0.bestText(in: language).text): " } ?? "") + refusal.text(in: language)
    }
  }

  /// Damage that shows in the form of a row.
  init(_ error: any Error & CustomStringConvertible) {
    detail = BilingualText(english: "SQLite reports “\(error.description)”", spanish: "SQLite informa: “\(error.description)”")
  }
}
