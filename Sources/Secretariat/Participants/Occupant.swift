public import CivilTime

/// Who sits in a seat at a meeting.
public enum Occupant: Hashable, Sendable {
  /// A party.
  case party(Code<Party>)
  /// Someone outside of the parties: an organization or an office, by name.
  case guest(TextLine)
  /// The office that serves a body.
  case secretariat(of: Code<Body>)

  /// The occupant that an expression names by itself, such as `MX`, `guest("…")` or `secretariat(BODY)`.
  ///
  /// - Throws: A ``Refusal`` when the expression gives more than one seat, or one that depends on a rotation.
  public init(naming expression: ParticipantExpression) throws(Refusal) {
    switch expression.root {
    case .party(let name):
      if let code = Code<Party>(name.text) {
        self = .party(code)
        return
      }
    case .guest(let name):
      self = .guest(name)
      return
    case .function(.secretariat, .one(let name)):
      if let code = Code<Body>(name.text) {
        self = .secretariat(of: code)
        return
      }
    case .function, .common, .sum: break
    }
    throw .invalid(
      given: expression.description,
      because: BilingualText(
        english: "“\(expression)” does not name one seat", spanish: "“\(expression)” no nombra un solo puesto"),
      remedy: BilingualText(
        english: "Give a party's code, guest(\"Name\") or secretariat(BODY).",
        spanish: "Indique el código de un participante, guest(\"Nombre\") o secretariat(CUERPO)."))
  }

  /// The seat as an expression names it, which is what commands take.
  public var expression: ParticipantExpression {
    switch self {
    case .party(let code): ParticipantExpression(.party(.init(code.text)))
    case .guest(let name): ParticipantExpression(.guest(name))
    case .secretariat(let body): ParticipantExpression(.function(.secretariat, of: .one(.init(body.text))))
    }
  }
}

extension Directory {
  /// The name of whoever sits in a seat; a secretariat bears the letters of its body.
  public func name(ofSeat occupant: Occupant, in language: Language) -> String {
    switch occupant {
    case .party(let code): return name(of: code, in: language)
    case .guest(let name): return name.text
    case .secretariat(let code):
      let name = body(code)?.secretariat?.marked(in: language) ?? (language == .english ? "Secretariat" : "Secretaría")
      return "\(name) (\(acronym(of: code, in: language)))"
    }
  }
}
