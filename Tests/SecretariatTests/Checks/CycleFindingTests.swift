import CivilTime
import Secretariat
import Testing

/// R16, R18, R21: what the meetings of a year owe the cycle.
struct CycleFindingTests {
  private func findings(_ eve: String, _ main: String, block: String? = nil, _ state: MeetingState = .confirmed) throws -> [MeetingFinding]
  {
    var meetings = [
      try SampleCycle.meeting("RCGM-2025-1", "RCGM", eve, state), try SampleCycle.meeting("VM-2025", "VM", main, .confirmed),
    ]
    for index in meetings.indices { meetings[index].details.block = try block.map { try SampleChain.code($0) } }
    let cycle = try SampleCycle.make()
    return cycle.gapFindings(in: SlotAssignment(of: cycle, in: try CycleYear(2_025), among: meetings))
  }

  @Test(arguments: [("2025-12-03..04", 1), ("2025-12-02..03", 2), ("2025-12-05", 0), ("2025-12-06..08", -3)])
  func `the eve ends the day before the main meeting`(eve: String, days: Int) throws {
    let findings = try findings(eve, "2025-12-05..06", block: "VM-2025-BLOCK")
    #expect(SampleClash.keys(findings) == (days == 1 ? [] : ["block-order:RCGM-2025-1:VM-2025:RCM"]))
    guard case .gap(let breach)? = findings.first?.matter else { return }
    #expect(breach.days == days)
    #expect(findings.first?.severity == .error)
  }

  @Test func `outside of a block it is a gap of the cycle`() throws {
    #expect(try SampleClash.keys(findings("2025-12-01", "2025-12-05..06")) == ["cycle-gap:RCGM-2025-1:VM-2025:RCM"])
    #expect(try findings("2025-12-01", "2025-12-05..06").first?.severity == .warning)
  }

  @Test func `what does not take place, or has no exact days, keeps every gap`() throws {
    #expect(try findings("2025-12-01", "2025-12-05..06", .cancelled).isEmpty)
    #expect(try findings("2025-12", "2025-12-05..06", .proposed).isEmpty)
  }

  @Test func `how the two lie is said in both languages`() throws {
    let sentence = try #require(findings("2025-12-06..08", "2025-12-05..06").first).sentence(in: SampleClash.directory)
    #expect(sentence.text(in: .english) == "RCGM-2025-1 ends 3 days after VM-2025 begins; the cycle of RCM asks for 1 day.")
    #expect(sentence.text(in: .spanish) == "RCGM-2025-1 termina 3 días después de que comience VM-2025; el ciclo de RCM pide 1 día.")
  }

  @Test func `the nearest days at which either meeting keeps the gap are worked out`() throws {
    let meetings = [
      try SampleCycle.meeting("RCGM-2025-1", "RCGM", "2025-12-01..02", .confirmed),
      try SampleCycle.meeting("VM-2025", "VM", "2025-12-05..06", .confirmed),
    ]
    let finding = try #require(findings("2025-12-01..02", "2025-12-05..06", block: "VM-2025-BLOCK").first)
    #expect(
      finding.remedies(for: meetings).prefix(2).map(\.command) == [
        "rcm meeting move RCGM-2025-1 --to 2025-12-03..04 --alone", "rcm meeting move VM-2025 --to 2025-12-03..04 --alone",
      ])
  }

  @Test func `notice is the earliest step that is counted back from the opening`() throws {
    let cycle = try SampleCycle.make(deadlines: [
      SampleCycle.deadline("PAPERS", "VM", .opening, -21), SampleCycle.deadline("INVITATION", "VM", .opening, -60),
      SampleCycle.deadline("MINUTES", "VM", .close, 30), SampleCycle.deadline("DRAFT", "VM", .opening, -90, occasion: .yearBefore),
    ])
    #expect(cycle.firstStep(of: SampleCycle.code("VM"))?.code.text == "INVITATION")
    #expect(cycle.firstStep(of: SampleCycle.code("RCGM-1")) == nil)
  }

  @Test(arguments: [("2025-10-06", MeetingState.confirmed, false), ("2025-10-07", .confirmed, true), ("2025-10-07", .tentative, false)])
  func `a confirmed meeting has its days before its preparation is due to begin`(given: String, state: MeetingState, isLate: Bool) throws {
    let cycle = try SampleCycle.make(deadlines: [SampleCycle.deadline("INVITATION", "VM", .opening, -60)])
    let meeting = try SampleCycle.meeting("VM-2025", "VM", "2025-12-05..06", state)
    let finding = try cycle.noticeFinding(of: meeting, as: SampleCycle.code("VM")) { try Day(parsing: given) }
    #expect(finding?.key.description == (isLate ? "missing-notice:VM-2025:RCM" : nil))
  }
}
