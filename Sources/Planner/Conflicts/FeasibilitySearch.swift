/// Tells whether some plan keeps a set of rules, whatever it costs.
struct FeasibilitySearch {
  /// How many nodes may still be looked at.
  var nodesLeft: Int

  /// Whether there is a plan; `nil` when the nodes did not suffice.
  ///
  /// All costs must be 0: then any bound above 0 is a proof that there is none.
  ///
  /// - Parameter effort: how many of the nodes may be spent at most.
  mutating func isFeasible(_ component: Component, _ given: Domains, effort: Int) -> Bool? {
    var domains = given
    guard component.propagate(&domains) else { return false }
    let parts = component.split(domains)
    var isKnown = true
    for part in parts where part.component.members.count > 1 {
      let zeros = [Int](repeating: 0, count: part.domains.days.count)
      if part.component.greedyPlan(part.domains, keys: zeros) != nil { continue }
      if RepairSearch.finds(part.component, part.domains, moves: 200) { continue }
      var relaxation = Relaxation(part.component, part.domains)
      relaxation.prepare(part.domains)
      let nodes = min(effort, nodesLeft)
      var search = BranchAndBound(part.component, relaxation, below: 1, ceiling: 0, nodesLeft: nodes, stopsAtFirst: true)
      search.run(part.domains)
      nodesLeft -= nodes - search.nodesLeft
      if search.best != nil { continue }
      if !search.ranOut { return false }
      isKnown = false
    }
    return isKnown ? true : nil
  }
}
