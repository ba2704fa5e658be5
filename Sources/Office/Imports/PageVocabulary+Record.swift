internal import CivilTime
package import PageImport
internal import Reference
internal import Secretariat
internal import Store

extension PageVocabulary {
  /// The vocabulary for a body's page: what the record knows by name, and the words by which pages call things.
  init(home: Code<Body>, reading: Reading) throws {
    let phrases = try ReferencePhrase.embedded().compactMap { phrase in
      Phrase.Role(rawValue: phrase.role).map { Phrase(role: $0, language: phrase.language, text: phrase.text, value: phrase.value) }
    }
    try self.init(
      home: home, countries: reading.countries(), cities: reading.cities(), bodies: reading.bodies(), parties: reading.parties(),
      kinds: reading.kinds(), series: reading.series(), knownNumbers: reading.knownNumbers(), phrases: phrases)
  }
}

extension Office {
  /// The vocabulary for the page of a body, by its code or name.
  package func pageVocabulary(of body: String) throws -> PageVocabulary {
    try record.read { reading in try PageVocabulary(home: Lookup(reading: reading).body(body).code, reading: reading) }
  }
}
