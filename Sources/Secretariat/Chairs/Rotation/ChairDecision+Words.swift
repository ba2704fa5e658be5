internal import CivilTime

extension ChairDecision.Act {
  /// What was decided, as a phrase without a verb: `election of Honduras for 2027`, `elección de Honduras para 2027`.
  public func phrase(_ directory: Directory) -> BilingualText {
    BilingualText { language in
      func name(_ party: Code<Party>) -> String { directory.name(of: party, in: language) }
      func day(_ day: Day) -> String { (language == .english ? "" : "el ") + day.formatted(in: language) }
      let isEnglish = language == .english
      switch self {
      case .offer(let party, let label):
        return isEnglish ? "offer of \(name(party)) for \(label)" : "ofrecimiento de \(name(party)) para \(label)"
      case .plan(let party, let label):
        return isEnglish ? "\(name(party)) foreseen for \(label)" : "previsión de \(name(party)) para \(label)"
      case .elect(let party, let label):
        return isEnglish ? "election of \(name(party)) for \(label)" : "elección de \(name(party)) para \(label)"
      case .swap(let one, let other):
        return isEnglish ? "exchange of the turns \(one) and \(other)" : "intercambio de los turnos \(one) y \(other)"
      case .skip(let label): return isEnglish ? "passing over of the turn \(label)" : "omisión del turno \(label)"
      case .extend(let label, let bound):
        return (isEnglish ? "extension of the term \(label) " : "prórroga del período \(label) ") + bound.phrase(in: language)
      case .shorten(let label, let bound):
        return (isEnglish ? "shortening of the term \(label) " : "acortamiento del período \(label) ") + bound.phrase(in: language)
      case .insert(let party, let label):
        return isEnglish ? "insertion of \(name(party)) at \(label)" : "inserción de \(name(party)) en \(label)"
      case .withdraw(let label): return isEnglish ? "withdrawal from the turn \(label)" : "renuncia al turno \(label)"
      case .suspend(let party, let from, let until):
        let end = until.map { isEnglish ? " until \(day($0))" : " hasta \(day($0))" } ?? ""
        return (isEnglish ? "suspension of \(name(party)) from \(day(from))" : "suspensión de \(name(party)) desde \(day(from))") + end
      case .reinstate(let party, let from):
        return isEnglish
          ? "end of the suspension of \(name(party)) on \(day(from))" : "fin de la suspensión de \(name(party)) \(day(from))"
      case .vacancy(let label, let from):
        let start = from.map { isEnglish ? " from \(day($0)) on" : " desde \(day($0))" } ?? ""
        return (isEnglish ? "vacancy of the turn \(label)" : "vacancia del turno \(label)") + start
      }
    }
  }
}

extension ChairDecision.TermBound {
  fileprivate func phrase(in language: Language) -> String {
    let isEnglish = language == .english
    switch self {
    case .months(let count):
      return isEnglish
        ? "by \(count.number) \(count.number == 1 ? "month" : "months")" : "en \(count.number) \(count.number == 1 ? "mes" : "meses")"
    case .day(let day): return isEnglish ? "until \(day.formatted(in: .english))" : "hasta el \(day.formatted(in: .spanish))"
    case .meeting(let handle, _): return isEnglish ? "until the close of \(handle)" : "hasta la clausura de \(handle)"
    }
  }
}
