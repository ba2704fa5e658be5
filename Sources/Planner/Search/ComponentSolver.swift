/// Finds the best plan of a component, and among equals the first in the order of its members.
struct ComponentSolver {
  /// How many nodes may still be looked at.
  var nodesLeft: Int

  /// What is known about a component.
  struct Answer {
    /// The best plan found, a start for each member.
    var starts: [Int]?
    /// A cost that no plan is below.
    var bound: Int
    /// Whether the plan is proven: its cost, and that it is the first among equals.
    var isProven: Bool
  }

  /// The best plan among the days given.
  ///
  /// - Parameters:
  ///   - known: a plan within these days to begin with.
  ///   - isOptimal: whether no plan is cheaper than the known one, so that only the choice among equals is open.
  mutating func solve(_ component: Component, _ given: Domains, known: [Int]?, isOptimal: Bool = false) -> Answer {
    var domains = given
    guard component.propagate(&domains) else { return Answer(starts: nil, bound: 0, isProven: true) }
    if component.members.count == 1 { return Self.single(domains) }
    let parts = component.split(domains)
    if parts.count > 1 { return solve(parts, known: known, isOptimal: isOptimal, count: component.members.count) }
    domains = domains.compacted()
    var relaxation = Relaxation(component, domains)
    relaxation.prepare(domains)
    var best = known
    var cost = best.map { component.cost(of: $0, in: domains) } ?? Relaxation.infinity
    if isOptimal, let best { return first(component, domains, relaxation, best, cost: cost) }
    let ceiling = component.ceiling(domains)
    var rounds = 0
    while true {
      let size = domains.total
      let former = cost
      guard refine(component, &domains, &relaxation, limit: min(cost, ceiling), target: cost, rounds: rounds) else {
        return Answer(starts: nil, bound: 0, isProven: true)
      }
      if relaxation.bound < cost, let plan = component.greedyPlan(domains, keys: relaxation.marginals) {
        let better = LocalSearch.improved(plan, component, domains)
        let betterCost = component.cost(of: better, in: domains)
        if betterCost < cost {
          best = better
          cost = betterCost
          continue
        }
      }
      let parts = component.split(domains)
      if parts.count > 1 { return solve(parts, known: best, isOptimal: false, count: component.members.count) }
      if relaxation.bound >= cost { break }
      if rounds > 0, domains.total * 10 > size * 9, cost == former { break }
      rounds = rounds == 0 ? 40 : 150
      domains = domains.compacted()
    }
    // The search goes on with the relaxation, whose bound then holds for its last node only.
    let bound = relaxation.bound
    if bound < cost {
      var search = BranchAndBound(component, relaxation, below: cost, ceiling: ceiling, nodesLeft: nodesLeft)
      search.run(domains)
      nodesLeft = search.nodesLeft
      relaxation = search.relaxation
      if let found = search.best {
        best = found
        cost = search.cost
      }
      if search.ranOut { return Answer(starts: best, bound: bound, isProven: false) }
      guard best != nil else { return Answer(starts: nil, bound: 0, isProven: true) }
    }
    guard let best else { return Answer(starts: nil, bound: 0, isProven: true) }
    return first(component, domains, relaxation, best, cost: cost)
  }

  /// The parts of a component, each by itself.
  private mutating func solve(_ parts: [Component.Part], known: [Int]?, isOptimal: Bool, count: Int) -> Answer {
    var starts = [Int](repeating: 0, count: count)
    var hasPlan = true
    var result = Answer(starts: nil, bound: 0, isProven: true)
    for part in parts {
      let answer = solve(part.component, part.domains, known: known.map { known in part.origin.map { known[$0] } }, isOptimal: isOptimal)
      if let found = answer.starts {
        for (member, start) in zip(part.origin, found) { starts[member] = start }
      } else if answer.isProven {
        return answer
      } else {
        hasPlan = false
      }
      result.bound += answer.bound
      result.isProven = result.isProven && answer.isProven
    }
    if hasPlan { result.starts = starts }
    return result
  }

  /// The best day of a meeting that no rule connects with others.
  private static func single(_ domains: Domains) -> Answer {
    var best = domains.begin[0]
    for position in domains.range(0) where domains.costs[position] < domains.costs[best] { best = position }
    return Answer(starts: [domains.days[best]], bound: domains.costs[best], isProven: true)
  }

  /// Propagates, raises the bound and removes days, as long as that goes on.
  ///
  /// - Returns: false when no plan within the limit exists.
  private func refine(
    _ component: Component, _ domains: inout Domains, _ relaxation: inout Relaxation, limit: Int, target: Int, rounds: Int
  ) -> Bool {
    var rounds = rounds
    while true {
      guard component.propagate(&domains) else { return false }
      relaxation.prepare(domains)
      guard relaxation.ascend(domains, limit: limit, target: target, rounds: rounds) else { return false }
      let removed = relaxation.filter(&domains, limit: limit)
      if removed == 0 { return true }
      rounds = min(rounds, 10)
    }
  }

  /// The first of the plans that cost no more than the best one.
  private mutating func first(
    _ component: Component, _ given: Domains, _ relaxation: Relaxation, _ best: [Int], cost: Int
  ) -> Answer {
    var domains = given
    var relaxation = relaxation
    var answer = Answer(starts: best, bound: cost, isProven: true)
    guard refine(component, &domains, &relaxation, limit: cost, target: cost, rounds: 10) else { return answer }
    let parts = component.split(domains)
    if parts.count > 1 {
      var result = solve(parts, known: best, isOptimal: true, count: component.members.count)
      result.bound = cost
      return result
    }
    var starts = best
    for member in component.members.indices {
      while domains.first(member) < starts[member] {
        // All earlier days are tried together: mostly there is no plan with any of them.
        var earlier = domains
        _ = earlier.remove(member, from: starts[member], through: Int.max)
        var search = BranchAndBound(
          component, relaxation, below: cost + 1, ceiling: cost, nodesLeft: nodesLeft, stopsAtFirst: true)
        search.run(earlier)
        nodesLeft = search.nodesLeft
        if let found = search.best {
          starts = found
        } else if search.ranOut {
          answer.starts = starts
          answer.isProven = false
          return answer
        } else {
          break
        }
      }
      if let position = domains.position(of: starts[member], in: member) { domains.fix(member, at: position) }
      _ = component.propagate(&domains, changed: member)
    }
    answer.starts = starts
    return answer
  }
}
