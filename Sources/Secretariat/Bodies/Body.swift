public import CivilTime

/// A conference or process with its own members, chair and numbering (R3).
///
/// The library knows no body by name: each is data.
public struct Body: Hashable, Sendable {
  /// The permanent code.
  public let code: Code<Body>
  /// The full name.
  public let name: BilingualText
  /// The letters by which people call it, which differ between languages.
  public let acronym: BilingualText
  /// When it was founded, as far as is known.
  public let founded: PartialDate?
  /// Who sits in its troika.
  public let troikaRule: TroikaRule
  /// The office that serves it.
  public let secretariat: BilingualText?
  /// The public address of that office, when recorded.
  public let secretariatAddress: RoleAddress?
  /// What its chair is called, such as Presidency Pro Tempore.
  public let chairTitle: BilingualText?

  /// A body in full.
  public init(
    code: Code<Body>, name: BilingualText, acronym: BilingualText, founded: PartialDate?, troikaRule: TroikaRule,
    secretariat: BilingualText?, secretariatAddress: RoleAddress? = nil, chairTitle: BilingualText?
  ) {
    self.code = code
    self.name = name
    self.acronym = acronym
    self.founded = founded
    self.troikaRule = troikaRule
    self.secretariat = secretariat
    self.secretariatAddress = secretariatAddress
    self.chairTitle = chairTitle
  }
}
