/// A lower bound for the cost of a component, and for the cost with each meeting on each of its days.
///
/// Two kinds of rules are replaced by prices, Lagrangian multipliers: that at most one meeting of a clique takes place on a day,
/// and the quotas. The gaps of a spanning forest are kept exactly, by dynamic programming along the forest; the other gaps are
/// left out. Prices are whole numbers in units of ``scale``-ths of a cost, so that every bound is exact.
struct Relaxation {
  /// How many units of price one unit of cost has.
  static let scale = 256
  /// A cost that no plan reaches.
  static let infinity = 1 << 60

  private let component: Component
  private let cliques: [Clique]
  /// For each member, its cliques and the days it takes in each.
  private let cliquesOf: [[(clique: Int, length: Int)]]
  private let cliqueOffsets: [Int]
  /// The price of each day of each clique.
  private var prices: [Int]
  /// The sums of the prices before each day of each clique.
  private var priceSums: [Int]
  private var quotaPrices: [Int]
  private var hasPrices: [Bool]

  private var forest: Forest
  private var sliding = SlidingMinimum()
  /// For each day, its cost with prices, then with the best of the subtree below.
  private var values: [Int] = []
  private var messages: [Int] = []
  private var choices: [Int] = []
  private var coverage: [Int]

  /// For each day, a cost that no plan with the meeting on that day is below, in units of price; valid after ``filter(_:limit:)``.
  private(set) var marginals: [Int] = []
  /// The best start of each member when the rules outside of the forest are only priced.
  private(set) var assignment: [Int]
  /// A cost that no plan is below.
  private(set) var bound = 0

  init(_ component: Component, _ domains: Domains) {
    self.component = component
    cliques = Clique.cover(component, domains)
    var lists = Array(repeating: [(clique: Int, length: Int)](), count: component.members.count)
    var offsets: [Int] = []
    var size = 0
    for (index, clique) in cliques.enumerated() {
      offsets.append(size)
      size += clique.dayCount + 1
      for (member, length) in zip(clique.members, clique.lengths) { lists[member].append((index, length)) }
    }
    cliquesOf = lists
    cliqueOffsets = offsets
    prices = Array(repeating: 0, count: size)
    priceSums = prices
    coverage = prices
    quotaPrices = Array(repeating: 0, count: component.quotas.count)
    hasPrices = Array(repeating: false, count: cliques.count)
    assignment = Array(repeating: 0, count: component.members.count)
    forest = Forest(memberCount: component.members.count)
  }

  /// Takes up the days that are left; needed after every change of them.
  mutating func prepare(_ domains: Domains) {
    forest.build(component, domains)
    if values.count < domains.days.count {
      values = Array(repeating: 0, count: domains.days.count)
      marginals = values
    }
    if messages.count < forest.messageCount {
      messages = Array(repeating: 0, count: forest.messageCount)
      choices = messages
    }
    sliding.reserve(domains.days.count)
  }

  /// Raises the bound by changing the prices, for at most so many rounds or until it is above the limit or at the target.
  ///
  /// - Returns: false when no plan within the limit exists.
  mutating func ascend(_ domains: Domains, limit: Int, target: Int, rounds: Int) -> Bool {
    var best = evaluate(domains)
    bound = Self.costAtLeast(best)
    if bound > limit { return false }
    guard bound < target, !cliques.isEmpty || !component.quotas.isEmpty else { return true }
    var bestPrices = prices
    var bestQuotaPrices = quotaPrices
    var numerator = 16
    var stalled = 0
    var value = best
    for _ in 0..<rounds {
      let aim = target < Self.infinity ? target * Self.scale : best + max(best / 16, 8 * Self.scale)
      guard step(domains, distance: max(aim - value, Self.scale / 4) * numerator / 16) else { break }
      value = evaluate(domains)
      if value > best {
        if value > best + Self.scale / 16 { stalled = 0 } else { stalled += 1 }
        best = value
        bestPrices = prices
        bestQuotaPrices = quotaPrices
        bound = Self.costAtLeast(best)
        if bound > limit { return false }
        if bound >= target { break }
      } else {
        stalled += 1
      }
      if stalled >= 8 {
        stalled = 0
        numerator /= 2
        if numerator == 0 { break }
        prices = bestPrices
        quotaPrices = bestQuotaPrices
        sumPrices()
        value = evaluate(domains)
      }
    }
    if value < best {
      prices = bestPrices
      quotaPrices = bestQuotaPrices
      sumPrices()
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

  /// The least whole cost that a value in units of price stands for.
  static func costAtLeast(_ value: Int) -> Int { (value + scale - 1) >> 8 }
}

extension Relaxation {
  /// The value of the relaxation at the present prices; sets the assignment.
  private mutating func evaluate(_ domains: Domains) -> Int {
    var total = 0
    for clique in cliques.indices where hasPrices[clique] {
      total -= priceSums[cliqueOffsets[clique] + cliques[clique].dayCount]
    }
    for (index, quota) in component.quotas.enumerated() { total -= quotaPrices[index] * quota.maximum }
    for member in 0..<domains.count {
      let range = domains.range(member)
      for position in range { values[position] = domains.costs[position] &* Self.scale }
      for (clique, length) in cliquesOf[member] where hasPrices[clique] {
        let shift = cliqueOffsets[clique] - cliques[clique].firstDay
        for position in range {
          let place = domains.days[position] + shift
          values[position] &+= priceSums[place + length] &- priceSums[place]
        }
      }
      for index in component.quotasOf[member] where quotaPrices[index] > 0 {
        let quota = component.quotas[index]
        for position in range where domains.days[position] >= quota.from && domains.days[position] <= quota.to {
          values[position] += quotaPrices[index]
        }
      }
    }
    for member in forest.order.reversed() {
      let parent = forest.parents[member]
      if parent < 0 { continue }
      passUp(member, parent, domains)
    }
    for member in forest.order {
      let parent = forest.parents[member]
      var chosen: Int
      if parent < 0 {
        chosen = domains.begin[member]
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
    for piece in forest.pieces(of: child, component, isUp: true) {
      sliding.update(
        sources: domains.range(child), positions: forest.positions, values: values, targets: targets,
        targetPositions: forest.parentPositions, window: piece.window, slope: piece.slope, constant: piece.constant,
        results: &messages, choices: &choices)
    }
    let begin = domains.begin[parent]
    for target in targets { values[begin + target - offset] += messages[target] }
  }

  /// Sets the marginals: for each day, the value of the relaxation with the meeting on that day.
  private mutating func spreadDown(_ domains: Domains) {
    var total = 0
    for member in forest.order where forest.parents[member] < 0 { total += values[forest.chosen[member]] }
    var priced = 0
    for clique in cliques.indices where hasPrices[clique] {
      priced -= priceSums[cliqueOffsets[clique] + cliques[clique].dayCount]
    }
    for (index, quota) in component.quotas.enumerated() { priced -= quotaPrices[index] * quota.maximum }
    var outside: [Int] = []
    var received: [Int] = []
    var unused: [Int] = []
    for member in forest.order {
      let parent = forest.parents[member]
      let range = domains.range(member)
      if parent < 0 {
        let others = total - values[forest.chosen[member]] + priced
        for position in range { marginals[position] = values[position] + others }
        continue
      }
      let offset = forest.messageOffsets[member]
      let begin = domains.begin[parent]
      let sources = offset..<(offset + domains.size(parent))
      if outside.count < sources.upperBound { outside = Array(repeating: 0, count: forest.messageCount) }
      for source in sources { outside[source] = marginals[begin + source - offset] - messages[source] }
      if received.isEmpty {
        received = Array(repeating: 0, count: domains.days.count)
        unused = received
      }
      for position in range { received[position] = Self.infinity }
      for piece in forest.pieces(of: member, component, isUp: false) {
        sliding.update(
          sources: sources, positions: forest.parentPositions, values: outside, targets: range,
          targetPositions: forest.positions, window: piece.window, slope: piece.slope, constant: piece.constant,
          results: &received, choices: &unused)
      }
      for position in range { marginals[position] = values[position] + received[position] }
    }
  }
}

extension Relaxation {
  /// Changes the prices towards the rules that the assignment breaks; false when it breaks none and no price is too high.
  private mutating func step(_ domains: Domains, distance: Int) -> Bool {
    var norm = 0
    for (index, clique) in cliques.enumerated() {
      let offset = cliqueOffsets[index]
      for day in offset..<(offset + clique.dayCount) { coverage[day] = -1 }
      var isCrowded = hasPrices[index]
      for (member, length) in zip(clique.members, clique.lengths) {
        let place = offset + assignment[member] - clique.firstDay
        for day in place..<(place + length) {
          coverage[day] += 1
          if coverage[day] > 0 { isCrowded = true }
        }
      }
      coverage[offset + clique.dayCount] = isCrowded ? 1 : 0
      guard isCrowded else { continue }
      for day in offset..<(offset + clique.dayCount) where coverage[day] > 0 || (coverage[day] < 0 && prices[day] > 0) {
        norm += coverage[day] * coverage[day]
      }
    }
    var excesses = [Int](repeating: 0, count: component.quotas.count)
    for (index, quota) in component.quotas.enumerated() {
      var excess = -quota.maximum
      for member in quota.members where assignment[member] >= quota.from && assignment[member] <= quota.to { excess += 1 }
      if excess > 0 || quotaPrices[index] > 0 {
        excesses[index] = excess
        norm += excess * excess
      }
    }
    guard norm > 0 else { return false }
    let length = max(1, distance / norm)
    for (index, clique) in cliques.enumerated() {
      let offset = cliqueOffsets[index]
      guard coverage[offset + clique.dayCount] == 1 else { continue }
      for day in offset..<(offset + clique.dayCount) where coverage[day] > 0 || prices[day] > 0 {
        prices[day] = max(0, prices[day] + length * coverage[day])
      }
    }
    for index in excesses.indices where excesses[index] != 0 {
      quotaPrices[index] = max(0, quotaPrices[index] + length * excesses[index])
    }
    sumPrices()
    return true
  }

  /// Brings the sums of the prices up to date.
  private mutating func sumPrices() {
    for (index, clique) in cliques.enumerated() {
      let offset = cliqueOffsets[index]
      var sum = 0
      for day in offset..<(offset + clique.dayCount) {
        priceSums[day] = sum
        sum += prices[day]
      }
      priceSums[offset + clique.dayCount] = sum
      hasPrices[index] = sum > 0
    }
  }
}
