/// A country by its ISO 3166-1 alpha-2 code and its short names (R2).
public struct Country: Hashable, Sendable {
  /// The alpha-2 code.
  public let code: Code<Country>
  /// The short name in English and Spanish.
  public let name: BilingualText

  /// A country in full.
  public init(code: Code<Country>, name: BilingualText) {
    self.code = code
    self.name = name
  }
}
