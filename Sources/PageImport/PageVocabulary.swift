package import CivilTime
package import Secretariat

/// Everything that a reader of pages knows by name: places, bodies, kinds, and the words by which pages call things.
///
/// It is data from beginning to end; the reader itself knows no body, country or kind.
package struct PageVocabulary: Sendable {
  /// A word or some words with a meaning on a page.
  package struct Phrase: Hashable, Sendable {
    /// What the phrase tells.
    package enum Role: String, Sendable, CaseIterable {
      /// A heading; the value is the section it opens.
      case heading
      /// The line above a list of parties; the value is the list.
      case list
      /// The words before a chair's name; the value is the chair's position in the troika.
      case chair
      /// A kind of meeting; the value is its code, or several.
      case kind
      /// That a meeting has no place because it is held from afar.
      case virtual
      /// That a meeting with a place is also held from afar.
      case hybrid
      /// That a meeting is yet to be confirmed.
      case tentative
      /// A document that may stand in brackets after a title.
      case document
      /// A misspelling; the value is the right spelling.
      case spelling
      /// A number in words; the value is the number.
      case ordinal
    }

    /// What the phrase tells.
    package let role: Role
    /// The language in which it is used; `nil` when it does not matter.
    package let language: Language?
    /// The words.
    package let text: String
    /// What they mean.
    package let value: String

    /// A phrase in full.
    package init(role: Role, language: Language?, text: String, value: String) {
      self.role = role
      self.language = language
      self.text = text
      self.value = value
    }
  }

  /// The body whose page it is; meetings belong to it, and to others that they name.
  package let home: Code<Body>
  let bodies: [Body]
  let series: [MeetingSeries]
  let knownNumbers: [KnownNumber]
  let places: PlaceNames
  let parties: PartyNames
  private let phrases: [Phrase.Role: [Phrase]]
  /// What every line is held against, prepared once: a page may have thousands of lines.
  let words: PhraseWords
  let kinds: [MeetingKind]
  let blockRule: BlockRule

  /// The vocabulary for a body's page.
  package init(
    home: Code<Body>, countries: [Country], cities: [City], bodies: [Body], parties: [Party], kinds: [MeetingKind], series: [MeetingSeries],
    knownNumbers: [KnownNumber], phrases: [Phrase]
  ) {
    self.home = home
    self.bodies = bodies
    self.series = series
    self.knownNumbers = knownNumbers
    self.phrases = Dictionary(grouping: phrases, by: \.role)
    words = PhraseWords(phrases)
    places = PlaceNames(countries: countries, cities: cities)
    self.parties = PartyNames(parties)
    self.kinds = kinds
    blockRule = BlockRule(kinds: kinds)
  }

  func phrases(_ role: Phrase.Role) -> [Phrase] { phrases[role] ?? [] }
}
