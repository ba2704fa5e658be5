internal import CivilTime
internal import Office
internal import Planner
internal import Secretariat

/// Why a date costs what it costs, in words.
struct CostWords {
  let proposal: PlanProposal
  let language: Language

  private var isEnglish: Bool { language == .english }

  /// The reasons with what each costs, those of one kind together: `holidays in Brazil and Peru (12); begins on a Monday (2)`.
  func reasons(_ items: [CostItem]) -> String {
    var kinds: [String] = []
    var parts: [String: (countries: [String], cost: Int)] = [:]
    for item in items {
      let (phrase, country) = phrase(item.kind)
      if parts[phrase] == nil { kinds.append(phrase) }
      parts[phrase, default: ([], 0)].cost += item.cost
      if let country { parts[phrase, default: ([], 0)].countries.append(country) }
    }
    return kinds.map { phrase in
      let part = parts[phrase] ?? ([], 0)
      return part.countries.isEmpty ? "\(phrase) (\(part.cost))" : "\(phrase) \(list(part.countries)) (\(part.cost))"
    }.joined(separator: "; ")
  }

  /// A reason, and the country that it is about.
  private func phrase(_ kind: CostItem.Kind) -> (String, country: String?) {
    switch kind {
    case .early(let days):
      (isEnglish ? "\(counted(days)) earlier than wished" : "\(counted(days)) antes de lo deseado", nil)
    case .late(let days): (isEnglish ? "\(counted(days)) later than wished" : "\(counted(days)) después de lo deseado", nil)
    case .holiday(let country, _): (isEnglish ? "a holiday in" : "feriado en", name(country))
    case .bridge(let country, _): (isEnglish ? "beside a holiday in" : "junto a un feriado en", name(country))
    case .event(let blackout, let days):
      (
        "\(proposal.blackouts[blackout]?.title.marked(in: language) ?? blackout)" + (days > 1 ? ", \(counted(days))" : ""), nil
      )
    case .weekdayStart(let weekday):
      (isEnglish ? "begins on a \(weekday.name(in: language))" : "comienza un \(weekday.name(in: language))", nil)
    case .weekdayEnd(let weekday):
      (isEnglish ? "ends on a \(weekday.name(in: language))" : "termina un \(weekday.name(in: language))", nil)
    case .move(let day):
      (
        isEnglish
          ? "moved from \(day.formatted(in: language))" : "trasladada del \(day.formatted(in: language))", nil
      )
    case .gap(let id, let missing):
      (
        isEnglish
          ? "\(counted(missing)) short of the wish between \(ends(id))" : "faltan \(counted(missing)) para lo deseado entre \(ends(id))",
        nil
      )
    }
  }

  private func ends(_ id: String) -> String {
    guard let gap = proposal.gaps[id] else { return id }
    return "\(gap.before.name) \(isEnglish ? "and" : "y") \(gap.after.name)"
  }

  private func counted(_ days: Int) -> String { language.counted(days, "day", "days", "día", "días") }

  private func name(_ country: String) -> String {
    Code<Country>(country).map { proposal.directory.name(of: $0, in: language) } ?? country
  }

  private func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + (isEnglish ? " and " : " y ") + last
  }
}
