/// The best plans with one meeting on each of its days.
struct AlternativeSearch {
  private let component: Component
  private let domains: Domains
  private let nodeLimit: Int

  init(_ compiled: CompiledProblem, nodeLimit: Int) {
    component = Component(compiled)
    var domains = Domains(gapCount: compiled.gaps.count)
    for table in compiled.starts { domains.append(table.days, costs: table.costs) }
    self.domains = domains
    self.nodeLimit = nodeLimit
  }

  /// A plan with the meeting on one day.
  struct Finding {
    /// The day.
    let day: Int
    /// The start of each meeting.
    let starts: [Int]
    /// What the plan costs.
    let cost: Int
    /// Whether no plan with that day is better.
    let isProven: Bool
  }

  /// The cheapest findings for the days other than a given one, the earlier day first among equals.
  func findings(for meeting: Int, otherThan present: Int, count: Int) -> [Finding] {
    var findings: [Finding] = []
    for (bound, day) in candidates(for: meeting) where day != present {
      if findings.count >= count, findings[count - 1].cost < bound { break }
      var fixed = domains
      guard let position = fixed.position(of: day, in: meeting) else { continue }
      fixed.fix(meeting, at: position)
      var solver = ComponentSolver(nodesLeft: nodeLimit)
      let answer = solver.solve(component, fixed.compacted(), known: nil)
      guard let starts = answer.starts else { continue }
      let finding = Finding(day: day, starts: starts, cost: component.cost(of: starts, in: domains), isProven: answer.isProven)
      let place = findings.firstIndex { ($0.cost, $0.day) > (finding.cost, finding.day) } ?? findings.endIndex
      findings.insert(finding, at: place)
      if findings.count > count { findings.removeLast() }
    }
    return findings
  }

  /// The days of a meeting with a cost that no plan with that day is below, in the order of these costs.
  private func candidates(for meeting: Int) -> [(bound: Int, day: Int)] {
    var left = domains
    guard component.propagate(&left) else { return [] }
    left = left.compacted()
    var relaxation = Relaxation(component, left)
    relaxation.prepare(left)
    guard relaxation.ascend(left, limit: Relaxation.infinity, target: Relaxation.infinity, rounds: 60) else { return [] }
    _ = relaxation.filter(&left, limit: Relaxation.infinity)
    let candidates = left.range(meeting).map { (bound: Relaxation.costAtLeast(relaxation.marginals[$0]), day: left.days[$0]) }
    return candidates.sorted { $0 < $1 }
  }
}
