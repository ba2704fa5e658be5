import CivilTime
import Secretariat
import Testing

struct SlotProposalTests {
  private func proposal(_ slot: String, _ meetings: [Meeting] = []) throws -> SlotProposal {
    let cycle = try SampleCycle.make()
    let assignment = SlotAssignment(of: cycle, in: try CycleYear(2_025), among: meetings)
    return SlotProposal(for: try #require(cycle.slot(SampleCycle.code(slot))), in: cycle, assignment: assignment)
  }

  @Test func `without gaps the window is the usual one`() throws {
    #expect(try proposal("VM").window.description == "2025-12-01..07")
  }

  @Test func `the eve follows the usual window of the main meeting`() throws {
    let eve = try proposal("RCGM-2")
    #expect(eve.window.description == "2025-11-29..12-05")
    #expect(eve.reason(in: .english) == "Seen. It is to end the day before VM.")
    #expect(eve.reason(in: .spanish) == "Visto. Debe terminar el día anterior a VM.")
  }

  @Test(arguments: [
    ("2025-12-03..04", "2025-12-01..02", false), ("2025-12-01..02", "2025-11-29..30", false), ("2025-12-10..11", "2025-12-08..09", true),
    ("2025-11-12..13", "2025-11-10..11", true), ("window:2025-12-02..05", "2025-11-30..12-03", false),
  ])
  func `the eve follows the main meeting on record, even out of its window`(date: String, window: String, overrides: Bool) throws {
    let eve = try proposal("RCGM-2", [SampleCycle.meeting("VM-2025", "VM", date, .proposed)])
    #expect(eve.window.description == window)
    #expect(eve.bounds.map(\.overridesWindow) == [overrides])
    #expect(eve.reason(in: .english).contains("VM-2025 ("))
  }

  @Test func `a cancelled meeting bounds nothing`() throws {
    let cancelled = try SampleCycle.meeting("VM-2025", "VM", "2025-11-12..13", .cancelled)
    #expect(try proposal("RCGM-2", [cancelled]).window.description == "2025-11-29..12-05")
  }

  @Test func `a gap without a most cuts only the end of the window`() throws {
    let gap = try CycleGap(before: SampleCycle.code("VM"), daysMinimum: 14, daysMaximum: nil)
    let cycle = try Cycle(
      body: SampleCycle.body,
      slots: [
        SampleCycle.slot("WG", kind: "WG", "11-10", "11-20", days: 2...3, gaps: [gap]),
        SampleCycle.slot("VM", kind: "VM", "12-01", "12-07"),
      ],
      deadlines: [])
    for (date, window) in [
      ("2025-12-01..02", "2025-11-10..17"), ("2025-12-06..07", "2025-11-10..20"), ("2025-11-10..11", "2025-10-25..27"),
    ] {
      let assignment = SlotAssignment(
        of: cycle, in: try CycleYear(2_025), among: [try SampleCycle.meeting("VM-2025", "VM", date, .confirmed)])
      #expect(SlotProposal(for: cycle.slots[0], in: cycle, assignment: assignment).window.description == window)
    }
  }
}
