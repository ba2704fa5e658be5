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
  /// The stretches of the costs of all gaps to a parent.
  private(set) var pieces: [Piece] = []
  private var pieceBegins: [Int]
  private var pieceCounts: [Int]
  private var root: [Int]

  init(memberCount: Int) {
    parents = Array(repeating: -1, count: memberCount)
    messageOffsets = parents
    chosen = parents
    pieceBegins = parents
    pieceCounts = parents
    root = parents
  }

  /// One straight stretch of the cost of a gap, as seen from the source of a message.
  struct Piece {
    /// The first position of a source that it covers, from that of the target.
    let low: Int
    /// The last one.
    let high: Int
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
    pieces.removeAll(keepingCapacity: true)
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
          order.append(member)
          layOut(member, parent, component.gaps[gap], component, domains)
          cut(component.gaps[gap], isCosting: !domains.isFolded[gap], member: member)
        }
      }
    }
  }

  /// Works out the positions of the days of a member and of its parent.
  private mutating func layOut(_ member: Int, _ parent: Int, _ gap: GapRule, _ component: Component, _ domains: Domains) {
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

  /// Which of the pieces belong to a member, for a message up to its parent or down from it.
  func pieceRange(of member: Int, isUp: Bool) -> Range<Int> {
    let begin = pieceBegins[member]
    let middle = begin + pieceCounts[member]
    return isUp ? begin..<middle : middle..<(middle + pieceCounts[member])
  }

  /// Cuts the cost between a member and its parent into stretches, first those for the message up, then those for the one down.
  private mutating func cut(_ gap: GapRule, isCosting: Bool, member: Int) {
    let weight = isCosting ? gap.weight * Relaxation.scale : 0
    let free = weight > 0 ? max(gap.minimum, gap.target) : gap.minimum
    let last = min(free - 1, gap.maximum)
    pieceBegins[member] = pieces.count
    for isSourceBefore in [gap.before == member, gap.before != member] {
      if free <= gap.maximum {
        pieces.append(
          Piece(
            low: isSourceBefore ? -gap.maximum : free, high: isSourceBefore ? -free : gap.maximum, slope: 0, constant: 0))
      }
      if gap.minimum <= last {
        // With a source before the target, target - (position of the target - position of the source) is missing.
        pieces.append(
          Piece(
            low: isSourceBefore ? -last : gap.minimum, high: isSourceBefore ? -gap.minimum : last,
            slope: isSourceBefore ? weight : -weight, constant: weight * gap.target))
      }
    }
    pieceCounts[member] = (pieces.count - pieceBegins[member]) / 2
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
