public import CivilTime

/// Something that a meeting decided, with what became of it (R24).
///
/// Who recorded it, and who settled or waived it and when, the log tells.
public struct Decision: Hashable, Sendable {
  /// What has become of a decision.
  public enum State: Hashable, Sendable {
    /// It is yet to be carried out.
    case open
    /// It is carried out.
    case settled
    /// It is no longer pursued, for a reason.
    case waived(reason: TextLine)
  }

  /// The permanent name.
  public let name: DecisionName
  /// What was decided, in each language that has a text.
  public let text: BilingualText
  /// The item of the agenda under which it was decided, when recorded.
  public let item: AgendaNumber?
  /// What has become of it.
  public let state: State

  /// A decision in full; each half of its text must be one line.
  public init(name: DecisionName, text: BilingualText, item: AgendaNumber?, state: State = .open) throws(Refusal) {
    var checked: [Language: String] = [:]
    for language in Language.allCases {
      if let half = text.text(in: language) { checked[language] = try TextLine(half, as: .decision).text }
    }
    self.init(
      name: name, checkedText: BilingualText(english: checked[.english], spanish: checked[.spanish]) ?? text, item: item, state: state)
  }

  private init(name: DecisionName, checkedText: BilingualText, item: AgendaNumber?, state: State) {
    self.name = name
    text = checkedText
    self.item = item
    self.state = state
  }

  /// The decision after an act.
  ///
  /// - Throws: A ``Refusal`` when it is in that state already, or must be opened again first.
  public func after(_ act: DecisionAct) throws(Refusal) -> Decision {
    let next: State =
      switch (act, state) {
      case (.settle, .open): .settled
      case (.waive(let reason), .open): .waived(reason: reason)
      case (.reopen, .settled), (.reopen, .waived): .open
      case (.settle, _), (.waive, _), (.reopen, .open): throw refusal(of: act)
      }
    return Decision(name: name, checkedText: text, item: item, state: next)
  }

  private func refusal(of act: DecisionAct) -> Refusal {
    .breaks(
      .settledOrWaived, given: name.description,
      because: BilingualText(
        english: "\(name) is \(state.word(in: .english))\(act.isDone(state) ? " already" : "")",
        spanish: "\(name) \(act.isDone(state) ? "ya " : "")está \(state.word(in: .spanish))"),
      remedy: state == .open || act.isDone(state)
        ? BilingualText(
          english: "See it with: rcm decision list \(name.meeting)", spanish: "Véala con: rcm decision list \(name.meeting)")
        : BilingualText(
          english: "Open it again first: rcm decision reopen \(name)", spanish: "Primero reábrala: rcm decision reopen \(name)"))
  }
}

extension Decision.State {
  /// The permanent name by which files and programs know the state.
  public var code: String {
    switch self {
    case .open: "open"
    case .settled: "settled"
    case .waived: "waived"
    }
  }

  /// Why the decision is waived; `nil` in another state.
  public var waiverReason: TextLine? {
    if case .waived(let reason) = self { reason } else { nil }
  }

  /// The state in a language, of a decision, which is feminine in Spanish.
  public func word(in language: Language) -> String {
    switch self {
    case .open: language == .english ? "open" : "pendiente"
    case .settled: language == .english ? "settled" : "resuelta"
    case .waived: language == .english ? "waived" : "dispensada"
    }
  }
}
