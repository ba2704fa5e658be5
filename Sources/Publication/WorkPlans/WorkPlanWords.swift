package import CivilTime
package import Secretariat

// The sentences of a work plan. Meetings of the cycle are called by their codes, which stand in the plan's first column.

extension CycleSlot {
  /// `2 days`, `1 to 2 days`; `2 días`, `de 1 a 2 días`.
  package func length(in language: Language) -> String {
    let isEnglish = language == .english
    let (least, most) = (dayCount.lowerBound, dayCount.upperBound)
    if least == most { return "\(most) \(isEnglish ? "day" : "día")\(most == 1 ? "" : "s")" }
    return isEnglish ? "\(least) to \(most) days" : "de \(least) a \(most) días"
  }

  /// How people take part, or that the cycle leaves it open.
  package func modeWord(in language: Language) -> String {
    mode?.word(in: language) ?? (language == .english ? "to be decided" : "por definir")
  }
}

extension CycleSlot.PlaceRule {
  /// The rule in a language.
  package func words(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .chairCountry: isEnglish ? "country of the chair" : "país de la Presidencia"
    case .virtual: isEnglish ? "none" : "ninguno"
    case .open: isEnglish ? "to be decided" : "por definir"
    }
  }
}

extension CycleDeadline {
  /// `60 days before the opening of VM`, `30 days after the close of VM`, `at VM`.
  package func offset(in language: Language) -> String {
    let isEnglish = language == .english
    let meeting = occasion == .sameYear ? slot.text : isEnglish ? "\(slot) of the year before" : "\(slot) del año anterior"
    let count = abs(days)
    let span = isEnglish ? "\(count) day\(count == 1 ? "" : "s")" : "\(count) día\(count == 1 ? "" : "s")"
    return switch (days.signum(), edge) {
    case (0, .opening): isEnglish ? "at \(meeting)" : "en \(meeting)"
    case (0, .close): isEnglish ? "at the close of \(meeting)" : "a la clausura de \(meeting)"
    case (-1, .opening): isEnglish ? "\(span) before the opening of \(meeting)" : "\(span) antes de la apertura de \(meeting)"
    case (-1, .close): isEnglish ? "\(span) before the close of \(meeting)" : "\(span) antes de la clausura de \(meeting)"
    case (_, .opening): isEnglish ? "\(span) after the opening of \(meeting)" : "\(span) después de la apertura de \(meeting)"
    case (_, .close): isEnglish ? "\(span) after the close of \(meeting)" : "\(span) después de la clausura de \(meeting)"
    }
  }
}

extension WorkPlanRemark {
  /// The remark as a sentence.
  package func sentence(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .chairNotRecorded(let year):
      isEnglish ? "No source names the chair of \(year)." : "Ninguna fuente nombra la Presidencia de \(year)."
    case .nextChairNotRecorded(let year):
      isEnglish
        ? "No source names the chair after that of \(year)." : "Ninguna fuente nombra la Presidencia posterior a la de \(year)."
    case .noHandover:
      isEnglish
        ? "The cycle names no meeting at whose close the chair changes hands."
        : "El ciclo no señala la reunión a cuya clausura se traspasa la Presidencia."
    case .noPillars:
      isEnglish
        ? "No pillars of a strategic plan are on record, so the plan has no topics yet."
        : "No constan pilares de un plan estratégico, por lo que el plan aún no tiene temas."
    case .noStrategicPlan(let year, let end?):
      isEnglish
        ? "No strategic plan for \(year) is on record; the last one ends in \(end)."
        : "No consta un plan estratégico para \(year); el último termina en \(end)."
    case .noStrategicPlan(let year, nil):
      isEnglish ? "No strategic plan for \(year) is on record." : "No consta un plan estratégico para \(year)."
    case .neverSeen(let slot, let basis):
      isEnglish
        ? "\(slot): none is recorded as held in \(basis.formatted)." : "\(slot): no consta ninguna reunión celebrada en \(basis.formatted)."
    case .outsideWindow(let slot, let meeting):
      isEnglish
        ? "\(slot): \(meeting) lies outside of the proposed window." : "\(slot): \(meeting) queda fuera de la ventana propuesta."
    case .calledOff(let slot, let meeting, let state):
      isEnglish ? "\(slot): \(meeting) is \(state.word(in: language))." : "\(slot): \(meeting) figura como \(state.word(in: language))."
    case .windowGivesWay(let slot, let other):
      isEnglish
        ? "\(slot): the usual window gives way to \(other)." : "\(slot): la ventana habitual cede ante \(other)."
    }
  }
}
