import CivilTime
import Reference
import Secretariat
import Testing

struct ReferenceCycleTests {
  private func cycle() throws -> Cycle { try #require(try ReferenceCycle.embedded().cycles.first) }

  /// The meetings of a slot's kind and bodies that were held in 2020-2024, without the two that the table says lie elsewhere.
  private func observed(_ slot: CycleSlot) throws -> [DayRange] {
    let exceptions = ["2020-01-27..30", "2020-09-30"]
    return try ReferenceMeeting.embedded().filter { meeting in
      meeting.state == .held && meeting.details.leadingKind == slot.kind && Set(meeting.details.bodies) == Set(slot.bodies)
        && (2_020...2_024).contains(meeting.details.date.year ?? 0) && !exceptions.contains(meeting.details.date.description)
    }.compactMap { $0.details.date.exactDays.first }
  }

  @Test func `every meeting from which the cycle was derived lies in a window of its kind`() throws {
    let cycle = try cycle()
    for slot in cycle.slots {
      let siblings = cycle.slots.filter { $0.kind == slot.kind }
      let days = try observed(slot)
      #expect(!days.isEmpty)
      for days in days {
        let year = try CycleYear(days.first.year)
        let fitting = siblings.first { sibling in
          let window = sibling.window.days(in: year)
          return window.contains(days.first) && window.contains(days.last)
        }
        let found = try #require(fitting, "\(slot.code) \(days)")
        #expect(found.dayCount.contains(days.dayCount), "\(found.code) \(days)")
        #expect(found.weekdays.contains(days.first.weekday), "\(found.code) \(days)")
      }
    }
  }

  @Test func `every slot is in order, and one hands the chair over`() throws {
    let cycle = try cycle()
    #expect(cycle.handover?.code.text == "VM")
    #expect(cycle.slots.map(\.window.from) == cycle.slots.map(\.window.from).sorted())
  }

  @Test func `every text is written in both languages`() throws {
    let cycle = try cycle()
    let texts = cycle.slots.flatMap { [$0.title, $0.evidence] } + cycle.deadlines.flatMap { [$0.title, $0.responsible, $0.source] }
    #expect(texts.allSatisfy { $0.text(in: .english) != nil && $0.text(in: .spanish) != nil })
  }

  @Test func `every preparatory offset says that it is a default of this program`() throws {
    let sources = try cycle().deadlines.filter { $0.purpose == .preparation }.map { $0.source.text(in: .english) }
    #expect(!sources.isEmpty)
    #expect(sources.allSatisfy { $0 == "The offset is a default of this program; no rule of the body on notice periods is known." })
  }
}
