package import CivilTime
package import Secretariat
package import Store

/// Proposes, confirms, moves, postpones, cancels, holds, closes, reopens or lapses a meeting (R13).
///
/// A meeting is closed when each of its decisions is settled or waived (R24); its list of participants is then kept as it is
/// resolved (R15). A meeting that was called off and comes back is numbered anew (R14). New dates take along the meetings of the same
/// block, all or none (R16).
package struct ChangeMeetingState: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// What is done.
  package var act: MeetingAct
  /// The new dates.
  package var date: ImpreciseDate?
  /// Why.
  package var reason: TextLine?
  /// Whether the other meetings of its block stay where they are.
  package var leavesBlock: Bool
  /// Why the decisions that are open when the file is closed are waived; without it, they keep it open.
  package var waiver: TextLine?

  /// A change of state.
  package init(
    _ meeting: String, _ act: MeetingAct, date: ImpreciseDate? = nil, reason: TextLine? = nil, leavesBlock: Bool = false,
    waiving waiver: TextLine? = nil
  ) {
    self.meeting = meeting
    self.act = act
    self.date = date
    self.reason = reason
    self.leavesBlock = leavesBlock
    self.waiver = waiver
  }

  /// Makes the change.
  package func callAsFunction(in office: Office) throws -> Written<MeetingOutcome> {
    try office.write(reason: (reason ?? waiver)?.text) { writing in try carryOut(in: office, writing) }
  }

  /// Makes the change as a part of a larger operation.
  func carryOut(in office: Office, _ writing: Writing) throws -> MeetingOutcome {
    let before = try Lookup(reading: writing.reading).meeting(meeting)
    var after = try before.after(act, date: date, reason: reason, now: writing.now, today: office.today)
    var notices: [MeetingOutcome.Notice] = []
    if act == .close { notices += try closeDecisions(of: before.handle, writing) }
    if before.state.isCalledOff, !after.state.isCalledOff {
      let numbering = try SeriesNumbering(
        of: after.details, in: after.state, asked: nil, except: before.handle, reading: writing.reading)
      after.details.series = numbering.place
      notices += numbering.notices
    }
    // The list is kept before the file closes, so that taking the closing back opens the file before it lets the list go.
    if act == .close { try writing.freezeParticipants(of: after, on: office.today) }
    if after != before { try writing.update(after) }
    if before.details.sessions.count > after.details.sessions.count { notices.append(.sessionsDropped) }
    if !leavesBlock { notices += try moveBlock(of: before, to: after, in: office, writing) }
    let outcome = MeetingOutcome(meeting: after, notices: notices)
    // A meeting that is confirmed may have been given its days too late, and one that comes back may find them taken.
    guard after.details.date != before.details.date || (after.state != before.state && act != .hold) else { return outcome }
    let companions = notices.compactMap { if case .movedAlong(let handle) = $0 { handle } else { nil } }
    return try outcome.checked(with: companions, in: office, writing)
  }

  /// Waives the decisions that are open when the file is closed, or refuses to close it.
  private func closeDecisions(of meeting: MeetingHandle, _ writing: Writing) throws -> [MeetingOutcome.Notice] {
    let open = try writing.reading.decisions(of: meeting).filter { $0.state == .open }
    guard let waiver else {
      try Decision.checkNoneIsOpen(open)
      return []
    }
    return try open.map { decision in
      try writing.update(decision.after(.waive(reason: waiver)))
      return .waived(decision.name)
    }
  }

  /// Moves the other meetings of the block by as many days, and names those that it cannot move.
  ///
  /// Only those whose dates stand, or are meant to, go along: one that was put off has no date that could move. Where the
  /// old or the new date gives no exact days, no one knows by how many days, so that every one stays and is named.
  private func moveBlock(of before: Meeting, to after: Meeting, in office: Office, _ writing: Writing) throws
    -> [MeetingOutcome.Notice]
  {
    guard let block = before.details.block, before.details.date != after.details.date else { return [] }
    let shift: Int? =
      if let from = before.details.date.exactDays.first?.first, let to = after.details.date.exactDays.first?.first {
        from.days(until: to)
      } else { nil }
    guard shift != 0 else { return [] }
    var filter = Reading.MeetingFilter()
    filter.block = block
    var notices: [MeetingOutcome.Notice] = []
    for companion in try writing.reading.meetings(filter) where companion.handle != before.handle {
      guard let shift, case .days(let range) = companion.details.date,
        MeetingAct.move.destination(from: companion.state) == companion.state
      else {
        notices.append(.leftBehind(companion.handle))
        continue
      }
      let moved = try DayRange(first: range.first.adding(days: shift), last: range.last.adding(days: shift))
      try writing.update(companion.after(.move, date: .days(moved), reason: reason, now: writing.now, today: office.today))
      notices.append(.movedAlong(companion.handle))
    }
    return notices
  }
}
