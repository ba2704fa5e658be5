internal import CivilTime

extension PlanFinding.Matter {
  /// What is wrong, as a clause that begins in small letters and has no full stop.
  public func clause(_ directory: Directory) -> BilingualText {
    func name(_ party: Code<Party>, _ language: Language) -> String { directory.name(of: party, in: language) }
    func text(_ english: String, _ spanish: String) -> BilingualText { BilingualText(english: english, spanish: spanish) }
    switch self {
    case .unknownTurn(let label):
      return text("there is no turn \(label) in the plan of the chair", "no existe el turno \(label) en el plan de la Presidencia")
    case .turnBegun(let label):
      return text("the turn \(label) had begun when this was decided", "el turno \(label) ya había comenzado cuando se decidió")
    case .turnEnded(let label): return text("the term \(label) has ended", "el período \(label) ya terminó")
    case .turnOpen(let label): return text("nobody has the turn \(label)", "nadie tiene el turno \(label)")
    case .turnTaken(let label, let party):
      return text("the turn \(label) is that of \(name(party, .english))", "el turno \(label) corresponde a \(name(party, .spanish))")
    case .turnOfOrder(let label, let party):
      return text(
        "the order gives the turn \(label) to \(name(party, .english))", "el orden asigna el turno \(label) a \(name(party, .spanish))")
    case .notSuspended(let party, let day):
      return text(
        "\(name(party, .english)) is not suspended on \(day.formatted(in: .english))",
        "\(name(party, .spanish)) no está suspendido el \(day.formatted(in: .spanish))")
    case .notAMember(let party, let day):
      return text(
        "\(name(party, .english)) is not a member on \(day.formatted(in: .english))",
        "\(name(party, .spanish)) no es miembro el \(day.formatted(in: .spanish))")
    case .notByTheCalendar(let label):
      return text(
        "the term \(label) passes at a handover, so that it is neither counted in months nor divided by a day ahead of time",
        "el período \(label) pasa en un traspaso, por lo que no se cuenta en meses ni se divide de antemano en un día")
    case .notAtAMeeting(let label):
      return text(
        "the term \(label) ends by the calendar and not at a meeting", "el período \(label) termina según el calendario y no en una reunión"
      )
    case .endsTooEarly(let label):
      return text(
        "the day does not make the term \(label) longer or shorter as was asked",
        "el día no alarga ni acorta el período \(label) como se pidió")
    case .outOfTurn(let label, let party):
      return text(
        "the plan gave the turn \(label) to \(name(party, .english)), and another took it",
        "el plan asignaba el turno \(label) a \(name(party, .spanish)), y lo ejerció otro")
    case .nobodyEligible(let day):
      return text(
        "nobody in the order can take the chair from \(day.formatted(in: .english)) on",
        "nadie del orden puede asumir la Presidencia a partir del \(day.formatted(in: .spanish))")
    case .handoverDue(let label, let day):
      return text(
        "the chair was to pass to the term \(label) on \(day.formatted(in: .english)), and no handover is on record",
        "la Presidencia debía pasar al período \(label) el \(day.formatted(in: .spanish)), y no consta ningún traspaso")
    case .handoverBesideCalendar(let label):
      return text(
        "a handover to the term \(label) is on record where the chair passes by the calendar",
        "consta un traspaso al período \(label) cuando la Presidencia pasa según el calendario")
    }
  }

  /// The turn it is about, if it is about one.
  public var label: TermLabel? {
    switch self {
    case .unknownTurn(let label), .turnBegun(let label), .turnEnded(let label), .turnOpen(let label), .turnTaken(let label, _),
      .turnOfOrder(let label, _), .notByTheCalendar(let label), .notAtAMeeting(let label), .endsTooEarly(let label),
      .outOfTurn(let label, _), .handoverDue(let label, _), .handoverBesideCalendar(let label):
      label
    case .notSuspended, .notAMember, .nobodyEligible: nil
    }
  }

  /// The member or day it is about, as text.
  public var detail: String? {
    switch self {
    case .turnTaken(_, let party), .turnOfOrder(_, let party), .outOfTurn(_, let party), .notSuspended(let party, _),
      .notAMember(let party, _):
      party.text
    case .nobodyEligible(let day), .handoverDue(_, let day): day.description
    case .unknownTurn, .turnBegun, .turnEnded, .turnOpen, .notByTheCalendar, .notAtAMeeting, .endsTooEarly, .handoverBesideCalendar: nil
    }
  }

  /// What would help, as a sentence.
  public var remedy: BilingualText? {
    func text(_ english: String, _ spanish: String) -> BilingualText { BilingualText(english: english, spanish: spanish) }
    return switch self {
    case .unknownTurn: text("See the turns with: rcm chair list", "Vea los turnos con: rcm chair list")
    case .turnBegun, .turnEnded:
      text(
        "What has been cannot be planned; see it with: rcm chair list", "Lo ya ocurrido no puede planificarse; véalo con: rcm chair list")
    case .turnOpen: text("Elect someone with: rcm chair elect", "Elija a alguien con: rcm chair elect")
    case .turnTaken:
      text(
        "Record that it gives the turn up with: rcm chair withdraw", "Registre su renuncia con: rcm chair withdraw")
    case .turnOfOrder:
      text(
        "Depart from the order with: rcm chair swap, skip or insert", "Apártese del orden con: rcm chair swap, skip o insert")
    case .notSuspended: text("See the decisions with: rcm chair decisions", "Vea las decisiones con: rcm chair decisions")
    case .notAMember: text("See the members with: rcm body show", "Vea los miembros con: rcm body show")
    case .notByTheCalendar:
      text(
        "Let it end with: rcm chair extend, or shorten, --until MEETING; record a vacancy when it has begun",
        "Haga que termine con: rcm chair extend, o shorten, --until REUNIÓN; registre la vacancia cuando haya comenzado")
    case .notAtAMeeting: text("Give months with --by, or a day with --until.", "Indique meses con --by, o un día con --until.")
    case .handoverDue: text("Record it with: rcm chair handover", "Regístrelo con: rcm chair handover")
    case .endsTooEarly: text("See when it begins and ends with: rcm chair list", "Vea cuándo comienza y termina con: rcm chair list")
    case .outOfTurn:
      text(
        "Record why with: rcm chair swap, skip, insert or withdraw", "Registre por qué con: rcm chair swap, skip, insert o withdraw")
    case .nobodyEligible: text("See the members with: rcm body show", "Vea los miembros con: rcm body show")
    case .handoverBesideCalendar:
      text(
        "Lay down when the chair passes with: rcm body rotation", "Establezca cuándo pasa la Presidencia con: rcm body rotation")
    }
  }
}
