internal import CivilTime
internal import Office
internal import Planner
internal import Secretariat

/// What a plan has to keep to, in words.
struct RequirementWords {
  let proposal: PlanProposal
  let language: Language

  private var isEnglish: Bool { language == .english }

  /// The requirements as sentences; those that keep the same people from being in two places are folded into one.
  func sentences(_ conflict: Conflict) -> [String] {
    var apart: [String] = []
    var sentences: [String] = []
    for requirement in conflict.requirements {
      guard case .apart(let first, let second) = requirement else {
        sentences.append(sentence(requirement))
        continue
      }
      for meeting in [first, second] where !apart.contains(name(meeting)) { apart.append(name(meeting)) }
    }
    if !apart.isEmpty {
      let names = apart.joined(separator: ", ")
      sentences.append(
        isEnglish
          ? "These need the same people, one after the other, with a day to travel between cities: \(names)."
          : "Estas requieren a las mismas personas, una tras otra, con un día de viaje entre ciudades: \(names).")
    }
    return sentences
  }

  private func sentence(_ requirement: RequirementID) -> String {
    switch requirement {
    case .window(let meeting):
      let window = problem(meeting).map { $0.window.formatted(in: language) } ?? ""
      return isEnglish ? "\(name(meeting)) lies within \(window)." : "\(name(meeting)) se celebra en este intervalo: \(window)."
    case .notice(let meeting):
      let days = problem(meeting)?.noticeDays ?? 0
      let day = proposal.problem.planningDay.formatted(in: language)
      return isEnglish
        ? "\(name(meeting)) is announced \(days) days ahead, counted from \(day)."
        : "\(name(meeting)) se anuncia con \(days) días de antelación, contados desde el \(day)."
    case .holiday(let meeting):
      let country = problem(meeting).flatMap { Code<Country>($0.host) }.map { proposal.directory.name(of: $0, in: language) } ?? ""
      return isEnglish
        ? "\(name(meeting)) is on no holiday of \(country), which hosts or chairs it."
        : "\(name(meeting)) no se celebra en feriados de \(country), que la acoge o la preside."
    case .fixed(let meeting):
      let day = problem(meeting)?.fixedStart?.formatted(in: language) ?? ""
      return isEnglish ? "\(name(meeting)) is fixed for \(day)." : "\(name(meeting)) está fijada para el \(day)."
    case .blackout(let blackout, let meeting):
      guard let found = proposal.blackouts[blackout] else { return requirement.description }
      let title = "\(found.title.marked(in: language)) (\(found.days.formatted(in: language)))"
      return isEnglish ? "\(name(meeting)) keeps clear of: \(title)." : "\(name(meeting)) evita: \(title)."
    case .gap(let id):
      guard let gap = proposal.gaps[id] else { return requirement.description }
      return distance(gap)
    case .quota(let id): return requirement.description + (isEnglish ? " is kept (\(id))." : " se cumple (\(id)).")
    case .apart: return requirement.description
    }
  }

  private func distance(_ gap: PlannedGap) -> String {
    let least = gap.daysMinimum
    let days: String =
      switch gap.daysMaximum {
      case nil: isEnglish ? "at least \(least) days" : "al menos \(least) días"
      case let most? where most == least:
        isEnglish ? (least == 1 ? "the day" : "\(least) days") : (least == 1 ? "el día" : "\(least) días")
      case let most?: isEnglish ? "\(least) to \(most) days" : "entre \(least) y \(most) días"
      }
    return isEnglish
      ? "\(gap.before.name) ends \(days) before \(gap.after.name)." : "\(gap.before.name) termina \(days) antes de \(gap.after.name)."
  }

  private func problem(_ id: String) -> PlanningProblem.Meeting? { proposal.problem.meetings.first { $0.id == id } }

  private func name(_ id: String) -> String { proposal.meetings.first { $0.id == id }?.name ?? id }
}
