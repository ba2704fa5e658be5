public import CivilTime

/// What things are called when one is asked for by name and there is none.
public enum Noun: Sendable, CaseIterable {
  case meeting, decision, body, party, chairTerm, kind, series, country, city, agendaFact, lineField, logEntry, importLine, value, command
  case delegate, feed, finding, waiver, blackout, region

  /// The absence of it, as the beginning of a clause: `no meeting`, `ninguna reunión`.
  public func none(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .meeting: isEnglish ? "no meeting" : "ninguna reunión"
    case .decision: isEnglish ? "no decision" : "ninguna decisión"
    case .body: isEnglish ? "no body" : "ningún cuerpo"
    case .party: isEnglish ? "no party" : "ningún participante"
    case .chairTerm: isEnglish ? "no chair term" : "ningún período de Presidencia"
    case .kind: isEnglish ? "no kind of meeting" : "ningún tipo de reunión"
    case .series: isEnglish ? "no series" : "ninguna serie"
    case .country: isEnglish ? "no country" : "ningún país"
    case .city: isEnglish ? "no city" : "ninguna ciudad"
    case .agendaFact: isEnglish ? "no fact" : "ningún dato"
    case .lineField: isEnglish ? "no field of a line" : "ningún campo de una línea"
    case .logEntry: isEnglish ? "no entry of the log" : "ningún asiento de la bitácora"
    case .importLine: isEnglish ? "no line of the import" : "ninguna línea de la importación"
    case .value: isEnglish ? "no value" : "ningún valor"
    case .delegate: isEnglish ? "no delegate" : "ningún delegado"
    case .feed: isEnglish ? "no feed" : "ningún calendario"
    case .finding: isEnglish ? "no finding" : "ningún hallazgo"
    case .waiver: isEnglish ? "no waived finding" : "ningún hallazgo dispensado"
    case .blackout: isEnglish ? "no blackout" : "ningún período vedado"
    case .region: isEnglish ? "no region with holidays of its own" : "ninguna región con feriados propios"
    case .command: isEnglish ? "no command" : "ningún comando"
    }
  }
}
