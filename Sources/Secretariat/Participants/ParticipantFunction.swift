public import CivilTime

/// What an expression of participants can ask of a body (R15).
public enum ParticipantFunction: String, Sendable, CaseIterable {
  /// The member states.
  case members
  /// The observers, countries and organizations.
  case observers
  /// The partner networks.
  case partners
  /// The observers that are no countries.
  case organizations
  /// Who is in the chair; at a handover, both.
  case chair
  /// Who was in the chair before; at a handover, who gives it up.
  case outgoing
  /// Who is in the chair next; at a handover, who takes it over.
  case incoming
  /// Every seat of the troika.
  case troika
  /// The office that serves the body.
  case secretariat

  /// The function that a word names, whatever its capitals.
  init?(word: String) { self.init(rawValue: FilingKey.plain(word)) }

  /// What it asks for, in a language.
  public func word(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .members: isEnglish ? "members" : "miembros"
    case .observers: isEnglish ? "observers" : "observadores"
    case .partners: isEnglish ? "partners" : "socios"
    case .organizations: isEnglish ? "observer organizations" : "organizaciones observadoras"
    case .chair: isEnglish ? "chair" : "Presidencia"
    case .outgoing: isEnglish ? "outgoing chair" : "Presidencia saliente"
    case .incoming: isEnglish ? "incoming chair" : "Presidencia entrante"
    case .troika: "troika"
    case .secretariat: isEnglish ? "secretariat" : "Secretaría"
    }
  }

  /// The function that a mistyped word was likely meant to be.
  static func nearest(to word: String) -> ParticipantFunction? {
    var index = NameIndex<ParticipantFunction>(noun: .value, listCommand: nil)
    for function in allCases { index.add(function, label: function.rawValue) }
    return index.nearestLabel(to: word).flatMap(ParticipantFunction.init(rawValue:))
  }
}
