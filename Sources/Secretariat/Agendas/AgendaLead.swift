public import CivilTime

/// Who leads an agenda item: a part in the meeting, whose holder the record names when the agenda is read (R22).
public enum AgendaLead: String, Sendable, CaseIterable {
  /// The chair; both chairs where two bodies meet.
  case chair
  /// The chair that takes over next.
  case incomingChair = "incoming-chair"
  /// The host country.
  case host
  /// The secretariat; both where two bodies meet.
  case secretariat
  /// Each delegation that asks for the floor.
  case delegations
  /// The working groups.
  case workingGroups = "working-groups"
  /// The committee that drafts what the meeting adopts.
  case draftingCommittee = "drafting-committee"
  /// Observer countries and organizations.
  case observers
  /// Organizations of civil society.
  case civilSociety = "civil-society"

  /// Who it is, in words, as the record knows it; `nil` when a name in it has no translation.
  public func name(in language: Language, from setting: AgendaSetting) -> String? {
    func fact(_ placeholder: AgendaPlaceholder) -> String? { setting.fact(placeholder).text(in: language) }
    func named(_ part: String?, _ holder: AgendaPlaceholder) -> String? {
      guard let part, let name = fact(holder) else { return nil }
      return "\(part) (\(name))"
    }
    let isEnglish = language == .english
    return switch self {
    case .chair: named(fact(.chairTitle), .chair)
    case .incomingChair: named(fact(.chairTitle).map { isEnglish ? "Incoming \($0)" : "\($0) entrante" }, .incomingChair)
    case .host: named(isEnglish ? "Host country" : "País anfitrión", .host)
    case .secretariat: fact(.secretariat)
    case .delegations: isEnglish ? "Delegations" : "Delegaciones"
    case .workingGroups: isEnglish ? "Working Groups" : "Grupos de trabajo"
    case .draftingCommittee: isEnglish ? "Drafting Committee" : "Comité de Redacción"
    case .observers: isEnglish ? "Observers" : "Observadores"
    case .civilSociety: isEnglish ? "Civil society" : "Sociedad civil"
    }
  }

  /// The facts that the name rests on.
  public var placeholders: Set<AgendaPlaceholder> {
    switch self {
    case .chair: [.chairTitle, .chair]
    case .incomingChair: [.chairTitle, .incomingChair]
    case .host: [.host]
    case .secretariat: [.secretariat]
    case .delegations, .workingGroups, .draftingCommittee, .observers, .civilSociety: []
    }
  }
}
