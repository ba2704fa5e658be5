extension Component {
  /// A first plan: the meeting with most to lose is decided next, on its best day, and the others give way.
  ///
  /// - Parameter keys: for each day of the domains, how good it seems; less is better.
  /// - Returns: a start for each member, or `nil` when the way leads nowhere.
  func greedyPlan(_ domains: Domains, keys: [Int]) -> [Int]? {
    // The keys take the place of the costs, and no gap cost is counted on top of them.
    var left = domains
    left.costs = keys
    left.isFolded = Array(repeating: true, count: gaps.count)
    var isDecided = [Bool](repeating: false, count: members.count)
    for _ in members.indices {
      var chosen = -1
      var greatestRegret = -1
      for member in members.indices where !isDecided[member] {
        let regret = Self.regret(left, member)
        if regret > greatestRegret {
          greatestRegret = regret
          chosen = member
        }
      }
      isDecided[chosen] = true
      if left.size(chosen) == 1 { continue }
      var attempts = 0
      while true {
        guard let best = left.range(chosen).min(by: { left.costs[$0] < left.costs[$1] }) else { return nil }
        var next = left
        next.fix(chosen, at: best)
        if propagate(&next, changed: chosen) {
          left = next
          break
        }
        attempts += 1
        let day = left.days[best]
        _ = left.remove(chosen, from: day, through: day)
        guard attempts < 6, propagate(&left, changed: chosen) else { return nil }
      }
    }
    return members.indices.map { left.first($0) }
  }

  /// How much worse the second best day of a member is than the best; a single day comes before all others.
  private static func regret(_ domains: Domains, _ member: Int) -> Int {
    var best = Int.max
    var second = Int.max
    for position in domains.range(member) {
      let cost = domains.costs[position]
      if cost < best {
        second = best
        best = cost
      } else if cost < second {
        second = cost
      }
    }
    // Few days left weigh like a high regret.
    return second == Int.max ? Int.max : second - best + Relaxation.scale * 8 / domains.size(member)
  }
}
