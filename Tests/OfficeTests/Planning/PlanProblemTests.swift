import CivilTime
import Planner
import Secretariat
import Store
import TestSupport
import Testing

@testable import Office

/// The planning problem that is made from the record: what holds a meeting, what it wishes for, and who is needed for it (R18, R19).
struct PlanProblemTests {
  private func settings(_ years: String, host: String? = "GT") throws -> PlanSettings {
    var settings = PlanSettings(try BasisYears(parsing: years))
    settings.host = host
    return settings
  }

  private func proposal(_ years: String, host: String? = "GT", in office: Office) throws -> PlanProposal {
    try ProposeYear(settings(years, host: host))(in: office)
  }

  private func meeting(_ id: String, of proposal: PlanProposal) throws -> PlanningProblem.Meeting {
    try #require(proposal.problem.meetings.first { $0.id == id })
  }

  @Test func `R18: window, length, notice and wish are those of the cycle and of the years before`() throws {
    let proposal = try proposal("2026", in: SampleOffice.make())
    let main = try meeting("2026-vm", of: proposal)
    #expect(main.window == (try DayRange(parsing: "2026-12-01..07")))
    #expect(main.dayCount == 2 && main.noticeDays == 60 && main.host == "GT" && main.commitment == .free)
    // Of 3, 2, 1, 6 and 5 December of 2020 to 2024 the middle one, on the nearest Wednesday or Thursday.
    #expect(main.preferred.day == (try Day(parsing: "2026-12-03")) && main.preferred.toleranceDays == 2)
    let validation = try meeting("2026-plan", of: proposal)
    #expect(validation.isVirtual && validation.host == "GT" && validation.dayCount == 1)
    #expect(proposal.problem.meetings.count == 10)
    #expect(proposal.problem.planningDay == SampleOffice.now.utcDay)
  }

  @Test func `R18: the gaps of the cycle are kept, and main meetings of two years are about a year apart`() throws {
    let proposal = try proposal("2026..2027", in: SampleOffice.make())
    let gaps = Dictionary(uniqueKeysWithValues: proposal.problem.gaps.map { ($0.id, $0) })
    let eve = try #require(gaps["2026-rcgm-2/2026-vm"])
    #expect(eve.minimum == 1 && eve.maximum == 1)
    let middle = try #require(gaps["2027-rcgm-1/2027-vm"])
    #expect(middle.minimum == 125 && middle.maximum == 182)
    let years = try #require(gaps["2026-vm/2027-vm"])
    #expect(years.minimum == 330 && years.maximum == 400)
    let plan = try #require(proposal.outcome.plan)
    #expect(plan.placements.count == 20)
  }

  @Test func `R15: each kind of meeting has delegates of its own, and every meeting of a body needs its secretariat`() throws {
    let proposal = try proposal("2026", in: SampleOffice.make())
    let (main, plenary) = (try meeting("2026-vm", of: proposal), try meeting("2026-plenary", of: proposal))
    #expect(main.groups == ["RCM VM", "RCM secretariat"])
    #expect(plenary.groups == ["RCM PLENARY", "RCM secretariat", "SACM PLENARY", "SACM secretariat"])
    let groups = Dictionary(uniqueKeysWithValues: proposal.problem.groups.map { ($0.id, $0.countries) })
    #expect(groups["RCM VM"]?.count == 11 && groups["RCM VM"]?.contains("MX") == true)
    #expect(groups["RCM secretariat"] == [])
    #expect(groups["SACM PLENARY"]?.count == 12)
    // People travel to a country; the chair's meetings need no day between them.
    #expect(main.city == (try meeting("2026-rcgm-2", of: proposal)).city)
    #expect(plenary.city != main.city && plenary.city != nil)
  }

  @Test func `R19: holidays of the host keep a meeting away, those of others cost, and what is forbidden to all is forbidden`() throws {
    let proposal = try proposal("2026", in: SampleOffice.make())
    #expect(proposal.problem.holidays["GT"]?.contains(try Day(parsing: "2026-09-15")) == true)
    #expect(proposal.problem.blackouts.contains { $0.id == "HOLY-WEEK-2026" && $0.severity == .hard && $0.meetings?.count == 10 })
    #expect(proposal.problem.blackouts.contains { $0.id == "UNGA-2026" && $0.meetings == ["2026-vm"] })
    for (planned, placement) in proposal.placements {
      let host = try #require(proposal.problem.holidays[planned.host?.text ?? "-"] ?? [])
      #expect(placement.days.allSatisfy { !host.contains($0) })
    }
  }

  @Test func `R8: a chair that no source names has no holidays, and it is said`() throws {
    let office = try SampleOffice.make()
    let proposal = try proposal("2026", host: nil, in: office)
    #expect(proposal.remarks.contains(.chairNotRecorded(try CycleYear(2026))))
    #expect(try meeting("2026-vm", of: proposal).host == "-")
    guard case .optimal = proposal.outcome else {
      Issue.record("no plan")
      return
    }
  }

  @Test func `what is confirmed is fixed, what is tentative costs to move, and a rough date narrows the window`() throws {
    let office = try SampleOffice.make()
    var generator = SeededGenerator(seed: 7)
    func add(_ kind: String, _ date: String, _ state: MeetingState) throws {
      var changes = MeetingChanges()
      changes.bodies = ["RCM"]
      changes.kinds = [kind]
      changes.date = try ImpreciseDate(parsing: date)
      changes.country = "GT"
      _ = try ScheduleMeeting(changes, state: state)(in: office, using: &generator)
    }
    try add("RCGM", "2025-06-18..19", .confirmed)
    try add("VM", "2025-12-04..05", .tentative)
    try add("RCGM", "window:2025-11-30..12-03", .proposed)
    try add("WORKSHOP", "2025-08-26..27", .confirmed)
    let proposal = try proposal("2025", in: office)
    #expect(try meeting("2025-rcgm-1", of: proposal).commitment == .fixed(Day(parsing: "2025-06-18")))
    // More than 200 days ahead.
    #expect(try meeting("2025-vm", of: proposal).commitment == .tentative(Day(parsing: "2025-12-04"), moveCost: 8))
    #expect(try meeting("2025-rcgm-2", of: proposal).window == DayRange(parsing: "2025-11-30..12-03"))
    let workshop = try #require(proposal.meetings.first { $0.slot == nil })
    #expect(workshop.recorded?.handle.text.hasPrefix("WS-2025") == true && !workshop.isMovable)
    // The secretariat is there, so that nothing of the body is on those days.
    for (planned, placement) in proposal.placements where planned.id != workshop.id {
      #expect(!placement.days.overlaps(try DayRange(parsing: "2025-08-26..27")))
    }
    let repaired = try RepairPlan(settings("2025"))(in: office)
    #expect(Set(repaired.meetings.map(\.name)) == ["RCGM-2025-1", "VM-2025", workshop.name])
  }

  @Test(arguments: [(10, 60), (89, 60), (90, 25), (199, 25), (200, 8), (400, 8)])
  func `R19: the nearer an announced date, the dearer its move`(days: Int, cost: Int) throws {
    let today = try Day(year: 2025, month: 1, day: 6)
    #expect(PlanCosts.move(of: try today.adding(days: days), plannedOn: today) == cost)
  }

  @Test func `the same record gives the same plan, and a plan writes nothing`() throws {
    let office = try SampleOffice.make()
    let before = try office.record.read { try $0.meetings() }
    let first = try proposal("2025..2026", in: office)
    #expect(try proposal("2025..2026", in: office).outcome == first.outcome)
    #expect(try office.record.read { try $0.meetings() } == before)
  }
}
