internal import CivilTime
internal import Office
internal import Planner
internal import Secretariat

/// A plan as plain text.
struct PlanPrinter {
  private let proposal: PlanProposal
  private let language: Language
  private let isRepair: Bool

  private var isEnglish: Bool { language == .english }

  init(_ proposal: PlanProposal, language: Language, isRepair: Bool) {
    self.proposal = proposal
    self.language = language
    self.isRepair = isRepair
  }

  /// The plan, or why there is none.
  var text: String {
    switch proposal.outcome {
    case .optimal(let plan):
      heading(isEnglish ? "proved to be the best, cost \(plan.cost)" : "demostrado como el mejor, costo \(plan.cost)") + dates + command
    case .unproven(let plan?, let bound):
      heading(
        isEnglish
          ? "the best found, cost \(plan.cost); none can cost less than \(bound)"
          : "el mejor hallado, costo \(plan.cost); ninguno puede costar menos de \(bound)") + dates
    case .unproven(nil, let bound):
      isEnglish
        ? "No plan was found within the limits of the search; one could not cost less than \(bound).\n"
        : "No se halló ningún plan dentro de los límites de la búsqueda; no podría costar menos de \(bound).\n"
    case .contradictory(let conflict): contradiction(conflict)
    }
  }

  private func heading(_ standing: String) -> String {
    let acronym = proposal.body.acronym.bestText(in: language).text
    return isEnglish
      ? "Plan of the \(acronym) for \(proposal.years.formatted): \(standing)\n\n"
      : "Plan de la \(acronym) para \(proposal.years.formatted): \(standing)\n\n"
  }

  private var dates: String {
    var table = TextTable()
    let ordered = proposal.placements.filter { $0.meeting.slot != nil }.sorted {
      ($0.placement.days.first, $0.meeting.id) < ($1.placement.days.first, $1.meeting.id)
    }
    let words = CostWords(proposal: proposal, language: language)
    for (meeting, placement) in ordered {
      let host = meeting.host.map { proposal.directory.name(of: $0, in: language) } ?? "—"
      let reasons = words.reasons(placement.items)
      let standing = standing(of: meeting, placement)
      table.add(
        "  \(meeting.name)", weekdays(placement.days), placement.days.formatted(in: language), host, standing,
        placement.cost > 0 ? "\(placement.cost)" : "0", reasons)
    }
    return table.text
  }

  /// `Tue`, `Tue–Wed`.
  private func weekdays(_ days: DayRange) -> String {
    let (first, last) = (days.first.weekday.name(in: language).prefix(3), days.last.weekday.name(in: language).prefix(3))
    return days.dayCount == 1 ? String(first) : "\(first)–\(last)"
  }

  /// How the date stands to the record.
  private func standing(of meeting: PlannedMeeting, _ placement: Plan.Placement) -> String {
    guard let recorded = meeting.recorded else { return isEnglish ? "new" : "nueva" }
    guard meeting.isMovable else { return isEnglish ? "stays" : "queda" }
    if recorded.details.date.exactDays == [placement.days] { return isEnglish ? "stays" : "queda" }
    return recorded.details.date.hasExactDays ? (isEnglish ? "moves" : "se traslada") : (isEnglish ? "gets its days" : "recibe fecha")
  }

  /// What to do with it.
  private var command: String {
    guard !proposal.changes.isEmpty else { return "\n" + (isEnglish ? "Nothing would move.\n" : "Nada se movería.\n") }
    let words = isRepair ? "rcm plan repair \(proposal.years) --apply" : "rcm plan adopt \(proposal.years)"
    return "\n" + (isEnglish ? "Record it with: \(words)\n" : "Regístrelo con: \(words)\n")
  }

  private func contradiction(_ conflict: Conflict) -> String {
    let acronym = proposal.body.acronym.bestText(in: language).text
    let lead =
      isEnglish
      ? "There is no plan of the \(acronym) for \(proposal.years.formatted): these cannot hold together"
      : "No hay plan de la \(acronym) para \(proposal.years.formatted): esto no puede cumplirse a la vez"
    let note =
      conflict.isIrreducible
      ? (isEnglish ? ", and without any one of them the others could.\n" : ", y sin cualquiera de ello lo demás sí.\n")
      : ".\n"
    // What is always in force is never named as a reason, and may be what a reader misses.
    let always =
      isEnglish
      ? "Besides, every meeting lies within one working week, from Monday to Friday.\n"
      : "Además, toda reunión se celebra dentro de una semana laboral, de lunes a viernes.\n"
    return lead + note
      + RequirementWords(proposal: proposal, language: language).sentences(conflict).map {
        TextColumn.wrapped($0, width: World.current.width ?? 96, first: "  -", indent: 4)
      }.joined() + always
  }

  /// What a reader should know besides, a line each.
  var remarks: String { proposal.remarks.map { remark($0) + "\n" }.joined() }

  private func remark(_ remark: PlanRemark) -> String {
    switch remark {
    case .chairNotRecorded(let year):
      isEnglish
        ? "No source names the chair of \(year), so no host's holidays were counted; name a country with --host."
        : "Ninguna fuente nombra la Presidencia de \(year), así que no se consideraron feriados de la sede; indique un país con --host."
    case .hostsNotKnown(let names):
      isEnglish
        ? "No host is known, so that its holidays count as those of any other country: \(names.joined(separator: ", "))."
        : "No se conoce la sede, así que sus feriados cuentan como los de cualquier otro país: \(names.joined(separator: ", "))."
    case .calledOff(let slot, let handle):
      isEnglish
        ? "\(slot) is left out: \(handle) was called off." : "\(slot) queda fuera: \(handle) quedó sin efecto."
    case .nothingSeen(let slot):
      isEnglish
        ? "No earlier year shows a \(slot), so the middle of its window is wished for."
        : "Ningún año anterior muestra \(slot), así que se desea la mitad de su intervalo."
    case .plannedOn(let day):
      isEnglish
        ? "Planned as on \(day.formatted(in: language)); name another day with --on."
        : "Planificado como al \(day.formatted(in: language)); indique otro día con --on."
    case .daysPassed([]): isEnglish ? "All of these days have passed already." : "Todos estos días ya pasaron."
    case .daysPassed(let names):
      isEnglish
        ? "These days have passed already: \(names.joined(separator: ", "))."
        : "Estos días ya pasaron: \(names.joined(separator: ", "))."
    case .holidaysUnknown(let years):
      isEnglish
        ? "The program brings holidays for \(years.lowerBound) to \(years.upperBound) only; outside of them only those on record count."
        : "El programa trae feriados de \(years.lowerBound) a \(years.upperBound); fuera de ellos solo cuentan los registrados."
    }
  }
}
