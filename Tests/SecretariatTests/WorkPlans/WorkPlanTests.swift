import CivilTime
import Secretariat
import Testing

struct WorkPlanTests {
  private func plan(_ meetings: [Meeting], basis: String = "2022..2024") throws -> WorkPlan {
    try WorkPlan(
      drawnUpFor: CycleYear(2_025), by: SampleCycle.make(), basis: BasisYears(parsing: basis), meetings: meetings, pillars: [])
  }

  @Test(arguments: ["2025", "2024..2025", "2026..2027"])
  func `a plan cannot rest on its own year`(basis: String) {
    #expect(throws: Refusal.self) { try plan([], basis: basis) }
  }

  @Test func `the meeting of the year is named, those of others are not`() throws {
    let meetings = [
      try SampleCycle.meeting("VM-2024", "VM", "2024-12-05..06"), try SampleCycle.meeting("VM-2025", "VM", "2025-12", .tentative),
    ]
    #expect(try plan(meetings).slots.map { $0.meeting?.text } == [nil, nil, "VM-2025"])
  }

  @Test func `what the record lacks or has out of the usual is remarked on`() throws {
    let meetings = [
      try SampleCycle.meeting("VM-2025", "VM", "2025-12-10..11", .confirmed),
      try SampleCycle.meeting("A-2025", "RCGM", "2025-06-10..11", .cancelled),
    ]
    let cycle = try SampleCycle.make()
    let name = BilingualText(english: "Body", spanish: "Cuerpo")
    let body = Body(
      code: SampleCycle.body, name: name, acronym: name, founded: nil, troikaRule: .none, secretariat: nil, chairTitle: nil)
    let skeleton = WorkPlanSkeleton(
      of: try plan(meetings), body: body, cycle: cycle, rotation: try ChairRotation(body: body.code, terms: []), meetings: meetings,
      strategicPlans: [.init(title: name, years: 2_019...2_022)])
    let year = try CycleYear(2_025)
    let basis = try BasisYears(parsing: "2022..2024")
    let handles = (try #require(MeetingHandle("VM-2025")), try #require(MeetingHandle("A-2025")))
    #expect(
      Set(skeleton.remarks) == [
        .chairNotRecorded(year), .nextChairNotRecorded(year), .noPillars, .noStrategicPlan(year, lastEnd: 2_022),
        .neverSeen(SampleCycle.code("RCGM-1"), basis), .neverSeen(SampleCycle.code("RCGM-2"), basis),
        .neverSeen(SampleCycle.code("VM"), basis), .windowGivesWay(SampleCycle.code("RCGM-2"), to: SampleCycle.code("VM")),
        .outsideWindow(SampleCycle.code("VM"), handles.0), .calledOff(SampleCycle.code("RCGM-1"), handles.1, .cancelled),
      ])
  }
}
