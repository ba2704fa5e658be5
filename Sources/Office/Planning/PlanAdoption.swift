internal import CivilTime
internal import Planner
internal import Secretariat
internal import Store

/// Writes the dates of a plan into the record, inside of one transaction.
struct PlanAdoption {
  let office: Office
  let writing: Writing
  let reason: TextLine?

  /// Gives the meetings on record that lie on other days those of the plan.
  @discardableResult
  func move(_ proposal: PlanProposal) throws -> [Meeting] {
    try proposal.changes.compactMap { planned, placement in
      guard let before = planned.recorded else { return nil }
      let after = try before.after(.move, date: .days(placement.days), reason: reason, now: writing.now, today: office.today)
      try writing.update(after)
      return after
    }
  }

  /// Records the meetings that are not on record, in the order of the plan.
  func record(
    _ proposal: PlanProposal, cycle: Cycle, using generator: inout some RandomNumberGenerator
  ) throws -> [Meeting] {
    var blocks: [CycleYear: CycleBlocks] = [:]
    for year in proposal.years.years {
      let recorded = proposal.meetings.compactMap { meeting -> (Code<CycleSlot>, Meeting)? in
        guard meeting.year == year, let slot = meeting.slot?.code, let meeting = meeting.recorded else { return nil }
        return (slot, meeting)
      }
      blocks[year] = try CycleBlocks(
        of: cycle, in: year, recorded: Dictionary(recorded, uniquingKeysWith: { first, _ in first }),
        lookup: Lookup(reading: writing.reading))
    }
    var meetings: [Meeting] = []
    for (planned, placement) in proposal.changes where planned.recorded == nil {
      guard let slot = planned.slot else { continue }
      var changes = MeetingChanges()
      changes.bodies = slot.bodies.map(\.text)
      changes.kinds = [slot.kind.text]
      changes.date = .days(placement.days)
      changes.mode = slot.mode ?? .notRecorded
      changes.block = blocks[planned.year]?[slot.code]?.text
      if slot.placeRule == .chairCountry { changes.country = planned.host?.text }
      let identifier = CalendarIdentifier(domain: CalendarIdentifier.domain, using: &generator)
      meetings.append(try ScheduleMeeting(changes).record(as: identifier, in: office, writing).meeting)
    }
    return meetings
  }
}
