/// Makes a plan better by moving one meeting, or one meeting and the one that is in its way.
struct LocalSearch {
  private let component: Component
  private let domains: Domains
  private var starts: [Int]
  private var counts: [Int]

  private init(_ component: Component, _ domains: Domains, _ starts: [Int]) {
    self.component = component
    self.domains = domains
    self.starts = starts
    counts = component.quotas.map { quota in quota.members.count { quota.from <= starts[$0] && starts[$0] <= quota.to } }
  }

  /// A plan that no such move makes better.
  static func improved(_ starts: [Int], _ component: Component, _ domains: Domains) -> [Int] {
    var search = LocalSearch(component, domains, starts)
    var round = 0
    while round < 20, search.sweep() { round += 1 }
    return search.starts
  }

  /// Tries every meeting once; true when something moved.
  private mutating func sweep() -> Bool {
    var hasMoved = false
    for member in starts.indices where domains.size(member) > 1 {
      let present = share(member, starts[member])
      var best: (gain: Int, moves: [(member: Int, day: Int)])?
      for position in domains.range(member) {
        let day = domains.days[position]
        guard day != starts[member], domains.costs[position] < present, let gapCost = gapShare(member, day) else { continue }
        let gain = present - domains.costs[position] - gapCost
        guard gain > best?.gain ?? 0 else { continue }
        switch obstacle(member, day) {
        case .none: best = (gain, [(member, day)])
        case .one(let other):
          if let (ejected, loss) = ejection(of: other, for: member, day), gain - loss > best?.gain ?? 0 {
            best = (gain - loss, [(member, day), (other, ejected)])
          }
        case .many: continue
        }
      }
      guard let best else { continue }
      for (member, day) in best.moves { move(member, to: day) }
      hasMoved = true
    }
    return hasMoved
  }

  private enum Obstacle {
    case none
    case one(Int)
    case many
  }

  /// What is in the way of a meeting on a day: nothing, one other meeting, or more than that.
  private func obstacle(_ member: Int, _ day: Int) -> Obstacle {
    var found = -1
    for index in component.apartsOf[member] {
      let apart = component.aparts[index]
      let isFirst = apart.first == member
      let other = isFirst ? apart.second : apart.first
      if isFirst ? apart.allows(day, starts[other]) : apart.allows(starts[other], day) { continue }
      if found >= 0, found != other { return .many }
      found = other
    }
    for index in component.quotasOf[member] {
      let quota = component.quotas[index]
      guard quota.from <= day, day <= quota.to, counts[index] >= quota.maximum else { continue }
      if quota.from <= starts[member], starts[member] <= quota.to { continue }
      return .many
    }
    return found < 0 ? .none : .one(found)
  }

  /// The best other day of a meeting that is in the way, and how much worse it is.
  private mutating func ejection(of other: Int, for member: Int, _ day: Int) -> (day: Int, loss: Int)? {
    guard domains.size(other) > 1 else { return nil }
    let former = starts[member]
    let present = share(other, starts[other])
    move(member, to: day)
    defer { move(member, to: former) }
    var best: (day: Int, loss: Int)?
    // The costs of the gap between the two may have changed by the move; the difference is taken with it.
    let between = share(other, starts[other]) - present
    for position in domains.range(other) {
      let candidate = domains.days[position]
      guard candidate != starts[other], let gapCost = gapShare(other, candidate), case .none = obstacle(other, candidate) else {
        continue
      }
      let loss = domains.costs[position] + gapCost - present - between
      if loss < best?.loss ?? Int.max { best = (candidate, loss) }
    }
    return best
  }

  private mutating func move(_ member: Int, to day: Int) {
    for index in component.quotasOf[member] {
      let quota = component.quotas[index]
      if quota.from <= starts[member], starts[member] <= quota.to { counts[index] -= 1 }
      if quota.from <= day, day <= quota.to { counts[index] += 1 }
    }
    starts[member] = day
  }

  /// What a meeting costs on a day, with its gaps; the gaps are kept.
  private func share(_ member: Int, _ day: Int) -> Int {
    let cost = domains.position(of: day, in: member).map { domains.costs[$0] } ?? 0
    return cost + (gapShare(member, day) ?? 0)
  }

  /// What the gaps of a meeting cost on a day; `nil` when one is broken.
  private func gapShare(_ member: Int, _ day: Int) -> Int? {
    var sum = 0
    for index in component.gapsOf[member] {
      let gap = component.gaps[index]
      let distance =
        gap.before == member
        ? component.distance(gap, day, starts[gap.after]) : component.distance(gap, starts[gap.before], day)
      guard gap.allows(distance) else { return nil }
      if !domains.isFolded[index] { sum += gap.cost(distance) }
    }
    return sum
  }
}
