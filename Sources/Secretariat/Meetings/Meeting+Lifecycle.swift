public import CivilTime

extension Meeting {
  /// The meeting after an act, or a refusal that says which acts are possible (R13).
  ///
  /// - Parameters:
  ///   - act: What is done.
  ///   - date: The new dates, for acts that give some.
  ///   - reason: Why; some acts demand it.
  ///   - now: The moment of the act.
  ///   - today: The day of the act at the seat of the secretariat, against which "was held" is judged.
  public func after(_ act: MeetingAct, date: ImpreciseDate? = nil, reason: TextLine? = nil, now: Instant, today: Day) throws(Refusal)
    -> Meeting
  {
    guard let destination = act.destination(from: state) else { throw refusal(of: act) }
    var reasons: [Refusal.Reason] = []
    func report(_ english: String, _ spanish: String, remedy: BilingualText? = nil) {
      reasons.append(
        .init(
          rule: .legalTransition, given: handle.text, explanation: BilingualText(english: english, spanish: spanish), remedy: remedy))
    }
    if act.needsReason, reason == nil {
      report(act.needOfReason(in: .english), act.needOfReason(in: .spanish), remedy: .addReason)
    }
    if closed != nil, act != .reopen, act != .close { reasons.append(closedFile) }
    if act == .close, closed != nil {
      report("the file of \(handle) is closed already", "el expediente de \(handle) ya está cerrado")
    }
    if act == .reopen, state == .held, closed == nil {
      report("the file of \(handle) is not closed", "el expediente de \(handle) no está cerrado")
    }
    let newDate = date ?? details.date
    if act == .confirm, !newDate.hasExactDays {
      reasons.append(
        .init(
          rule: .dateCertainty, given: newDate.description,
          explanation: BilingualText(
            english: "\(handle) has no exact days (\(newDate)), so its date cannot be confirmed",
            spanish: "\(handle) no tiene días exactos (\(newDate)), por lo que su fecha no puede confirmarse"),
          remedy: BilingualText(
            english: "Give the days first: rcm meeting move \(handle) --to YYYY-MM-DD..DD",
            spanish: "Primero indique los días: rcm meeting move \(handle) --to YYYY-MM-DD..DD")))
    }
    if act == .move, destination == .confirmed, !newDate.hasExactDays { reasons.append(inexact(newDate)) }
    if act == .hold, let first = newDate.earliest, first > today {
      reasons.append(
        .init(
          rule: .legalTransition, given: first.description,
          explanation: BilingualText(
            english: "\(handle) begins on \(first), after today (\(today)), so it has not been held",
            spanish: "\(handle) comienza el \(first), después de hoy (\(today)), por lo que no se ha celebrado"), remedy: nil))
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }

    var next = self
    if let date { next.details = try details.moved(to: date) }
    next.state = destination
    next.stateReason = reason ?? (destination == state ? stateReason : nil)
    if act == .close { next.closed = now }
    if act == .reopen { next.closed = nil }
    return next.revised(from: self, now: now)
  }

  /// The meeting with new details; its sequence rises only when date, time, place or mode have changed.
  public func edited(_ details: MeetingDetails, now: Instant) throws(Refusal) -> Meeting {
    if closed != nil, let refusal = Refusal(.rule, [closedFile]) { throw refusal }
    if state == .confirmed, !details.date.hasExactDays, let refusal = Refusal(.rule, [inexact(details.date)]) { throw refusal }
    try details.check()
    var next = self
    next.details = details
    return next.revised(from: self, now: now)
  }

  /// Counts a change: nothing when nothing changed, the revision otherwise, and the sequence where calendars must follow.
  private func revised(from before: Meeting, now: Instant) -> Meeting {
    guard self != before else { return self }
    var next = self
    next.revision = before.revision + 1
    next.modified = max(now, before.modified)
    let rescheduled =
      details.date != before.details.date || details.sessions != before.details.sessions || details.place != before.details.place
      || details.mode != before.details.mode || state != before.state
    if rescheduled { next.sequence = before.sequence + 1 }
    return next
  }

  /// Why nothing can be changed in a meeting whose file is closed.
  private var closedFile: Refusal.Reason {
    .init(
      rule: .legalTransition, given: handle.text,
      explanation: BilingualText(english: "the file of \(handle) is closed", spanish: "el expediente de \(handle) está cerrado"),
      remedy: BilingualText(english: "Open it with: rcm meeting reopen \(handle)", spanish: "Ábralo con: rcm meeting reopen \(handle)"))
  }

  /// Why a confirmed meeting cannot have such a date.
  private func inexact(_ date: ImpreciseDate) -> Refusal.Reason {
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
  private func refusal(of act: MeetingAct) -> Refusal {
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

extension MeetingDetails {
  /// The details on other days: sessions go along when the meeting has as many days as before, and are dropped otherwise.
  public func moved(to date: ImpreciseDate) throws(Refusal) -> MeetingDetails {
    let before = self.date.exactDays.flatMap { Array($0) }
    let after = date.exactDays.flatMap { Array($0) }
    var next = self
    next.date = date
    next.sessions =
      before.count == after.count
      ? sessions.compactMap { session in
        before.firstIndex(of: session.day).map { Session(day: after[$0], hours: session.hours, zone: session.zone) }
      } : []
    try next.check()
    return next
  }
}
