/// Who holds a chair term: a country, no one, or a country that no source names (R4, R8).
public enum ChairHolder: Hashable, Sendable {
  /// A party holds the chair.
  case party(Code<Party>)
  /// The chair is known to be vacant, for a reason.
  case vacant(reason: String)
  /// No source names the holder; nothing is guessed.
  case notRecorded

  /// The party, when there is one.
  public var party: Code<Party>? {
    if case .party(let code) = self { code } else { nil }
  }

  /// Whether the chair is known to be vacant.
  public var isVacant: Bool {
    if case .vacant = self { true } else { false }
  }
}
