import CivilTime
import Planner
import Testing

/// What is refused before a plan is looked for, and how it is told.
struct PlanningProblemTests {
  private typealias Sample = SampleProblem

  private func refusal(_ make: () throws -> PlanningProblem) -> PlanningProblemError? {
    do {
      _ = try make()
      return nil
    } catch {
      return error as? PlanningProblemError
    }
  }

  @Test func `a gap names a meeting that is not there`() throws {
    let error = refusal {
      try Sample.problem([Sample.meeting("a", on: "2025-06-10")], gaps: [.init(id: "g1", before: "a", after: "z", minimum: 1)])
    }
    #expect(error?.description(in: .english) == "There is no meeting “z”, which gap “g1” names.")
    #expect(error?.description(in: .spanish) == "No existe la reunión «z», que menciona el intervalo «g1».")
  }

  @Test func `blackouts and quotas name meetings that are there`() throws {
    let days = try DayRange(parsing: "2025-06-10..11")
    #expect(refusal { try Sample.problem([], blackouts: [.init(id: "b", days: days, severity: .hard, meetings: ["z"])]) } != nil)
    #expect(refusal { try Sample.problem([], quotas: [.init(id: "q", days: days, maximum: 1, meetings: ["z"])]) } != nil)
  }

  @Test func `an identifier stands for one meeting and has no colon`() throws {
    let twice = refusal { try Sample.problem([Sample.meeting("a", on: "2025-06-10"), Sample.meeting("a", on: "2025-06-11")]) }
    #expect(twice?.description(in: .english) == "There is more than one meeting “a”.")
    let colon = refusal { try Sample.problem([Sample.meeting("a:b", on: "2025-06-10")]) }
    #expect(colon?.description(in: .english) == "The identifier of meeting “a:b” must not be empty and must not contain a colon.")
  }

  @Test func `a meeting names groups that are there`() throws {
    let error = refusal { try Sample.problem([Sample.meeting("a", on: "2025-06-10", groups: ["nobody"])]) }
    #expect(error?.description(in: .spanish) == "No existe el grupo «nobody», que menciona la reunión «a».")
  }

  @Test(arguments: [0, 6, -1])
  func `a meeting has one to five days`(days: Int) throws {
    let error = refusal { try Sample.problem([Sample.meeting("a", on: "2025-06-10", days: days)]) }
    #expect(error?.description(in: .english) == "Meeting “a” has a length of \(days) days; it must be 1 to 5.")
  }

  @Test func `numbers are not negative and not beyond the limit`() throws {
    let negative = refusal { try Sample.problem([Sample.meeting("a", on: "2025-06-10", early: -1)]) }
    #expect(negative?.description(in: .english) == "In meeting “a”, the cost of a day earlier is -1; it must be 0 to 1000000.")
    let large = refusal { try Sample.problem([Sample.meeting("a", on: "2025-06-10", notice: 1_000_001)]) }
    #expect(large?.description(in: .spanish) == "En la reunión «a», la antelación es 1000001; debe estar entre 0 y 1000000.")
    let gap = PlanningProblem.Gap(id: "g", before: "a", after: "b", minimum: 5, maximum: 4)
    let meetings = [try Sample.meeting("a", on: "2025-06-10"), try Sample.meeting("b", on: "2025-06-10")]
    #expect(refusal { try Sample.problem(meetings, gaps: [gap]) } != nil)
    #expect(refusal { try Sample.problem(meetings, gaps: [.init(id: "g", before: "a", after: "a", minimum: 1)]) } != nil)
    #expect(refusal { try Sample.problem(meetings, weekdayCosts: .init(inPerson: .init(start: [1]))) } == .weekdayCostCount(count: 1))
  }

  @Test func `costs that could overflow are refused`() throws {
    let days = try DayRange(parsing: "2025-06-10..11")
    let blackouts = (0..<1_000).map { PlanningProblem.Blackout(id: "b\($0)", days: days, severity: .soft(weight: 1_000_000)) }
    let meetings = try (0..<300).map { try Sample.meeting("m\($0)", on: "2025-06-10", groups: []) }
    #expect(
      refusal { try Sample.problem(meetings, blackouts: blackouts) } == .costsTooHigh(limit: PlanningProblem.costLimit))
  }

  @Test func `ten thousand meetings are refused at once`() throws {
    let meeting = try Sample.meeting("a", on: "2025-06-10")
    let error = refusal { try Sample.problem(Array(repeating: meeting, count: 10_000)) }
    #expect(error?.description(in: .english) == "There are 10000 meetings; the planner takes at most 1000.")
    #expect(error?.description(in: .spanish) == "Hay 10000 reuniones; el planificador admite como máximo 1000.")
  }

  @Test func `a horizon is at most twenty years and has room for every meeting`() throws {
    let long = refusal { try Sample.problem([], horizon: "2025-01-01..2045-06-30") }
    #expect(long?.description(in: .english) == "The horizon has 7486 days; the planner takes at most 7305.")
    // 7 and 8 June are a weekend.
    #expect(refusal { try Sample.problem([Sample.meeting("a", on: "2025-06-10")], horizon: "2025-06-07..08") } != nil)
    #expect(refusal { try Sample.problem([Sample.meeting("a", on: "2025-06-10")], horizon: "2025-06-07..09") } == nil)
  }
}
