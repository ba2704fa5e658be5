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
    func report(_ rule: Rule, given: String, _ explanation: BilingualText, _ remedy: BilingualText?) {
      reasons.append(.init(rule: rule, given: given, explanation: explanation, remedy: remedy))
    }
    if act.needsReason, reason == nil {
      report(
        .legalTransition, given: handle.text, "to \(act.rawValue) a meeting needs a reason, which the record keeps", "Add --reason \"…\".")
    }
    if closed != nil, act != .reopen, act != .close {
      report(.legalTransition, given: handle.text, "the file of \(handle) is closed", "Open it with: rcm meeting reopen \(handle)")
    }
    if act == .close, closed != nil {
      report(.legalTransition, given: handle.text, "the file of \(handle) is closed already", nil)
    }
    if act == .reopen, state == .held, closed == nil {
      report(.legalTransition, given: handle.text, "the file of \(handle) is not closed", nil)
    }
    let newDate = date ?? details.date
    if act == .confirm, !newDate.hasExactDays {
      report(
        .dateCertainty, given: newDate.description, "\(handle) has no exact days (\(newDate)), so its date cannot be confirmed",
        "Give the days first: rcm meeting move \(handle) --to YYYY-MM-DD..DD")
    }
    if act == .move, destination == .confirmed, !newDate.hasExactDays { reasons.append(inexact(newDate)) }
    if act == .hold, let first = newDate.earliest, first > today {
      report(
        .legalTransition, given: first.description, "\(handle) begins on \(first), after today (\(today)), so it has not been held", nil)
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
    if closed != nil {
      throw .breaks(
        .legalTransition, given: handle.text, because: "the file of \(handle) is closed",
        remedy: "Open it with: rcm meeting reopen \(handle)")
    }
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

  /// Why a confirmed meeting cannot have such a date.
  private func inexact(_ date: ImpreciseDate) -> Refusal.Reason {
    .init(
      rule: .dateCertainty, given: date.description,
      explanation: "\(handle) is confirmed, and a confirmed meeting has exact days, which \(date) does not give",
      remedy: "Give the days, or put it off with: rcm meeting postpone \(handle) --reason \"…\"")
  }

  /// Why the act is impossible, what is possible instead, and the command that leads on.
  private func refusal(of act: MeetingAct) -> Refusal {
    let possible = MeetingAct.allCases.filter { candidate in
      candidate.destination(from: state) != nil && (state != .held || (candidate == .reopen) == (closed != nil))
    }
    let leading = possible.first { $0.destination(from: state).flatMap { act.destination(from: $0) } != nil && $0 != act }
    let hint = (leading ?? possible.first).map { next in
      let verb = next.rawValue.prefix(1).uppercased() + next.rawValue.dropFirst()
      return (leading == nil ? " For example: " : " \(verb) it first: ") + next.command(for: handle)
    }
    return .breaks(
      .legalTransition, given: handle.text, because: "a \(state.rawValue) meeting cannot be \(act.participle) (\(handle))",
      remedy: "Possible now: \(possible.map(\.rawValue).joined(separator: ", ")).\(hint ?? "")")
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

extension MeetingAct {
  /// The command line that does it.
  fileprivate func command(for handle: MeetingHandle) -> String {
    let command = "rcm meeting \(rawValue) \(handle)"
    return self == .move ? command + " --to YYYY-MM-DD..DD" : needsReason ? command + " --reason \"…\"" : command
  }

  fileprivate var participle: String {
    switch self {
    case .propose: "proposed"
    case .confirm: "confirmed"
    case .move: "moved"
    case .postpone: "postponed"
    case .cancel: "cancelled"
    case .hold: "held"
    case .close: "closed"
    case .reopen: "reopened"
    case .lapse: "lapsed"
    }
  }
}
