public import CivilTime

// What a plan keeps in words when it is drawn up: what earlier years show, and what a window rests on. Meetings of the cycle
// are called by their codes.

extension SlotEvidence {
  /// `2022–2024: 3 of 3 (1–2 December 2022; 6–7 December 2023; 5–6 December 2024)`, and how the gaps were kept.
  public func text(in language: Language) -> String {
    let isEnglish = language == .english
    let spoken = basis.yearCount - silentYears.count
    guard spoken > 0 else {
      return isEnglish
        ? "\(basis.formatted): no meeting that was held is on record." : "\(basis.formatted): no consta ninguna reunión celebrada."
    }
    let count = isEnglish ? "\(sightings.count) of \(spoken)" : "\(sightings.count) de \(spoken)"
    let dates = sightings.map { $0.date.formatted(in: language) }.joined(separator: "; ")
    let first = "\(basis.formatted): \(count)\(dates.isEmpty ? "" : " (\(dates))")."
    return ([first] + gaps.map { $0.sentence(in: language) } + [silence(in: language)].compactMap(\.self)).joined(separator: " ")
  }
}

extension SlotEvidence {
  /// Which years the count leaves out, as a sentence; `nil` when it leaves out none.
  fileprivate func silence(in language: Language) -> String? {
    guard !silentYears.isEmpty else { return nil }
    let years = silentYears.map(\.description).joined(separator: ", ")
    return language == .english
      ? "Not counted, because no meeting that was held is on record: \(years)."
      : "No se cuenta, porque no consta ninguna reunión celebrada: \(years)."
  }
}

extension SlotEvidence.GapSighting {
  /// How often the gap was kept, or how many days were seen, as a sentence.
  fileprivate func sentence(in language: Language) -> String {
    let isEnglish = language == .english
    let least = days.min() ?? 0
    let most = days.max() ?? 0
    if gap.isFixed, gap.daysMinimum == 1 {
      let kept = days.count { gap.isKept(by: $0) }
      return isEnglish
        ? "It ended the day before \(gap.other): \(kept) of \(days.count)."
        : "Terminó el día anterior a \(gap.other): \(kept) de \(days.count)."
    }
    if least == most {
      return isEnglish ? "It ended \(least) days before \(gap.other)." : "Terminó \(least) días antes de \(gap.other)."
    }
    return isEnglish
      ? "It ended \(least) to \(most) days before \(gap.other)." : "Terminó entre \(least) y \(most) días antes de \(gap.other)."
  }
}

extension SlotProposal {
  /// What the window rests on: the cycle's own evidence, then the gaps it keeps.
  public func reason(in language: Language) -> String {
    ([slot.evidence.marked(in: language)] + bounds.map { $0.clause(in: language) }).joined(separator: " ")
  }
}

extension SlotProposal.Bound {
  /// What the gap asks for, with the meeting of the year and its date where one is on record, as a sentence.
  fileprivate func clause(in language: Language) -> String {
    let other = meeting?.text ?? gap.other.text
    let when = date.map { " (\($0.formatted(in: language)))" } ?? ""
    return "\(gap.clause(before: other + when, in: language))."
  }
}

extension CycleGap {
  /// A clause such as `It is to end the day before VM` or `It is to end at least 5 days before RCGM-1`, to be closed by a full stop.
  public func clause(before other: String, in language: Language) -> String {
    let isEnglish = language == .english
    return switch (daysMinimum, daysMaximum) {
    case (1, 1): isEnglish ? "It is to end the day before \(other)" : "Debe terminar el día anterior a \(other)"
    case (let least, nil):
      isEnglish ? "It is to end at least \(least) days before \(other)" : "Debe terminar al menos \(least) días antes de \(other)"
    case (let least, let most?):
      isEnglish
        ? "It is to end \(least == most ? "" : "\(least) to ")\(most) days before \(other)"
        : "Debe terminar \(least == most ? "\(most)" : "entre \(least) y \(most)") días antes de \(other)"
    }
  }
}
