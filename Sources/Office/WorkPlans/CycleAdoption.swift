internal import CivilTime
internal import Secretariat
internal import Store

/// Records the meetings of a cycle that a year lacks as proposals: with a window, in no state beyond proposed (R13, R25).
struct CycleAdoption {
  let office: Office
  let writing: Writing
  let desk: WorkPlanDesk
  /// The meetings that were recorded.
  private(set) var proposed: [Meeting] = []
  /// The meetings whose window has passed, so that no one can propose them.
  private(set) var passed: [CycleSlot] = []

  init(office: Office, writing: Writing, desk: WorkPlanDesk) {
    self.office = office
    self.writing = writing
    self.desk = desk
  }

  /// Proposes what is lacking, in the order of the cycle.
  mutating func propose(_ plan: WorkPlan, using generator: inout some RandomNumberGenerator) throws {
    let chair = try writing.reading.rotation(of: plan.body, on: office.today).term(labelled: plan.year.number)?.holder.party
    let countries = try Set(writing.reading.countries().map(\.code.text))
    let recorded = try plan.slots.compactMap { planned in
      try planned.meeting.flatMap { try writing.reading.meeting($0) }.map { (planned.slot, $0) }
    }
    let blocks = try CycleBlocks(
      of: desk.cycle, in: plan.year, recorded: Dictionary(recorded, uniquingKeysWith: { first, _ in first }),
      lookup: Lookup(reading: writing.reading))
    for planned in plan.slots where planned.meeting == nil {
      guard let slot = desk.cycle.slot(planned.slot) else { continue }
      guard planned.window.last >= office.today else {
        passed.append(slot)
        continue
      }
      var changes = MeetingChanges()
      changes.bodies = slot.bodies.map(\.text)
      changes.kinds = [slot.kind.text]
      changes.date = .window(planned.window)
      changes.mode = slot.mode ?? .notRecorded
      changes.block = blocks[slot.code]?.text
      if slot.placeRule == .chairCountry, let chair, countries.contains(chair.text) { changes.country = chair.text }
      let identifier = CalendarIdentifier(domain: CalendarIdentifier.domain, using: &generator)
      proposed.append(try ScheduleMeeting(changes).record(as: identifier, in: office, writing).meeting)
    }
  }
}
