public import CivilTime

// What subscribers will see change, in words.

extension FeedDifference.Change {
  /// The change as one line: `VM-2025 Vice-Ministerial Meeting: moved from … to …; now confirmed`.
  public func text(in language: Language) -> String {
    "\(subject) \(title): \(kinds.map { $0.words(in: language) }.joined(separator: "; "))"
  }
}

extension FeedDifference.Kind {
  /// The name by which programs know it.
  public var code: String {
    switch self {
    case .new: "new"
    case .gone: "gone"
    case .state(_, .cancelled): "cancelled"
    case .state(_, .postponed): "postponed"
    case .state(_, .lapsed): "lapsed"
    case .state(_, .confirmed), .state(_, .held): "confirmed"
    case .state(_, .tentative): "tentative"
    case .state(_, .proposed): "proposed"
    case .moved: "moved"
    case .hours: "hours"
    case .place: "place"
    case .title: "title"
    case .details: "details"
    case .unseen: "unseen"
    }
  }

  /// What was before, in words; `nil` where that is no value.
  public func before(in language: Language) -> String? {
    switch self {
    case .state(let from, _): from.word(in: language)
    case .moved(let from, _): from.formatted(in: language)
    case .hours(let from, _), .place(let from, _): from
    case .title(let from, _): from
    case .new, .gone, .details, .unseen: nil
    }
  }

  /// What is now, in words; `nil` where that is no value.
  public func after(in language: Language) -> String? {
    switch self {
    case .new(let dates, _): dates.formatted(in: language)
    case .state(_, let to): to.word(in: language)
    case .moved(_, let to): to.formatted(in: language)
    case .hours(_, let to), .place(_, let to): to
    case .title(_, let to): to
    case .gone, .details, .unseen: nil
    }
  }

  /// The change in words.
  public func words(in language: Language) -> String {
    let isEnglish = language == .english
    switch self {
    case .new(let dates, let state):
      let standing = state == .confirmed || state == .held ? "" : ", \(state.word(in: language))"
      return (isEnglish ? "new, " : "nueva, ") + dates.formatted(in: language) + standing
    case .gone(let reason): return (isEnglish ? "no longer shown: " : "ya no se muestra: ") + reason.words(in: language)
    case .state(let from, let to): return Self.words(from, to, isEnglish: isEnglish)
    case .moved(let from, let to):
      let (from, to) = (from.formatted(in: language), to.formatted(in: language))
      return isEnglish ? "moved: \(from) → \(to)" : "cambia de fecha: \(from) → \(to)"
    case .hours(let from, let to):
      let unknown = isEnglish ? "no hours" : "sin horas"
      return (isEnglish ? "hours: " : "horario: ") + "\(from ?? unknown) → \(to ?? unknown)"
    case .place(let from, let to):
      let unknown = isEnglish ? "not shown" : "no se muestra"
      return (isEnglish ? "place: " : "lugar: ") + "\(from ?? unknown) → \(to ?? unknown)"
    case .title(let from, let to): return (isEnglish ? "title: " : "título: ") + "“\(from)” → “\(to)”"
    case .details: return isEnglish ? "the text that goes with it changes" : "cambia el texto que la acompaña"
    case .unseen: return isEnglish ? "only details that subscribers do not see" : "solo detalles que los suscriptores no ven"
    }
  }

  private static func words(_ from: MeetingState, _ to: MeetingState, isEnglish: Bool) -> String {
    switch (from, to) {
    case (_, .cancelled): isEnglish ? "cancelled" : "cancelada"
    case (_, .postponed): isEnglish ? "postponed, with no new date" : "aplazada, sin nueva fecha"
    case (_, .lapsed): isEnglish ? "lapsed" : "sin efecto"
    case (.proposed, .confirmed), (.tentative, .confirmed), (.proposed, .held), (.tentative, .held):
      isEnglish ? "now confirmed" : "ahora confirmada"
    case (.postponed, .confirmed), (.postponed, .held): isEnglish ? "no longer postponed: confirmed" : "ya no está aplazada: confirmada"
    case (_, .confirmed), (_, .held): isEnglish ? "takes place after all" : "se celebrará después de todo"
    case (.proposed, .tentative): isEnglish ? "no longer a mere proposal: to be confirmed" : "ya no es solo una propuesta: por confirmar"
    case (.postponed, .tentative): isEnglish ? "no longer postponed: to be confirmed" : "ya no está aplazada: por confirmar"
    case (.confirmed, .tentative), (.held, .tentative): isEnglish ? "to be confirmed again" : "nuevamente por confirmar"
    case (_, .tentative): isEnglish ? "may take place after all, to be confirmed" : "podría celebrarse después de todo, por confirmar"
    case (_, .proposed): isEnglish ? "proposed anew" : "propuesta de nuevo"
    }
  }
}

extension GoneReason {
  /// The reason as a clause.
  public func words(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .draft: isEnglish ? "it is only a proposal" : "es solo una propuesta"
    case .lapsed: isEnglish ? "it lapsed" : "quedó sin efecto"
    case .monthOnly: isEnglish ? "only its month is known now" : "ahora solo se conoce el mes"
    case .windowOnly: isEnglish ? "only a window of days is known now" : "ahora solo se conoce un intervalo de días"
    case .noDate: isEnglish ? "it has no date any more" : "ya no tiene fecha"
    case .notWritable: isEnglish ? "no calendar can hold its days" : "ningún calendario puede contener sus días"
    case .past: isEnglish ? "it lies further back than the calendar reaches" : "queda más atrás de lo que abarca el calendario"
    case .tooFarAhead: isEnglish ? "it lies further ahead than the calendar reaches" : "queda más adelante de lo que abarca el calendario"
    case .calledOffLongAgo: isEnglish ? "it was called off and its date has passed" : "fue cancelada y su fecha ya pasó"
    case .otherMeetings: isEnglish ? "the calendar is not about it any more" : "el calendario ya no trata de ella"
    case .notOnRecord: isEnglish ? "it is not on record any more" : "ya no consta en el registro"
    }
  }
}
