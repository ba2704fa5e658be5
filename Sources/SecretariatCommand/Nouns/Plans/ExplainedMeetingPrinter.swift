internal import CivilTime
internal import Office
internal import Planner
internal import Secretariat

/// Why a meeting has its dates in a plan, and what others would cost, as plain text.
struct ExplainedMeetingPrinter {
  private let answer: ExplainPlan.Answer
  private let language: Language

  private var isEnglish: Bool { language == .english }
  private var words: CostWords { CostWords(proposal: answer.proposal, language: language) }

  init(_ answer: ExplainPlan.Answer, language: Language) {
    self.answer = answer
    self.language = language
  }

  /// Everything that decided.
  var explanation: String {
    guard let placement = answer.placement, let problem = answer.proposal.problem.meetings.first(where: { $0.id == answer.meeting.id })
    else {
      return PlanPrinter(answer.proposal, language: language, isRepair: false).text
    }
    var table = TextTable()
    func add(_ english: String, _ spanish: String, _ value: String) { table.add("  " + (isEnglish ? english : spanish), value) }
    add("dates", "fechas", dates(placement.days))
    if let host = answer.meeting.host { add("host", "sede", answer.proposal.directory.name(of: host, in: language)) }
    add("window", "intervalo", problem.window.formatted(in: language))
    add("wish", "deseo", wish(problem))
    if problem.noticeDays > 0 {
      add(
        "notice", "antelación",
        isEnglish
          ? "\(problem.noticeDays) days, counted from \(answer.proposal.problem.planningDay.formatted(in: language))"
          : "\(problem.noticeDays) días, contados desde el \(answer.proposal.problem.planningDay.formatted(in: language))")
    }
    for gap in answer.proposal.gaps.sorted(by: { $0.key < $1.key }).map(\.value)
    where gap.before.id == answer.meeting.id || gap.after.id == answer.meeting.id {
      add("distance", "distancia", distance(gap))
    }
    add("cost", "costo", placement.items.isEmpty ? "0" : "\(placement.cost): \(words.reasons(placement.items))")
    return "\(answer.meeting.name): \(answer.meeting.title.marked(in: language))\n\(table.text)"
      + (answer.alternatives.isEmpty ? "" : "\n" + alternatives)
  }

  /// The other dates, a line each.
  var alternatives: String {
    guard answer.placement != nil else { return PlanPrinter(answer.proposal, language: language, isRepair: false).text }
    guard !answer.alternatives.isEmpty else {
      return isEnglish ? "\(answer.meeting.name) has no other date.\n" : "\(answer.meeting.name) no tiene otra fecha.\n"
    }
    var table = TextTable()
    for other in answer.alternatives {
      let position = answer.proposal.meetings.firstIndex { $0.id == answer.meeting.id } ?? 0
      let placement = other.plan.placements[position]
      let moves = other.moves.map { move in
        let name = answer.proposal.meetings.first { $0.id == move.meeting }?.name ?? move.meeting
        return "\(name) → \(move.to.formatted(in: language))"
      }
      let also = moves.isEmpty ? "" : (isEnglish ? "also moves: " : "también mueve: ") + moves.joined(separator: ", ")
      let reasons = words.reasons(placement.items)
      table.add("  \(dates(placement.days))", "+\(other.difference)", [reasons, also].filter { !$0.isEmpty }.joined(separator: "; "))
    }
    let title =
      isEnglish
      ? "Other dates of \(answer.meeting.name), and what a plan with each costs more"
      : "Otras fechas de \(answer.meeting.name), y cuánto más cuesta un plan con cada una"
    return "\(title)\n\(table.text)"
  }

  private func dates(_ days: DayRange) -> String { "\(days.first.weekday.name(in: language)), \(days.formatted(in: language))" }

  private func wish(_ problem: PlanningProblem.Meeting) -> String {
    let day = dates(DayRange(problem.preferred.day))
    let tolerance = language.counted(problem.preferred.toleranceDays, "day", "days", "día", "días")
    let around = isEnglish ? "\(day), give or take \(tolerance)" : "\(day), con \(tolerance) de margen"
    return switch answer.meeting.wish {
    case .seen(let days):
      around + (isEnglish ? "; seen: " : "; vistas: ") + days.map { $0.formatted(in: language) }.joined(separator: "; ")
    case .middle: around + (isEnglish ? "; the middle of the window" : "; la mitad del intervalo")
    case .recorded: isEnglish ? "its date on record" : "su fecha registrada"
    }
  }

  private func distance(_ gap: PlannedGap) -> String {
    let days = gap.daysMaximum.map { $0 == gap.daysMinimum ? "\($0)" : "\(gap.daysMinimum)–\($0)" } ?? "≥ \(gap.daysMinimum)"
    let isOne = gap.daysMinimum == 1 && gap.daysMaximum == 1
    return isEnglish
      ? "\(days) \(isOne ? "day" : "days") from the end of \(gap.before.name) to \(gap.after.name)"
      : "\(days) \(isOne ? "día" : "días") del fin de \(gap.before.name) a \(gap.after.name)"
  }
}
