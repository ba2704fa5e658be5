public import CivilTime

extension Cycle {
  /// The gaps that the meetings of a year do not keep, inside of a block and between others (R16, R18).
  ///
  /// - Parameter year: Which meeting is which of the cycle's.
  public func gapFindings(in year: SlotAssignment) -> [MeetingFinding] {
    slots.flatMap { slot in
      slot.gaps.compactMap { gap in
        guard let earlier = year[slot.code], let later = year[gap.other], earlier.handle != later.handle, earlier.takesTime,
          later.takesTime, let ends = earlier.details.date.exactDays.last?.last, let begins = later.details.date.exactDays.first?.first,
          !gap.isKept(by: ends.days(until: begins))
        else { return nil }
        let isInBlock = earlier.details.block != nil && earlier.details.block == later.details.block
        return MeetingFinding(
          earlier.handle, later.handle,
          .gap(
            .init(
              body: body, earlier: earlier.handle, ends: ends, later: later.handle, begins: begins, gap: gap, isInBlock: isInBlock)))
      }
    }
  }

  /// The step with which the preparation of a meeting begins: the earliest that is counted back from its opening (R21).
  ///
  /// It is the notice that the cycle asks for: whoever gives a meeting its days later than that cannot take the step in time. A cycle
  /// that has no such step asks for no notice.
  public func firstStep(of slot: Code<CycleSlot>) -> CycleDeadline? {
    deadlines.filter { deadline in
      deadline.slot == slot && deadline.occasion == .sameYear && deadline.purpose == .preparation && deadline.edge == .opening
        && deadline.days < 0
    }.min { ($0.days, $0.code) < ($1.days, $1.code) }
  }

  /// That a confirmed meeting was given its days after the first step of its preparation was due (R21).
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - slot: Which of the cycle's it is.
  ///   - given: The day on which it was given the days that it has.
  public func noticeFinding(of meeting: Meeting, as slot: Code<CycleSlot>, given: () throws -> Day) rethrows -> MeetingFinding? {
    guard meeting.state == .confirmed, let step = firstStep(of: slot), let opens = meeting.details.date.exactDays.first?.first,
      let due = try? opens.adding(days: step.days)
    else { return nil }
    let given = try given()
    guard given > due else { return nil }
    return MeetingFinding(
      meeting.handle, .missingNotice(.init(body: body, step: step.title, daysBefore: -step.days, due: due, given: given)))
  }
}
