import CivilTime
import Foundation
import Planner
import Testing

/// What is refused in a file, and how it is told.
struct PlanningFileTests {
  /// The error of a file that is the smallest instance but for one replacement.
  private func refusal(_ text: String, _ replacement: String) throws -> PlanningFileError? {
    let whole = String(decoding: try PlannerInstance.bytes("tiny-p10"), as: UTF8.self)
    try #require(whole.contains(text))
    do throws(PlanningFileError) {
      _ = try PlanningFile.problem(from: Array(whole.replacingOccurrences(of: text, with: replacement).utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `an instance is read with all its parts`() throws {
    let problem = try PlannerInstance.problem("tiny-p10")
    #expect(problem.meetings.map(\.id) == ["m1", "m2", "m3", "m4", "m5", "m6"])
    #expect(problem.meetings[1].commitment == .fixed(try Day(parsing: "2013-07-30")))
    #expect(problem.meetings[3].commitment == .tentative(try Day(parsing: "2013-07-29"), moveCost: 10))
    #expect(problem.meetings[2].isVirtual && problem.meetings[0].city == "Santo Domingo")
    #expect(problem.gaps == [.init(id: "g1", before: "m6", after: "m4", minimum: 0, maximum: 6, target: .init(minimum: 0, weight: 1))])
    #expect(problem.quotas.map(\.maximum) == [4, 2] && problem.holidays["US"]?.count == 11)
  }

  @Test func `something that is no JSON, or another format`() throws {
    #expect(try refusal("{\"format\"", "[") == .notJSON)
    #expect(try refusal("rcm-planner-1", "rcm-planner-9") == .unknownFormat("rcm-planner-9"))
  }

  @Test func `a missing member is told with its place`() throws {
    let error = try refusal("\"window\":[\"2013-07-27\",\"2013-08-04\"],", "")
    #expect(error?.description(in: .english) == "meetings[1].window is missing.")
    #expect(error?.description(in: .spanish) == "Falta meetings[1].window.")
  }

  @Test func `a wrong date, number or unit is told with its place`() throws {
    #expect(try refusal("\"2013-08-02\",\"2013-08-10\"", "\"2013-02-30\",\"2013-08-10\"") == .malformed(path: "meetings[0].window[0]"))
    #expect(try refusal("\"notice_days\":14", "\"notice_days\":\"two weeks\"") == .malformed(path: "meetings[2].notice_days"))
    #expect(try refusal("\"unit\":\"days\"", "\"unit\":\"weeks\"") == .malformed(path: "gaps[0].unit"))
    #expect(try refusal("\"unit\":\"days\"", "\"unit\":\"workdays\"") == .missing(path: "gaps[0].calendar"))
  }

  @Test func `a window that ends before it begins`() throws {
    let error = try refusal("\"2013-08-02\",\"2013-08-10\"", "\"2013-08-10\",\"2013-08-02\"")
    #expect(error?.description(in: .english) == "meetings[0].window ends before it begins.")
  }

  @Test func `a meeting that is fixed and tentative`() throws {
    let error = try refusal(
      "\"fixed\":\"2013-07-30\"", "\"fixed\":\"2013-07-30\",\"tentative\":{\"date\":\"2013-07-30\",\"move_cost\":1}")
    #expect(error?.description(in: .english) == "The meeting “m2” is fixed and tentative at the same time.")
  }

  @Test func `parts that do not fit together`() throws {
    #expect(
      try refusal("\"before\":\"m6\"", "\"before\":\"m7\"")?.description(in: .english)
        == "There is no meeting “m7”, which gap “g1” names.")
  }

  @Test func `an unproven plan is not called optimal`() throws {
    let problem = try PlannerInstance.problem("tiny-p10")
    #expect(
      PlanningFile.answer(.unproven(nil, bound: 3), to: problem)
        == "{\"format\":\"rcm-plan-1\",\"instance\":\"tiny-p10\",\"status\":\"unknown\",\"bound\":3}")
  }
}
