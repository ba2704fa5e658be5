/// Looks at the days of one meeting after the other, and leaves out what the bound of the relaxation excludes.
struct BranchAndBound {
  private let component: Component
  /// The relaxation, whose prices go on changing from node to node: any prices give a bound.
  private(set) var relaxation: Relaxation
  /// What a plan must cost less than, to which the bound is to be raised.
  private var target: Int
  /// The cost that a plan may have.
  private var limit: Int
  /// How many nodes may still be looked at.
  private(set) var nodesLeft: Int
  /// Whether any plan within the limit will do.
  private let stopsAtFirst: Bool
  /// The best plan found.
  private(set) var best: [Int]?
  /// What the best plan costs.
  private(set) var cost = 0
  /// Whether the nodes did not suffice.
  private(set) var ranOut = false

  /// A search.
  ///
  /// - Parameters:
  ///   - target: what a plan must cost less than; ``Relaxation/infinity`` when none is known.
  ///   - ceiling: a cost that no plan is above.
  init(
    _ component: Component, _ relaxation: Relaxation, below target: Int, ceiling: Int, nodesLeft: Int, stopsAtFirst: Bool = false
  ) {
    self.component = component
    self.relaxation = relaxation
    self.target = target
    limit = min(target - 1, ceiling)
    self.nodesLeft = nodesLeft
    self.stopsAtFirst = stopsAtFirst
  }

  /// Searches among the days given.
  mutating func run(_ domains: Domains) {
    var domains = domains
    visit(&domains, changed: nil, depth: 0)
  }

  private mutating func visit(_ domains: inout Domains, changed: Int?, depth: Int) {
    guard nodesLeft > 0 else {
      ranOut = true
      return
    }
    nodesLeft -= 1
    guard component.propagate(&domains, changed: changed) else { return }
    var rounds = depth == 0 ? 40 : 12
    for _ in 0..<4 {
      relaxation.prepare(domains)
      guard relaxation.ascend(domains, limit: limit, target: target, rounds: rounds) else { return }
      if relaxation.filter(&domains, limit: limit) == 0 { break }
      guard component.propagate(&domains) else { return }
      rounds = 4
    }
    guard let member = nextMember(domains) else { return }
    let marginals = relaxation.marginals
    let candidates = domains.range(member).sorted { (marginals[$0], $0) < (marginals[$1], $1) }
    for position in candidates {
      if Relaxation.costAtLeast(marginals[position]) > limit { continue }
      var next = domains
      next.fix(member, at: position)
      next = next.compacted()
      visit(&next, changed: member, depth: depth + 1)
      if ranOut || (stopsAtFirst && best != nil) { return }
    }
  }

  /// The meeting to decide next: one that takes part in what the assignment of the relaxation breaks, with few days left.
  ///
  /// An assignment that breaks nothing is a plan, and kept when it is within the limit.
  private mutating func nextMember(_ domains: Domains) -> Int? {
    let starts = relaxation.assignment
    var conflicts = [Int](repeating: 0, count: starts.count)
    var isFeasible = true
    for apart in component.aparts where !apart.allows(starts[apart.first], starts[apart.second]) {
      conflicts[apart.first] += 1
      conflicts[apart.second] += 1
      isFeasible = false
    }
    for gap in component.gaps where !gap.allows(component.distance(gap, starts[gap.before], starts[gap.after])) {
      conflicts[gap.before] += 1
      conflicts[gap.after] += 1
      isFeasible = false
    }
    for quota in component.quotas {
      let inside = quota.members.filter { quota.from <= starts[$0] && starts[$0] <= quota.to }
      if inside.count > quota.maximum {
        for member in inside { conflicts[member] += 1 }
        isFeasible = false
      }
    }
    if isFeasible {
      let cost = component.cost(of: starts, in: domains)
      if cost <= limit {
        best = starts
        self.cost = cost
        target = cost
        limit = cost - 1
        if stopsAtFirst { return nil }
      }
      if relaxation.bound > limit { return nil }
    }
    var chosen: Int?
    var rank = (0, 0)
    for member in starts.indices where domains.size(member) > 1 {
      let own = (conflicts[member] > 0 || isFeasible ? 0 : 1_000_000) + domains.size(member) * 4
      let candidate = (own, -conflicts[member])
      if chosen == nil || candidate < rank {
        chosen = member
        rank = candidate
      }
    }
    return chosen
  }
}
