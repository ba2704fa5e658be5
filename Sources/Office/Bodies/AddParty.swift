package import CivilTime
package import Secretariat
package import Store

/// Records a party: a country by its ISO code, an organization or a network (R2).
///
/// The names of a country are those of ISO 3166 unless others are given.
package struct AddParty: Sendable {
  /// The permanent code; for a country its ISO 3166-1 alpha-2 code.
  package var code: String
  /// What the party is.
  package var nature: Party.Nature
  /// The short name.
  package var name = GivenText()
  /// The letters by which it is called.
  package var acronym = GivenText()
  /// The zone of the capital's clocks.
  package var zone: ZoneName?
  /// The name under which it is filed in Spanish, where that is not its short name.
  package var spanishFilingName: String?
  /// Why.
  package var reason: TextLine?

  /// A party to be recorded.
  package init(_ code: String, nature: Party.Nature, reason: TextLine? = nil) {
    self.code = code
    self.nature = nature
    self.reason = reason
  }

  /// Records it.
  ///
  /// - Throws: A `Refusal` when a country has no ISO code, a party no name, or another party is called by the code or one of
  ///   the names.
  package func callAsFunction(in office: Office) throws -> Written<Party> {
    if let zone {
      guard nature == .country else { throw zoneOfNoCapital(zone) }
      _ = try office.zones.zone(zone)
    }
    return try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let party = try party(lookup)
      let index = try lookup.parties()
      for name in party.names {
        guard let other = index.namesakes(of: name).first else { continue }
        throw Refusal.breaks(
          .partyHasItsOwnName, given: name,
          because: BilingualText(
            english: "a party on record is called “\(name)” already (\(other.code))",
            spanish: "ya hay un participante registrado que se llama “\(name)” (\(other.code))"),
          remedy: BilingualText(english: "See it with: rcm party show \(other.code)", spanish: "Véalo con: rcm party show \(other.code)"))
      }
      try writing.insert(party)
      return party
    }
  }

  private func party(_ lookup: Lookup) throws -> Party {
    let code: Code<Party> = try .given(code)
    let given = try name.checked(as: .name)
    let country = try lookup.reading.countries().first { $0.code.text == code.text }
    let name: BilingualText
    switch (nature, country) {
    case (.country, let country?):
      name = given.map { country.name.overlaid(with: $0) } ?? country.name
    case (.country, nil): throw try noSuchCountry(lookup)
    case (_, let country?): throw codeOfACountry(country)
    case (_, nil):
      guard let given else { throw noName }
      name = given
    }
    return Party(
      code: code, nature: nature, name: name, acronym: try acronym.checked(as: .acronym), zone: zone,
      filingName: try spanishFilingName.map { BilingualText(try TextLine($0, as: .name).text, in: .spanish) })
  }
}

extension AddParty {
  private func zoneOfNoCapital(_ zone: ZoneName) -> Refusal {
    .breaks(
      .zoneOfACapital, given: zone.text,
      because: BilingualText(english: "only a country has a capital", spanish: "solo un país tiene capital"),
      remedy: BilingualText(english: "Leave --zone out.", spanish: "Omita --zone."))
  }

  /// The country that was meant may have been named in full, or nearly so; two letters are near to too many codes.
  private func noSuchCountry(_ lookup: Lookup) throws -> Refusal {
    let countries = try lookup.countries()
    let meant = countries.namesakes(of: code).first
    let nearest = code.utf8.count > 2 ? countries.nearestLabel(to: code) : nil
    return .breaks(
      .knownCountry, given: code,
      because: BilingualText(
        english: "“\(code)” is not the code of a country", spanish: "“\(code)” no es el código de ningún país"),
      remedy: meant.map { country in
        BilingualText(
          english: "\(country.name.marked(in: .english)) has the code \(country.code).",
          spanish: "El código de \(country.name.marked(in: .spanish)) es \(country.code).")
      } ?? nearest.map { BilingualText(english: "Did you mean \($0)?", spanish: "¿Quiso decir \($0)?") }
        ?? BilingualText(
          english: "Give the ISO 3166-1 alpha-2 code, such as MX.", spanish: "Indique el código ISO 3166-1 alfa-2, por ejemplo MX."))
  }

  private func codeOfACountry(_ country: Country) -> Refusal {
    .breaks(
      .knownCountry, given: code,
      because: BilingualText(
        english: "\(country.code) is the code of a country, \(country.name.marked(in: .english))",
        spanish: "\(country.code) es el código de un país: \(country.name.marked(in: .spanish))"),
      remedy: BilingualText(
        english: "Give another code, or --nature country.", spanish: "Indique otro código, o --nature country."))
  }

  private var noName: Refusal {
    .invalid(
      given: code, because: BilingualText(english: "\(code) has no name", spanish: "\(code) no tiene nombre"),
      remedy: BilingualText(english: "Add --name-en, --name-es or both.", spanish: "Agregue --name-en, --name-es o ambos."))
  }
}

extension BilingualText {
  /// The same text with the halves that another text has in place of its own.
  fileprivate func overlaid(with other: BilingualText) -> BilingualText {
    Language.allCases.reduce(self) { text, language in other.text(in: language).map { text.replacing($0, in: language) } ?? text }
  }
}

extension Party {
  /// Everything by which the party can be called.
  fileprivate var names: [String] {
    [code.text] + Language.allCases.flatMap { [acronym?.text(in: $0), name.text(in: $0)] }.compactMap(\.self)
  }
}
