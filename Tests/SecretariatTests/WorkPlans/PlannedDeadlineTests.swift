import CivilTime
import Secretariat
import Testing

struct PlannedDeadlineTests {
  private func due(_ edge: CycleDeadline.Edge, _ days: Int, date: String?) throws -> String {
    let slot = try SampleCycle.slot("VM", kind: "VM", "12-01", "12-07")
    let meeting = try date.map { try SampleCycle.meeting("VM-2025", "VM", $0, .proposed) }
    return PlannedDeadline(
      try SampleCycle.deadline("D", "VM", edge, days), of: slot, meeting: meeting, window: slot.window.days(in: try CycleYear(2_025))
    ).due.description
  }

  @Test(arguments: [
    (CycleDeadline.Edge.opening, -60, "2025-10-05"), (.close, 30, "2026-01-04"), (.close, -7, "2025-11-28"),
    (.opening, 0, "2025-12-04..05"),
    (.close, 0, "2025-12-05"),
  ])
  func `a meeting with days gives a day`(edge: CycleDeadline.Edge, days: Int, due: String) throws {
    #expect(try self.due(edge, days, date: "2025-12-04..05") == due)
  }

  @Test(arguments: [
    (CycleDeadline.Edge.opening, -60, "window:2025-10-02..07"), (.close, 30, "window:2026-01-01..06"),
    (.opening, 0, "window:2025-12-01..07"), (.close, 0, "window:2025-12-02..07"),
  ])
  func `a meeting that is only expected gives a window`(edge: CycleDeadline.Edge, days: Int, due: String) throws {
    #expect(try self.due(edge, days, date: nil) == due)
    #expect(try self.due(edge, days, date: "tbc") == due)
  }

  @Test func `a month gives a window of the month's length`() throws {
    #expect(try due(.opening, -31, date: "2025-12") == "window:2025-10-31..11-29")
  }

  @Test func `separate days are counted from the first and the last`() throws {
    #expect(try due(.opening, -1, date: "2025-12-02,04") == "2025-12-01")
    #expect(try due(.close, 1, date: "2025-12-02,04") == "2025-12-05")
  }
}
