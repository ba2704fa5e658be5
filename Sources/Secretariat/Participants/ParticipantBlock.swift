public import CivilTime

/// The parts of a list of participants, in the order in which they stand (R2).
public enum ParticipantBlock: String, Sendable, CaseIterable {
  /// The member states.
  case members
  /// The observer countries.
  case observerCountries = "observer-countries"
  /// The observer organizations.
  case observerOrganizations = "observer-organizations"
  /// The partner networks.
  case partners
  /// Those who belong to none of the meeting's bodies.
  case guests
  /// The offices that serve the bodies.
  case secretariats

  /// The part in which a party stands that belongs to a body in a role.
  init(_ role: Membership.Role, _ nature: Party.Nature) {
    switch role {
    case .member: self = .members
    case .observer: self = nature == .country ? .observerCountries : .observerOrganizations
    case .partner: self = .partners
    }
  }

  /// The heading of the part.
  public func title(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .members: isEnglish ? "Member states" : "Estados miembros"
    case .observerCountries: isEnglish ? "Observer countries" : "Países observadores"
    case .observerOrganizations: isEnglish ? "Observer organizations" : "Organizaciones observadoras"
    case .partners: isEnglish ? "Partners" : "Socios"
    case .guests: isEnglish ? "Guests" : "Invitados"
    case .secretariats: isEnglish ? "Secretariat" : "Secretaría"
    }
  }

  /// How early the part stands.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// By what observer organizations are put in order.
public enum OrganizationOrder: String, Sendable, CaseIterable {
  /// By their names.
  case name
  /// By their letters; those without any by their names.
  case acronym
}
