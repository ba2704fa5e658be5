/// A lower bound for the cost of a component, and for the cost with each meeting on each of its days.
///
/// Two kinds of rules are replaced by prices: that at most one meeting of a clique takes place on a day, and the quotas. The gaps
/// of a spanning forest are kept exactly, by dynamic programming along the forest; the other gaps are left out. Prices are whole
/// numbers in units of ``scale``-ths of a cost, so that every bound is exact.
struct Relaxation {
  /// How many units of price one unit of cost has.
  static let scale = 256
  /// A cost that no plan reaches.
  static let infinity = 1 << 60

  private let component: Component
  private var prices: Prices
  private var forest: Forest
  private var sliding = SlidingMinimum()
  /// For each day, its cost with prices and the best of the subtree below.
  private var values: [Int] = []
  private var messages: [Int] = []
  private var choices: [Int] = []
  private var outside: [Int] = []
  private var received: [Int] = []

  /// For each day, a cost that no plan with the meeting on that day is below, in units of price; valid after ``filter(_:limit:)``.
  private(set) var marginals: [Int] = []
  /// The best start of each member when the rules outside of the forest are only priced.
  private(set) var assignment: [Int]
  /// A cost that no plan is below.
  private(set) var bound = 0

  init(_ component: Component, _ domains: Domains) {
    self.component = component
    prices = Prices(component, domains)
    assignment = Array(repeating: 0, count: component.members.count)
    forest = Forest(memberCount: component.members.count)
  }

  /// Takes up the days that are left; needed after every change of them.
  mutating func prepare(_ domains: Domains) {
    forest.build(component, domains)
    if values.count < domains.days.count {
      values = Array(repeating: 0, count: domains.days.count)
      marginals = values
      received = values
    }
    if messages.count < forest.messageCount {
      messages = Array(repeating: 0, count: forest.messageCount)
      choices = messages
      outside = messages
    }
    sliding.reserve(max(domains.days.count, forest.messageCount))
  }

  /// The least whole cost that a value in units of price stands for.
  static func costAtLeast(_ value: Int) -> Int { (value + scale - 1) >> 8 }
}

extension Relaxation {
  /// Raises the bound by changing the prices, for at most so many rounds or until it is above the limit or at the target.
  ///
  /// - Returns: false when no plan within the limit exists.
  mutating func ascend(_ domains: Domains, limit: Int, target: Int, rounds: Int) -> Bool {
    var best = evaluate(domains)
    bound = Self.costAtLeast(best)
    if bound > limit { return false }
    guard bound < target, rounds > 0, !prices.isEmpty else { return true }
    var bestPrices = prices.snapshot
    var share = 16
    var stalled = 0
    var value = best
    for _ in 0..<rounds {
      let aim = target < Self.infinity ? target * Self.scale : best + max(best / 16, 8 * Self.scale)
      guard prices.step(assignment, distance: max(aim - value, Self.scale / 4) * share / 16) else { break }
      value = evaluate(domains)
      stalled = value > best + Self.scale / 16 ? 0 : stalled + 1
      if value > best {
        best = value
        bestPrices = prices.snapshot
        bound = Self.costAtLeast(best)
        if bound > limit { return false }
        if bound >= target { break }
      }
      if stalled >= 8 {
        stalled = 0
        share /= 2
        if share == 0 { break }
        prices.restore(bestPrices)
        value = evaluate(domains)
      }
    }
    if value < best {
      prices.restore(bestPrices)
      _ = evaluate(domains)
    }
    return true
  }

  /// Removes the days with which no plan within the limit exists, and sets the marginals of the others.
  ///
  /// - Returns: how many days were removed.
  mutating func filter(_ domains: inout Domains, limit: Int) -> Int {
    spreadDown(domains)
    var removed = 0
    for member in 0..<domains.count {
      var write = domains.begin[member]
      for read in domains.range(member) {
        if Self.costAtLeast(marginals[read]) > limit {
          removed += 1
          continue
        }
        if write != read {
          domains.days[write] = domains.days[read]
          domains.costs[write] = domains.costs[read]
          marginals[write] = marginals[read]
        }
        write += 1
      }
      domains.end[member] = write
    }
    return removed
  }
}

extension Relaxation {
  /// The value of the relaxation at the present prices; sets the assignment.
  private mutating func evaluate(_ domains: Domains) -> Int {
    for member in 0..<domains.count {
      for position in domains.range(member) { values[position] = domains.costs[position] &* Self.scale }
      prices.add(to: &values, member: member, domains)
    }
    for index in stride(from: forest.order.count - 1, through: 0, by: -1) {
      let member = forest.order[index]
      if forest.parents[member] >= 0 { passUp(member, forest.parents[member], domains) }
    }
    var total = -prices.allowance
    for index in forest.order.indices {
      let member = forest.order[index]
      let parent = forest.parents[member]
      var chosen = domains.begin[member]
      if parent < 0 {
        for position in domains.range(member) where values[position] < values[chosen] { chosen = position }
        total += values[chosen]
      } else {
        chosen = choices[forest.messageOffsets[member] + forest.chosen[parent] - domains.begin[parent]]
      }
      forest.chosen[member] = chosen
      assignment[member] = domains.days[chosen]
    }
    return total
  }

  /// Adds to each day of the parent the best that the subtree of a child can be with it.
  private mutating func passUp(_ child: Int, _ parent: Int, _ domains: Domains) {
    let offset = forest.messageOffsets[child]
    let targets = offset..<(offset + domains.size(parent))
    for target in targets { messages[target] = Self.infinity }
    for piece in forest.pieceRange(of: child, isUp: true) {
      sliding.update(
        sources: domains.range(child), positions: forest.positions, values: values, targets: targets,
        targetPositions: forest.parentPositions, piece: forest.pieces[piece], results: &messages, choices: &choices)
    }
    let shift = domains.begin[parent] - offset
    for target in targets { values[target + shift] += messages[target] }
  }

  /// Sets the marginals: for each day, the value of the relaxation with the meeting on that day.
  private mutating func spreadDown(_ domains: Domains) {
    var total = -prices.allowance
    for member in forest.order where forest.parents[member] < 0 { total += values[forest.chosen[member]] }
    for index in forest.order.indices {
      let member = forest.order[index]
      let parent = forest.parents[member]
      let range = domains.range(member)
      if parent < 0 {
        let others = total - values[forest.chosen[member]]
        for position in range { marginals[position] = values[position] + others }
        continue
      }
      let offset = forest.messageOffsets[member]
      let shift = domains.begin[parent] - offset
      let sources = offset..<(offset + domains.size(parent))
      for source in sources { outside[source] = marginals[source + shift] - messages[source] }
      for position in range { received[position] = Self.infinity }
      for piece in forest.pieceRange(of: member, isUp: false) {
        sliding.update(
          sources: sources, positions: forest.parentPositions, values: outside, targets: range, targetPositions: forest.positions,
          piece: forest.pieces[piece], results: &received)
      }
      for position in range { marginals[position] = values[position] + received[position] }
    }
  }
}
