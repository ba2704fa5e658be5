public import CivilTime

// The words for states, modes and roles, as people read them; the raw values are what files and commands use.

extension MeetingState {
  /// The state in a language.
  public func word(in language: Language) -> String {
    switch self {
    case .proposed: language == .english ? "proposed" : "propuesta"
    case .tentative: language == .english ? "tentative" : "por confirmar"
    case .confirmed: language == .english ? "confirmed" : "confirmada"
    case .held: language == .english ? "held" : "celebrada"
    case .postponed: language == .english ? "postponed" : "aplazada"
    case .cancelled: language == .english ? "cancelled" : "cancelada"
    case .lapsed: language == .english ? "lapsed" : "sin efecto"
    }
  }
}

extension MeetingMode {
  /// The mode in a language.
  public func word(in language: Language) -> String {
    switch self {
    case .inPerson: language == .english ? "in person" : "presencial"
    case .virtual: language == .english ? "virtual" : "virtual"
    case .hybrid: language == .english ? "hybrid" : "híbrida"
    case .notRecorded: language == .english ? "not recorded" : "no registrada"
    }
  }
}

extension Membership.Role {
  /// The role in a language.
  public func word(in language: Language) -> String {
    switch self {
    case .member: language == .english ? "member" : "miembro"
    case .observer: language == .english ? "observer" : "observador"
    case .partner: language == .english ? "partner" : "socio"
    }
  }
}

extension Membership.Role {
  /// The word for several, in a language.
  public func pluralWord(in language: Language) -> String {
    switch self {
    case .member: language == .english ? "members" : "miembros"
    case .observer: language == .english ? "observers" : "observadores"
    case .partner: language == .english ? "partners" : "socios"
    }
  }
}

extension Troika.Position {
  /// The seat in a language.
  public func word(in language: Language) -> String {
    switch self {
    case .outgoing: language == .english ? "outgoing" : "saliente"
    case .current: language == .english ? "current" : "actual"
    case .incoming: language == .english ? "incoming" : "entrante"
    case .first: language == .english ? "first" : "primera"
    case .second: language == .english ? "second" : "segunda"
    case .third: language == .english ? "third" : "tercera"
    case .fourth: language == .english ? "fourth" : "cuarta"
    }
  }
}

extension ChairTerm.Confidence {
  /// The confidence in a language, of the chair, which is feminine in Spanish.
  public func word(in language: Language) -> String {
    switch self {
    case .documented: language == .english ? "documented" : "documentada"
    case .inferred: language == .english ? "inferred" : "inferida"
    }
  }
}

extension ChairStanding {
  /// The standing in a language.
  public func word(in language: Language) -> String {
    switch self {
    case .planned: language == .english ? "planned" : "prevista"
    case .elected: language == .english ? "elected" : "electa"
    case .inOffice: language == .english ? "in office" : "en funciones"
    case .ended: language == .english ? "ended" : "concluida"
    }
  }
}
