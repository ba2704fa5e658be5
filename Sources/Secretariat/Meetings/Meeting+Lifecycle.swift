public import CivilTime

extension Meeting {
  /// The meeting after an act, or a refusal that says which acts are possible (R13).
  ///
  /// A meeting that is cancelled or lapses gives its number back, and is not given one again by being reopened (R14).
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
    if act == .hold, let reason = yetToCome(newDate, today: today) { reasons.append(reason) }
    if let refusal = Refusal(.rule, reasons) { throw refusal }

    var next = self
    if let date { next.details = try details.moved(to: date) }
    next.state = destination
    if destination.isCalledOff { next.details.series = details.series.map { .init(code: $0.code, ordinal: nil) } }
    next.stateReason = reason ?? (destination == state ? stateReason : nil)
    if act == .close { next.closed = now }
    if act == .reopen { next.closed = nil }
    return next.revised(from: self, now: now)
  }

  /// The meeting with new details; its sequence rises only when date, time, place or mode have changed.
  ///
  /// An edit sets right what is known. It cannot make a held meeting one that is yet to come (R13), and it does not move a
  /// meeting that may still be moved out of its block: moving is an act of its own, which takes the block along (R16).
  ///
  /// - Parameters:
  ///   - details: What is said of the meeting from now on.
  ///   - now: The moment of the edit.
  ///   - today: The day of the edit at the seat of the secretariat, against which "was held" is judged.
  public func edited(_ details: MeetingDetails, now: Instant, today: Day) throws(Refusal) -> Meeting {
    var reasons: [Refusal.Reason] = []
    if closed != nil { reasons.append(closedFile) }
    if details.date != self.details.date {
      if state == .confirmed, !details.date.hasExactDays { reasons.append(inexact(details.date)) }
      if state == .held, let reason = yetToCome(details.date, today: today) { reasons.append(reason) }
      if state == .held, case .window = details.date { reasons.append(heldInWindow(details.date)) }
      if let block = self.details.block, MeetingAct.move.destination(from: state) != nil {
        reasons.append(movesAlone(from: block, to: details.date))
      }
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
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
