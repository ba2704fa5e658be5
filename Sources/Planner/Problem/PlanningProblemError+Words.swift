internal import CivilTime

extension PlanningProblemError.Kind {
  /// The name of one, without an article.
  private func singular(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .meeting: isEnglish ? "meeting" : "reunión"
    case .group: isEnglish ? "group" : "grupo"
    case .gap: isEnglish ? "gap" : "intervalo"
    case .blackout: isEnglish ? "blackout" : "bloqueo"
    case .quota: isEnglish ? "quota" : "cupo"
    case .travel: isEnglish ? "travel days" : "días de viaje"
    case .weights: isEnglish ? "weights" : "pesos"
    case .weekdayCosts: isEnglish ? "weekday costs" : "costos por día de la semana"
    }
  }

  /// The name of several.
  func plural(in language: Language) -> String {
    switch (self, language) {
    case (.travel, _), (.weights, _), (.weekdayCosts, _): singular(in: language)
    case (.meeting, .spanish): "reuniones"
    default: singular(in: language) + "s"
    }
  }

  /// The name with what stands before it inside a sentence.
  fileprivate func withArticle(in language: Language) -> String {
    let article =
      switch (self, language) {
      case (_, .english): "the"
      case (.meeting, .spanish): "la"
      case (.travel, .spanish), (.weights, .spanish), (.weekdayCosts, .spanish): "los"
      default: "el"
      }
    return "\(article) \(singular(in: language))"
  }

  /// The name as it is said of one that has an identifier.
  fileprivate func name(in language: Language) -> String {
    language == .english ? singular(in: language) : withArticle(in: language)
  }
}

extension PlanningProblemError.Part {
  /// The part inside a sentence, such as `gap “g1”`.
  func words(in language: Language) -> String {
    guard !id.isEmpty else { return kind.withArticle(in: language) }
    return language == .english ? "\(kind.name(in: language)) “\(id)”" : "\(kind.name(in: language)) «\(id)»"
  }

  /// The part at the beginning of a sentence.
  func sentenceStart(in language: Language) -> String {
    let words = words(in: language)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension PlanningProblemError.Quantity {
  /// What the number is, inside a sentence.
  func name(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .tolerance: isEnglish ? "the tolerance" : "la tolerancia"
    case .earlyCost: isEnglish ? "the cost of a day earlier" : "el costo por día de adelanto"
    case .lateCost: isEnglish ? "the cost of a day later" : "el costo por día de retraso"
    case .notice: isEnglish ? "the notice" : "la antelación"
    case .moveCost: isEnglish ? "the cost of a move" : "el costo del cambio"
    case .minimum: isEnglish ? "the minimum" : "el mínimo"
    case .maximum: isEnglish ? "the maximum" : "el máximo"
    case .target: isEnglish ? "the distance wished for" : "la distancia deseada"
    case .weight: isEnglish ? "the weight" : "el peso"
    case .travelDays: isEnglish ? "a number of travel days" : "un número de días de viaje"
    case .weekdayCost: isEnglish ? "the cost of a weekday" : "el costo de un día de la semana"
    }
  }
}
