/// A spanning forest of the gaps that are still open, along which the relaxation is solved exactly.
struct Forest {
  /// The members, parents before children.
  private(set) var order: [Int] = []
  /// The parent of each member; -1 for a root.
  private(set) var parents: [Int]
  /// Where the message of each member to its parent begins.
  private(set) var messageOffsets: [Int]
  /// How long all messages are together.
  private(set) var messageCount = 0
  /// The position of each day of a member on the calendar of the gap to its parent.
  private(set) var positions: [Int] = []
  /// The position of each day of the parent on that calendar, laid out as the messages are.
  private(set) var parentPositions: [Int] = []
  /// Where the best day of each member stands.
  var chosen: [Int]
  /// The gap between each member and its parent.
  private var gaps: [Int]
  /// Whether the gap's cost is counted by the gap, not in the days already.
  private var isCosting: [Bool]
  private var root: [Int]

  init(memberCount: Int) {
    parents = Array(repeating: -1, count: memberCount)
    messageOffsets = parents
    chosen = parents
    gaps = parents
    root = parents
    isCosting = Array(repeating: false, count: memberCount)
  }

  /// One straight stretch of the cost of a gap, as seen from the source of a message.
  struct Piece {
    /// The positions of the sources that it covers, from that of the target.
    let window: ClosedRange<Int>
    /// What each further position of the source costs.
    let slope: Int
    /// What the position of the target itself costs.
    let constant: Int
  }

  /// Builds the forest anew; gaps that cost something come first, then those that bind more narrowly.
  mutating func build(_ component: Component, _ domains: Domains) {
    let count = component.members.count
    for member in 0..<count {
      parents[member] = -1
      root[member] = member
    }
    var open: [(rank: Int, gap: Int)] = []
    for (index, gap) in component.gaps.enumerated() where component.isOpen(gap, index, in: domains) {
      let reach = component.distance(gap, domains.first(gap.before), domains.last(gap.after))
      let least = component.distance(gap, domains.last(gap.before), domains.first(gap.after))
      let cut = max(0, gap.minimum - least) + max(0, reach - gap.maximum)
      let priced = gap.weight > 0 && !domains.isFolded[index] ? gap.weight * max(0, gap.target - max(least, gap.minimum)) : 0
      open.append((rank: -(cut + priced), gap: index))
    }
    open.sort { $0.rank != $1.rank ? $0.rank < $1.rank : $0.gap < $1.gap }
    var neighbors = Array(repeating: [(member: Int, gap: Int)](), count: open.isEmpty ? 0 : count)
    for (_, index) in open {
      let gap = component.gaps[index]
      let one = find(gap.before)
      let other = find(gap.after)
      if one == other { continue }
      root[one] = other
      neighbors[gap.before].append((gap.after, index))
      neighbors[gap.after].append((gap.before, index))
    }
    order.removeAll(keepingCapacity: true)
    messageCount = 0
    if positions.count < domains.days.count { positions = Array(repeating: 0, count: domains.days.count) }
    var isSeen = [Bool](repeating: false, count: count)
    for top in 0..<count where !isSeen[top] {
      isSeen[top] = true
      var next = order.count
      order.append(top)
      guard !neighbors.isEmpty else { continue }
      while next < order.count {
        let parent = order[next]
        next += 1
        for (member, gap) in neighbors[parent] where !isSeen[member] {
          isSeen[member] = true
          parents[member] = parent
          gaps[member] = gap
          isCosting[member] = !domains.isFolded[gap]
          order.append(member)
          layOut(member, parent, component, domains)
        }
      }
    }
  }

  /// Works out the positions of the days of a member and of its parent.
  private mutating func layOut(_ member: Int, _ parent: Int, _ component: Component, _ domains: Domains) {
    let gap = component.gaps[gaps[member]]
    let calendar = component.calendars[gap.calendar]
    let tail = component.lengths[gap.before] - 1
    let memberTail = gap.before == member ? tail : 0
    let parentTail = gap.before == parent ? tail : 0
    for position in domains.range(member) { positions[position] = calendar[domains.days[position] + memberTail] }
    messageOffsets[member] = messageCount
    let size = domains.size(parent)
    while parentPositions.count < messageCount + size { parentPositions.append(0) }
    let begin = domains.begin[parent]
    for index in 0..<size { parentPositions[messageCount + index] = calendar[domains.days[begin + index] + parentTail] }
    messageCount += size
  }

  /// The stretches of the cost between a member and its parent, for a message up to the parent or down from it.
  func pieces(of member: Int, _ component: Component, isUp: Bool) -> [Piece] {
    let gap = component.gaps[gaps[member]]
    let isSourceBefore = (gap.before == member) == isUp
    let weight = isCosting[member] ? gap.weight * Relaxation.scale : 0
    let free = weight > 0 ? max(gap.minimum, gap.target) : gap.minimum
    var result: [Piece] = []
    if free <= gap.maximum {
      result.append(
        Piece(window: isSourceBefore ? -gap.maximum ... -free : free...gap.maximum, slope: 0, constant: 0))
    }
    let last = min(free - 1, gap.maximum)
    if gap.minimum <= last {
      // A source before the target: missing = target - (position of the target - position of the source).
      result.append(
        Piece(
          window: isSourceBefore ? -last ... -gap.minimum : gap.minimum...last, slope: isSourceBefore ? weight : -weight,
          constant: weight * gap.target))
    }
    return result
  }

  private mutating func find(_ member: Int) -> Int {
    var member = member
    while root[member] != member {
      root[member] = root[root[member]]
      member = root[member]
    }
    return member
  }
}
