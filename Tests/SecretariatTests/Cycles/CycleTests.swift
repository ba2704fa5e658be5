import CivilTime
import Secretariat
import Testing

struct CycleTests {
  @Test func `everything that does not fit together is named at once`() throws {
    let gap = try CycleGap(before: SampleCycle.code("NONE"), daysMinimum: 1, daysMaximum: nil)
    let refusal = #expect(throws: Refusal.self) {
      try Cycle(
        body: SampleCycle.body,
        slots: [
          SampleCycle.slot("VM", kind: "VM", "12-01", "12-07", gaps: [gap], isHandover: true),
          SampleCycle.slot("VM", kind: "VM", "12-01", "12-07", isHandover: true),
        ], deadlines: [SampleCycle.deadline("D", "GONE", .opening, -1)])
    }
    #expect(refusal?.reasons.count == 4)
  }

  @Test func `a cycle without meetings is refused`() {
    #expect(throws: Refusal.self) { try Cycle(body: SampleCycle.body, slots: [], deadlines: []) }
  }

  @Test(arguments: [(-1, nil), (367, nil), (2, 1), (1, 367)])
  func `a gap that can never be kept is refused`(least: Int, most: Int?) {
    #expect(throws: Refusal.self) { try CycleGap(before: SampleCycle.code("VM"), daysMinimum: least, daysMaximum: most) }
  }

  @Test(arguments: [-367, 367])
  func `a deadline lies within a year of its meeting`(days: Int) {
    #expect(throws: Refusal.self) { try SampleCycle.deadline("D", "VM", .opening, days) }
  }
}
