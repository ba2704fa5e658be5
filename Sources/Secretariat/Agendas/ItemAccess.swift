public import CivilTime

/// Who may be in the room for an agenda item (R22).
///
/// Access belongs to the item and not to the meeting: members may meet alone for one item and with observers for the next.
public enum ItemAccess: String, Sendable, CaseIterable {
  /// Members only.
  case members
  /// Members and observers.
  case membersAndObservers = "members-and-observers"
  /// Members, observers and civil society.
  case open = "members-observers-and-civil-society"

  /// The access in a language.
  public func word(in language: Language) -> String {
    switch self {
    case .members: language == .english ? "members only" : "solo miembros"
    case .membersAndObservers: language == .english ? "members and observers" : "miembros y observadores"
    case .open: language == .english ? "members, observers and civil society" : "miembros, observadores y sociedad civil"
    }
  }
}
