import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct DrawUpWorkPlanTests {
  private func draw(
    _ year: Int, in office: Office, basis: String? = nil, adopts: Bool = false
  ) throws -> Written<DrawUpWorkPlan.Outcome> {
    var generator = SeededGenerator(seed: 7)
    let operation = DrawUpWorkPlan(
      try CycleYear(year), basis: try basis.map { try BasisYears(parsing: $0) }, adopts: adopts)
    return try operation(in: office, using: &generator)
  }

  private func read(_ year: Int, in office: Office) throws -> ReadWorkPlan.Answer { try ReadWorkPlan(CycleYear(year))(in: office) }

  private func office(_ office: Office, on day: String, isRehearsal: Bool = false) throws -> Office {
    Office(
      record: office.record, clock: office.clock, today: try Day(parsing: day), author: "Ana", command: "rcm test",
      isRehearsal: isRehearsal, zones: .system)
  }

  @Test func `nothing is read before it is drawn up`() throws {
    let office = try SampleOffice.make()
    let refusal = #expect(throws: Refusal.self) { try read(2_025, in: office) }
    #expect(refusal?.category == .notFound)
    #expect(refusal?.reasons.first?.remedy?.text(in: .english) == "Draw it up with: rcm workplan skeleton 2025")
  }

  @Test func `drawing up again writes nothing`() throws {
    let office = try SampleOffice.make()
    #expect(try draw(2_025, in: office).result.isNew)
    let again = try draw(2_025, in: office)
    #expect(again.changes.isEmpty)
    #expect(!again.result.isNew)
    #expect(try office.record.check().isEmpty)
  }

  @Test func `the years that were looked at are kept until others are given`() throws {
    let office = try SampleOffice.make()
    _ = try draw(2_025, in: office, basis: "2020..2024")
    #expect(try draw(2_025, in: office).changes.isEmpty)
    let changes = try draw(2_025, in: office, basis: "2022..2024").changes
    #expect(changes.first?.table == "workPlan")
    #expect(Set(changes.flatMap(\.fields).map(\.name)) == ["basisFirst", "evidenceEn", "evidenceEs"])
  }

  @Test func `the chair of 2025 is not invented`() throws {
    let office = try SampleOffice.make()
    let skeleton = try draw(2_025, in: office).result.skeleton
    #expect(skeleton.term?.holder == .notRecorded)
    #expect(skeleton.term?.startMeeting?.text == "VM-2024")
    #expect(skeleton.previousTerm?.holder.party?.text == "BZ")
    #expect(skeleton.nextTerm == nil)
    #expect(skeleton.remarks == [.chairNotRecorded(try CycleYear(2_025)), .nextChairNotRecorded(try CycleYear(2_025))])
  }

  @Test func `a plan holds the three pillars with their topics`() throws {
    let pillars = try draw(2_025, in: SampleOffice.make()).result.skeleton.plan.pillars
    #expect(pillars.map(\.topics.count) == [9, 11, 15])
  }

  @Test func `without pillars on record the plan says so, and has them once they are`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    #expect(try draw(2_025, in: office).result.skeleton.remarks.contains(.noPillars))
    let body = try #require(Code<Body>("RCM"))
    let title = BilingualText("Migration Governance", in: .english)
    _ = try office.record.write(as: Act(author: "Ana", command: "rcm test", reason: nil)) { writing in
      try writing.insert(ListedPillar(body: body, number: 1, title: title, topics: [title]))
    }
    #expect(try read(2_025, in: office).isOutdated)
    #expect(try draw(2_025, in: office).changes.map(\.table) == ["workPlanPillar", "workPlanTopic"])
  }

  @Test func `beyond the years of the strategic plan the plan says so`() throws {
    let remarks = try draw(2_027, in: SampleOffice.make()).result.skeleton.remarks
    #expect(remarks.contains(.noStrategicPlan(try CycleYear(2_027), lastEnd: 2_026)))
  }

  @Test func `the meetings of the year that are on record are in the plan`() throws {
    let skeleton = try draw(2_024, in: SampleOffice.make()).result.skeleton
    let meetings = skeleton.entries.compactMap { entry in entry.meeting.map { "\(entry.slot.code) \($0.handle)" } }
    #expect(meetings == ["PLENARY BIREG-2024", "RCGM-1 RCGM-2024-1", "RCGM-2 RCGM-2024-2", "VM VM-2024"])
    #expect(skeleton.entries.first { $0.slot.code.text == "RCGM-2" }?.planned.window.description == "2024-12-03..04")
    #expect(skeleton.otherMeetings.count == 2)
  }

  @Test func `adopting proposes what the year lacks, once, and confirms nothing`() throws {
    let office = try SampleOffice.make()
    let today = try self.office(office, on: "2024-12-20")
    let outcome = try draw(2_025, in: today, adopts: true).result
    #expect(
      outcome.proposed.map(\.handle.text) == [
        "PLAN-2025", "CHAIRS-2025", "TROIKA-2025", "BIREG-2025", "WG-2025-1", "RCGM-2025-1", "WOMEN-2025", "WG-2025-2", "RCGM-2025-2",
        "VM-2025",
      ])
    #expect(outcome.proposed.allSatisfy { $0.state == .proposed && !$0.details.date.hasExactDays && $0.details.place == nil })
    #expect(outcome.skeleton.entries.allSatisfy { $0.meeting?.state == .proposed })
    #expect(try draw(2_025, in: today, adopts: true).changes.isEmpty)
    #expect(try FindMeetings()(in: office).count == 100)
    #expect(try office.record.check().isEmpty)
  }

  @Test func `no plan is drawn up for a year before the body was founded`() throws {
    let office = try SampleOffice.make()
    let refusal = #expect(throws: Refusal.self) { try draw(1_995, in: office) }
    #expect(refusal?.reasons.map { $0.explanation.text(in: .english) } == ["RCM was founded in 1996, after 1995"])
    #expect(refusal?.reasons.map { $0.explanation.text(in: .spanish) } == ["CRM se fundó en 1996, después de 1995"])
    #expect(throws: Never.self) { try draw(1_996, in: office) }
  }

  @Test func `a proposal gets the number of its series where that is certain, and the block of its main meeting`() throws {
    let office = try SampleOffice.make()
    let proposed = try draw(2_025, in: self.office(office, on: "2024-12-20"), adopts: true).result.proposed
    let numbers = proposed.compactMap { meeting in meeting.details.series?.ordinal.map { "\(meeting.handle) \($0)" } }
    #expect(numbers == ["BIREG-2025 VI", "VM-2025 XXX"])
    #expect(proposed.filter { $0.details.block?.text == "VM-2025-BLOCK" }.map(\.handle.text) == ["RCGM-2025-2", "VM-2025"])
  }

  @Test func `a meeting whose window has passed is not proposed`() throws {
    let outcome = try draw(2_025, in: SampleOffice.make(), adopts: true).result
    #expect(outcome.passed.map(\.code.text) == ["PLAN"])
    #expect(outcome.proposed.count == 9)
  }

  @Test func `where the chair is known, its country is the place that the cycle asks for`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let proposed = try draw(2_024, in: self.office(office, on: "2024-01-05"), adopts: true).result.proposed
    let placed = proposed.filter { $0.details.place != nil }
    #expect(placed.map(\.handle.text) == ["RCGM-2024-1", "RCGM-2024-2", "VM-2024"])
    #expect(placed.allSatisfy { $0.details.place?.country.text == "BZ" && $0.details.place?.city == nil })
  }

  @Test func `a cancelled proposal is not proposed again`() throws {
    let office = try SampleOffice.make()
    _ = try draw(2_025, in: office, adopts: true)
    _ = try ChangeMeetingState("WOMEN-2025", .cancel, reason: SampleOffice.reason("no host"))(in: office)
    let again = try draw(2_025, in: office, adopts: true).result
    #expect(again.proposed.isEmpty)
    #expect(again.skeleton.remarks.contains { if case .calledOff = $0 { true } else { false } })
  }

  @Test func `when the main meeting moves, drawing up again moves the window of its eve and nothing else of weight`() throws {
    let office = try SampleOffice.make()
    _ = try draw(2_025, in: office, adopts: true)
    _ = try ChangeMeetingState("VM-2025", .move, date: try ImpreciseDate(parsing: "2025-12-03..04"))(in: office)
    #expect(try read(2_025, in: office).isOutdated)
    let changes = try draw(2_025, in: office).changes
    #expect(changes.map(\.key) == ["RCM 2025 RCGM-1", "RCM 2025 RCGM-2"])
    #expect(changes.last?.fields.first { $0.name == "windowFrom" }?.after == "2025-12-01")
    #expect(try !read(2_025, in: office).isOutdated)
  }

  @Test func `a rehearsal writes nothing`() throws {
    let office = try SampleOffice.make()
    let rehearsal = try self.office(office, on: "2025-02-03", isRehearsal: true)
    let written = try draw(2_025, in: rehearsal, adopts: true)
    #expect(!written.changes.isEmpty)
    #expect(written.entry == nil)
    #expect(try FindMeetings()(in: office).count == 90)
    #expect(throws: Refusal.self) { try read(2_025, in: office) }
  }

  @Test func `plan and proposals are taken back in one step`() throws {
    let office = try SampleOffice.make()
    let entry = try #require(try draw(2_025, in: office, adopts: true).entry)
    _ = try TakeBack(entries: [entry])(in: office)
    #expect(try FindMeetings()(in: office).count == 90)
    #expect(throws: Refusal.self) { try read(2_025, in: office) }
    #expect(try office.record.check().isEmpty)
  }

  @Test func `a body without a cycle is refused by name`() throws {
    let office = try SampleOffice.make()
    var generator = SeededGenerator(seed: 7)
    let refusal = #expect(throws: Refusal.self) {
      try DrawUpWorkPlan(CycleYear(2_025), body: "SACM")(in: office, using: &generator)
    }
    #expect(refusal?.category == .notFound)
    #expect(refusal?.reasons.first?.explanation.text(in: .english)?.contains("SACM") == true)
  }
}
