/// A language in which the secretariat works.
public enum Language: String, CaseIterable, Codable, Sendable {
  /// English.
  case english = "en"
  /// Spanish.
  case spanish = "es"

  /// The other of the two.
  public var other: Language { self == .english ? .spanish : .english }
}
