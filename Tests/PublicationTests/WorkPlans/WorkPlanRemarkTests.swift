import CivilTime
import Publication
import Secretariat
import TestSupport
import Testing

struct WorkPlanRemarkTests {
  @Test func `every remark is a sentence of its own in each language`() throws {
    let year = try CycleYear(2_025)
    let basis = try BasisYears(parsing: "2022..2024")
    let (slot, other): (Code<CycleSlot>, Code<CycleSlot>) = (SampleAgenda.code("RCGM-2"), SampleAgenda.code("VM"))
    let handle = try #require(MeetingHandle("VM-2025"))
    let remarks: [WorkPlanRemark] = [
      .chairNotRecorded(year), .nextChairNotRecorded(year), .noHandover, .noPillars, .noStrategicPlan(year, lastEnd: 2_022),
      .noStrategicPlan(year, lastEnd: nil), .neverSeen(slot, basis), .outsideWindow(slot, handle), .calledOff(slot, handle, .cancelled),
      .windowGivesWay(slot, to: other),
    ]
    let sentences = remarks.flatMap { remark in Language.allCases.map { remark.sentence(in: $0) } }
    #expect(Set(sentences).count == 2 * remarks.count)
    #expect(sentences.allSatisfy { $0.last == "." })
  }
}
