internal import CivilTime
internal import Office
internal import Secretariat

/// Chairs and troikas in words.
struct ChairPrinter {
  let language: Language
  let directory: Directory

  private var isEnglish: Bool { language == .english }

  /// Who was in the chair on a day, as a sentence.
  func sentence(_ answer: ChairAnswer) -> String {
    switch answer {
    case .beforeTheRecord: return isEnglish ? "before the record begins" : "anterior al registro"
    case .afterTheRecord(let last):
      return isEnglish
        ? "not recorded (the record ends with the term of \(last.label))"
        : "no registrada (el registro termina con el período de \(last.label))"
    case .term(let term): return labelled(term)
    case .handover(let outgoing, let incoming):
      return isEnglish
        ? "\(labelled(outgoing)) \(until(incoming.startMeeting)); \(labelled(incoming)) from then"
        : "\(labelled(outgoing)) \(until(incoming.startMeeting)); \(labelled(incoming)) a partir de entonces"
    case .uncertain(let terms):
      let names = terms.map(labelled).joined(separator: isEnglish ? " or " : " o ")
      return isEnglish ? "\(names): the day of the handover is not recorded" : "\(names): no consta el día del traspaso"
    }
  }

  /// Until when on a day the one before is in the chair; without a meeting, as when a chair falls vacant, no hour is known.
  private func until(_ meeting: MeetingHandle?) -> String {
    guard let meeting else { return isEnglish ? "until some time of the day" : "hasta algún momento del día" }
    return isEnglish ? "until the close of \(meeting)" : "hasta la clausura de \(meeting)"
  }

  /// On what authority a term stands: its year, where it is taken from and how surely, and what is known of it.
  func authority(_ term: ChairTerm) -> String {
    let confidence = term.holderConfidence.map { " (\($0.word(in: language)))" } ?? ""
    let origin = term.source + confidence
    let parts = [origin, term.note?.marked(in: language) ?? ""].filter { !$0.isEmpty }
    return "\(term.label)  \(parts.joined(separator: ": "))"
  }

  /// A holder with the year of the term, `Belize (2024)`.
  func labelled(_ term: ChairTerm) -> String { "\(directory.name(of: term.holder, in: language)) (\(term.label))" }

  /// The seats of a troika, as a sentence.
  func sentence(_ troika: Troika) -> String {
    let seats = seats(of: troika)
    return switch troika.part {
    case .wholeDay: seats
    case .untilHandover(let meeting): "\(until(meeting)): \(seats)"
    case .fromHandover: isEnglish ? "from then: \(seats)" : "a partir de entonces: \(seats)"
    }
  }

  private func seats(of troika: Troika) -> String {
    troika.seats.map { seat in
      let holder = directory.name(of: seat.holder, in: language)
      let label = seat.holder.party == nil ? "" : seat.term.map { " \($0.label)" } ?? ""
      return "\(seat.position.word(in: language)) \(holder)\(label)"
    }.joined(separator: ", ")
  }

  /// Who held the office in a term, the earliest first, a line each.
  func line(_ officer: ChairOfficer) -> String {
    let since = officer.from.map { (isEnglish ? " from " : " desde ") + $0.afterPreposition(in: language) } ?? ""
    let person = officer.person.map { "\($0), " } ?? ""
    return "\(person)\(officer.office.marked(in: language))\(since) (\(officer.source))"
  }

  /// A decision, with where, why and on what authority.
  func line(_ decision: ChairDecision) -> String {
    var text = decision.act.phrase(directory).bestText(in: language).text
    if let instance = decision.instance { text += "; \(instance)" }
    if let reason = decision.reason { text += (isEnglish ? "; reason: " : "; motivo: ") + reason.text }
    return decision.source == decision.instance ? text : text + "; \(decision.source)"
  }

  /// What is put behind a decision that does not fit the plan.
  var notCarriedOut: String { isEnglish ? " [does not fit the plan]" : " [no encaja en el plan]" }

  /// How sure a term is: how sure the record is of its holder, or how far the appointment of one that is yet to begin has gone.
  func certainty(of term: ChairTerm, in rotation: ChairRotation, on day: Day) -> String {
    switch rotation.standing(of: term, on: day) {
    case .planned, .elected: word(term.appointment)
    default: term.holderConfidence?.word(in: language) ?? ""
    }
  }

  /// How far an appointment has gone.
  func word(_ appointment: ChairTerm.Appointment) -> String {
    switch appointment {
    case .planned: isEnglish ? "planned" : "prevista"
    case .elected: isEnglish ? "elected" : "electa"
    case .assumed: isEnglish ? "assumed" : "asumida"
    }
  }

  /// The turn for which members are suggested, and who has it.
  func heading(of answer: SuggestChair.Answer) -> String {
    let acronym = answer.body.acronym.bestText(in: language).text
    let holder = directory.name(of: answer.holder, in: language)
    return isEnglish
      ? "Turn \(answer.label) of \(acronym), now \(holder):\n" : "\(acronym): turno \(answer.label), ahora \(holder):\n"
  }

  /// What speaks for a member.
  func words(_ reason: ChairSuggestion.Reason) -> String {
    switch reason {
    case .nextInOrder: isEnglish ? "has the turn by the plan" : "tiene el turno según el plan"
    case .offered(let number): isEnglish ? "has offered (decision \(number))" : "lo ofreció (decisión \(number))"
    case .neverChaired: isEnglish ? "never chaired on record" : "nunca ha ejercido según el registro"
    case .lastChaired(let label, 0): isEnglish ? "last chaired \(label)" : "última vez \(label)"
    case .lastChaired(let label, let terms):
      isEnglish
        ? "last chaired \(label), \(terms) \(terms == 1 ? "term" : "terms") ago"
        : "última vez \(label), hace \(terms) \(terms == 1 ? "período" : "períodos")"
    }
  }

  /// What is put behind a member whose membership the record cannot tell.
  var doubt: String { isEnglish ? "; whether it is a member then is not certain" : "; no es seguro que sea miembro entonces" }

  /// Something that does not fit the plan, as a line.
  func line(_ finding: PlanFinding) -> String {
    let clause = finding.matter.clause(directory).bestText(in: language).text
    guard let number = finding.decision else { return (isEnglish ? "plan: " : "plan: ") + clause }
    return (isEnglish ? "decision \(number): " : "decisión \(number): ") + clause
  }

  /// A finding, as a line.
  func line(_ finding: ChairFinding) -> String {
    let term =
      isEnglish ? "term \(finding.term.number), \(labelled(finding.term))" : "período \(finding.term.number), \(labelled(finding.term))"
    let words =
      switch finding.matter {
      case .holderNotRecorded: isEnglish ? "no source names the holder" : "ninguna fuente nombra al titular"
      case .vacancy(let reason): isEnglish ? "vacant: \(reason)" : "vacante: \(reason)"
      case .holderInferred where finding.term.appointment != .assumed:
        isEnglish ? "the holder follows from the rule of the rotation alone" : "el titular se deduce solo de la regla de rotación"
      case .holderInferred: isEnglish ? "the holder is inferred from the host" : "el titular se infiere de la sede"
      case .startNotExact(let date):
        isEnglish
          ? "the handover is known only as \(date.formatted(in: language))" : "del traspaso solo consta \(date.formatted(in: language))"
      case .noHandoverMeeting: isEnglish ? "no handover meeting is recorded" : "no consta la reunión del traspaso"
      case .handoverMeetingNotHeld(let meeting):
        isEnglish
          ? "the handover meeting \(meeting) is not on record as held" : "la reunión del traspaso \(meeting) no consta como celebrada"
      case .unknownHandoverMeeting(let meeting):
        isEnglish ? "the handover meeting \(meeting) is not on record" : "la reunión del traspaso \(meeting) no está registrada"
      case .startOffMeeting(let day):
        isEnglish
          ? "it begins on \(finding.term.start.formatted(in: language)), but its handover meeting ended on \(day.formatted(in: language))"
          : "comienza el \(finding.term.start.formatted(in: language)), pero la reunión del traspaso terminó el \(day.formatted(in: language))"
      case .yearWithoutTerm(let year):
        isEnglish ? "the year \(year), before its own, has no term" : "el año \(year), anterior al suyo, no tiene período"
      case .yearNotLater(let year):
        isEnglish
          ? "its year, \(year), is not later than that of the term before it" : "su año, \(year), no es posterior al del período anterior"
      }
    return "\(term): \(words)"
  }
}
