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
  ///
  /// Where several bodies meet, their letters stand for the chairs, whose names are in the heading of the paper.
  public func name(in language: Language, from setting: AgendaSetting) -> String? {
    func fact(_ placeholder: AgendaPlaceholder) -> String? { setting.fact(placeholder).text(in: language) }
    func named(_ part: String?, _ holder: AgendaPlaceholder) -> String? {
      guard let part, let name = fact(holder) else { return nil }
      return "\(part) (\(name))"
    }
    let isEnglish = language == .english
    return switch self {
    case .chair: named(fact(.chairTitle), setting.presidencies.count > 1 ? .body : .chair)
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

  /// Who it is, for a screen: where a name has no translation, in the other language with its mark.
  public func marked(in language: Language, from setting: AgendaSetting) -> String {
    if let name = name(in: language, from: setting) { return name }
    let other = language.other
    return "\(name(in: other, from: setting) ?? rawValue) [\(other.rawValue)]"
  }

  /// The facts that the name rests on.
  func placeholders(in setting: AgendaSetting) -> Set<AgendaPlaceholder> {
    switch self {
    case .chair: setting.presidencies.count > 1 ? [.chairTitle, .body] : [.chairTitle, .chair]
    case .incomingChair: [.chairTitle, .incomingChair]
    case .host: [.host]
    case .secretariat: [.secretariat]
    case .delegations, .workingGroups, .draftingCommittee, .observers, .civilSociety: []
    }
  }
}
