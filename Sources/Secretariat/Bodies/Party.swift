public import CivilTime

/// Who belongs to a body or attends its meetings: a country, an organization or a network.
public struct Party: Hashable, Sendable {
  /// What a party is.
  public enum Nature: String, Sendable, CaseIterable {
    /// A state, identified by its ISO 3166-1 alpha-2 code.
    case country
    /// An international organization or an office of one.
    case organization
    /// A network of civil society.
    case network
  }

  /// The permanent code; for a country its ISO 3166-1 alpha-2 code (R2).
  public let code: Code<Party>
  /// What the party is.
  public let nature: Nature
  /// The short name.
  public let name: BilingualText
  /// The letters by which it is called, which differ between languages.
  public let acronym: BilingualText?
  /// The zone of the capital's clocks; only countries have one.
  public let zone: ZoneName?
  /// The name under which the party is filed, where that is not its short name.
  public let filingName: BilingualText?

  /// A party in full.
  public init(
    code: Code<Party>, nature: Nature, name: BilingualText, acronym: BilingualText?, zone: ZoneName?, filingName: BilingualText? = nil
  ) {
    self.code = code
    self.nature = nature
    self.name = name
    self.acronym = acronym
    self.zone = zone
    self.filingName = filingName
  }

  /// The key by which the party is filed in a list in a language (R2).
  public func filingKey(in language: Language) -> FilingKey {
    FilingKey((filingName?.text(in: language) ?? name.bestText(in: language).text))
  }
}
