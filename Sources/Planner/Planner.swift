internal import CivilTime

/// Finds the plan of least cost, proves it, and returns the same one every time.
///
/// It works in whole numbers, looks at no clock and draws no lots. Its only limit is the number of nodes of the search, so that
/// the same problem always ends with the same answer, on any machine.
public struct Planner: Hashable, Sendable {
  /// How many nodes the search may look at, altogether.
  ///
  /// A year of forty meetings in its busy seasons needs some hundred, most years none. A node takes up to a millisecond.
  public let nodeLimit: Int

  /// A planner.
  public init(nodeLimit: Int = 100_000) { self.nodeLimit = nodeLimit }

  /// The best plan, or the rules that contradict each other, or what is known when the limit is reached.
  public func solve(_ problem: PlanningProblem) -> PlanningOutcome {
    let compiled = CompiledProblem(problem)
    let answer = search(compiled)
    guard let starts = answer.starts else {
      guard answer.isProven else { return .unproven(nil, bound: answer.bound) }
      var search = ConflictSearch(problem, compiled, nodesLeft: nodeLimit)
      return .contradictory(search.conflict())
    }
    let plan = Plan(starts, of: problem)
    return answer.isProven ? .optimal(plan) : .unproven(plan, bound: answer.bound)
  }

  /// Whether there is a plan at all; `nil` when the limit is reached first.
  ///
  /// Where there is none, this takes less time than ``solve(_:)``, which looks for the reasons too.
  public func hasPlan(_ problem: PlanningProblem) -> Bool? {
    let answer = search(CompiledProblem(problem))
    return answer.starts != nil ? true : answer.isProven ? false : nil
  }

  private func search(_ compiled: CompiledProblem) -> ComponentSolver.Answer {
    var domains = Domains(gapCount: compiled.gaps.count)
    for table in compiled.starts { domains.append(table.days, costs: table.costs) }
    var solver = ComponentSolver(nodesLeft: nodeLimit)
    return solver.solve(Component(compiled), domains, known: nil)
  }

  /// The best plans with one meeting on each of its other days, the cheapest first, the earlier day first among equals.
  ///
  /// A day that the rules for the meeting alone forbid, or with which no plan exists, is left out; a fixed meeting has no other
  /// day.
  public func alternatives(of meeting: String, in problem: PlanningProblem, around plan: Plan, count: Int) -> [Alternative] {
    guard let number = problem.meetings.firstIndex(where: { $0.id == meeting }), problem.meetings[number].fixedStart == nil,
      plan.starts.count == problem.meetings.count, count > 0
    else { return [] }
    let present = problem.horizon.first.days(until: plan.starts[number])
    let search = AlternativeSearch(CompiledProblem(problem), nodeLimit: nodeLimit)
    return search.findings(for: number, otherThan: present, count: count).map { finding in
      let alternative = Plan(finding.starts, of: problem)
      let moves = problem.meetings.indices.filter { $0 != number && plan.starts[$0] != alternative.starts[$0] }.map {
        Alternative.Move(meeting: problem.meetings[$0].id, from: plan.starts[$0], to: alternative.starts[$0])
      }
      return Alternative(
        start: alternative.starts[number], plan: alternative, difference: alternative.cost - plan.cost, moves: moves,
        isProven: finding.isProven)
    }
  }
}
