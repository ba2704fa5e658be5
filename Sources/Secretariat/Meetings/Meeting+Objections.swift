internal import CivilTime

// Why an act or an edit is refused, each reason with the command that helps.

extension Meeting {
  /// Why nothing can be changed in a meeting whose file is closed.
  public var closedFile: Refusal.Reason {
    .init(
      rule: .legalTransition, given: handle.text,
      explanation: BilingualText(english: "the file of \(handle) is closed", spanish: "el expediente de \(handle) está cerrado"),
      remedy: BilingualText(english: "Open it with: rcm meeting reopen \(handle)", spanish: "Ábralo con: rcm meeting reopen \(handle)"))
  }

  /// Refuses a change of what belongs to a meeting whose file is closed.
  public func checkFileIsOpen() throws(Refusal) {
    if closed != nil, let refusal = Refusal(.rule, [closedFile]) { throw refusal }
  }

  /// Why a meeting cannot have been held on a date; `nil` when it can.
  func yetToCome(_ date: ImpreciseDate, today: Day) -> Refusal.Reason? {
    guard let first = date.earliest, first > today else { return nil }
    return .init(
      rule: .legalTransition, given: first.description,
      explanation: BilingualText(
        english: "\(handle) begins on \(first), after today (\(today)), so it has not been held",
        spanish: "\(handle) comienza el \(first), después de hoy (\(today)), por lo que no se ha celebrado"), remedy: nil)
  }

  /// Why a held meeting cannot have a window as its date.
  func heldInWindow(_ date: ImpreciseDate) -> Refusal.Reason {
    .init(
      rule: .dateCertainty, given: date.description,
      explanation: BilingualText(
        english: "\(handle) was held, and a window (\(date)) is for a meeting that is yet to come",
        spanish: "\(handle) se celebró, y una ventana (\(date)) es para una reunión que está por venir"),
      remedy: BilingualText(english: "Give the days, or the month.", spanish: "Indique los días, o el mes."))
  }

  /// Why an edit does not change the date of a meeting that belongs to a block.
  func movesAlone(from block: Code<Block>, to date: ImpreciseDate) -> Refusal.Reason {
    .init(
      rule: .blocksMoveTogether, given: date.description,
      explanation: BilingualText(
        english: "\(handle) belongs to the block \(block), which an edit would pull apart",
        spanish: "\(handle) pertenece al bloque \(block), que una edición separaría"),
      remedy: BilingualText(
        english: "Move it with its block: rcm meeting move \(handle) --to \(date)",
        spanish: "Muévala con su bloque: rcm meeting move \(handle) --to \(date)"))
  }

  /// Why a confirmed meeting cannot have such a date.
  func inexact(_ date: ImpreciseDate) -> Refusal.Reason {
    .init(
      rule: .dateCertainty, given: date.description,
      explanation: BilingualText(
        english: "\(handle) is confirmed, and a confirmed meeting has exact days, which \(date) does not give",
        spanish: "\(handle) está confirmada, y una reunión confirmada tiene días exactos, que \(date) no indica"),
      remedy: BilingualText(
        english: "Give the days, or put it off with: rcm meeting postpone \(handle) --reason \"…\"",
        spanish: "Indique los días, o aplácela con: rcm meeting postpone \(handle) --reason \"…\""))
  }

  /// Why the act is impossible, what is possible instead, and the command that leads on.
  func refusal(of act: MeetingAct) -> Refusal {
    let possible = MeetingAct.allCases.filter { candidate in
      candidate.destination(from: state) != nil && (state != .held || (candidate == .reopen) == (closed != nil))
    }
    let leading = possible.first { $0.destination(from: state).flatMap { act.destination(from: $0) } != nil && $0 != act }
    return .breaks(
      .legalTransition, given: handle.text,
      because: BilingualText { language in
        let meeting = language == .english ? "a \(state.word(in: language)) meeting" : "una reunión \(state.word(in: language))"
        return "\(meeting) \(act.impossibility(in: language)) (\(handle))"
      },
      remedy: BilingualText { language in
        let isEnglish = language == .english
        let list = "\(isEnglish ? "Possible now" : "Ahora es posible"): \(possible.map(\.rawValue).joined(separator: ", "))."
        guard let next = leading ?? possible.first else { return list }
        let hint = leading?.requestToDoFirst(in: language) ?? (isEnglish ? "For example" : "Por ejemplo")
        return "\(list) \(hint): \(next.command(for: handle))"
      })
  }
}
