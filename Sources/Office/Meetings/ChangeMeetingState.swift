public import CivilTime
public import Secretariat
public import Store

/// Proposes, confirms, moves, postpones, cancels, holds, closes, reopens or lapses a meeting (R13).
///
/// A move takes along the meetings of the same block, all or none (R16).
public struct ChangeMeetingState: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  public var meeting: String
  /// What is done.
  public var act: MeetingAct
  /// The new dates.
  public var date: ImpreciseDate?
  /// Why.
  public var reason: String?
  /// Whether the other meetings of its block stay where they are.
  public var leavesBlock: Bool

  /// A change of state.
  public init(_ meeting: String, _ act: MeetingAct, date: ImpreciseDate? = nil, reason: String? = nil, leavesBlock: Bool = false) {
    self.meeting = meeting
    self.act = act
    self.date = date
    self.reason = reason
    self.leavesBlock = leavesBlock
  }

  /// Makes the change.
  public func callAsFunction(in office: Office) throws -> Written<MeetingOutcome> {
    let line = try reason.map { try TextLine($0, as: .reason) }
    return try office.write(reason: line?.text) { writing in
      let before = try Lookup(reading: writing.reading).meeting(meeting)
      let now = office.clock.now()
      let after = try before.after(act, date: date, reason: line, now: now, today: office.today)
      var notices: [MeetingOutcome.Notice] = []
      if after != before { try writing.update(after) }
      if before.details.sessions.count > after.details.sessions.count { notices.append(.sessionsDropped) }
      if act == .move, !leavesBlock {
        notices += try moveBlock(of: before, to: after, reason: line, in: office, writing)
      }
      return MeetingOutcome(meeting: after, notices: notices)
    }
  }

  /// Moves the other meetings of the block by as many days.
  private func moveBlock(
    of before: Meeting, to after: Meeting, reason: TextLine?, in office: Office, _ writing: Writing
  ) throws -> [MeetingOutcome.Notice] {
    guard let block = before.details.block, let from = before.details.date.exactDays.first?.first,
      let to = after.details.date.exactDays.first?.first,
      from != to
    else { return [] }
    var filter = Reading.MeetingFilter()
    filter.block = block
    var notices: [MeetingOutcome.Notice] = []
    for companion in try writing.reading.meetings(filter) where companion.handle != before.handle {
      guard case .days(let range) = companion.details.date, MeetingAct.move.destination(from: companion.state) != nil else {
        notices.append(.leftBehind(companion.handle))
        continue
      }
      let shift = from.days(until: to)
      let moved = try DayRange(first: range.first.adding(days: shift), last: range.last.adding(days: shift))
      try writing.update(companion.after(.move, date: .days(moved), reason: reason, now: office.clock.now(), today: office.today))
      notices.append(.movedAlong(companion.handle))
    }
    return notices
  }
}
