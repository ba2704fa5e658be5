public import CivilTime

/// A fact that the record fills into an agenda, written in braces: `{chair}` (R23).
public enum AgendaPlaceholder: String, Sendable, CaseIterable {
  /// The letters of the bodies that meet.
  case body
  /// What the chair of the body is called.
  case chairTitle = "chair title"
  /// Who is in the chair when the meeting opens.
  case chair
  /// Who takes over next.
  case incomingChair = "incoming chair"
  /// The country that hosts the meeting.
  case host
  /// The office that serves the body.
  case secretariat
  /// The meeting before, of the same kind and bodies.
  case previousMeeting = "previous meeting"
  /// The meeting of the same block on whose eve this one stands.
  case mainMeeting = "main meeting"

  /// What the fact is called in a language, for a list of what is not recorded.
  public func word(in language: Language) -> String {
    switch self {
    case .body: language == .english ? "body" : "cuerpo"
    case .chairTitle: language == .english ? "title of the chair" : "denominación de la Presidencia"
    case .chair: language == .english ? "chair" : "Presidencia"
    case .incomingChair: language == .english ? "incoming chair" : "Presidencia entrante"
    case .host: language == .english ? "host country" : "país anfitrión"
    case .secretariat: language == .english ? "secretariat" : "Secretaría"
    case .previousMeeting: language == .english ? "previous meeting" : "reunión anterior"
    case .mainMeeting: language == .english ? "meeting that is prepared" : "reunión que se prepara"
    }
  }

  /// What stands in the fact's place while no source gives it; Spanish agrees with the noun.
  public func notRecorded(in language: Language) -> String {
    guard language == .spanish else { return "not recorded" }
    return switch self {
    case .body, .host: "no registrado"
    case .chairTitle, .chair, .incomingChair, .secretariat, .previousMeeting, .mainMeeting: "no registrada"
    }
  }
}
