/// The least value within a window that moves over a list, for a whole list of windows in one pass.
struct SlidingMinimum {
  private var queue: [Int] = []
  private var keys: [Int] = []

  /// Makes room for lists of a length.
  mutating func reserve(_ count: Int) {
    if queue.count < count {
      queue = Array(repeating: 0, count: count)
      keys = queue
    }
  }

  /// For each target, the least value among the sources in the window of a piece, with what the piece costs.
  ///
  /// Both lists of positions ascend. A result replaces what is in `results` when it is smaller; where it comes from stands in
  /// `choices`.
  mutating func update(
    sources: Range<Int>, positions: [Int], values: [Int], targets: Range<Int>, targetPositions: [Int], piece: Forest.Piece,
    results: inout [Int], choices: inout [Int]
  ) {
    var head = 0
    var tail = 0
    var next = sources.lowerBound
    for target in targets {
      let center = targetPositions[target]
      let low = center + piece.low
      take(sources, positions, values, piece, through: center + piece.high, next: &next, head: head, tail: &tail)
      while head < tail, positions[queue[head]] < low { head += 1 }
      guard head < tail else { continue }
      let result = keys[head] + piece.constant - piece.slope * center
      if result < results[target] {
        results[target] = result
        choices[target] = queue[head]
      }
    }
  }

  /// The same where nobody asks where a result comes from.
  mutating func update(
    sources: Range<Int>, positions: [Int], values: [Int], targets: Range<Int>, targetPositions: [Int], piece: Forest.Piece,
    results: inout [Int]
  ) {
    var head = 0
    var tail = 0
    var next = sources.lowerBound
    for target in targets {
      let center = targetPositions[target]
      let low = center + piece.low
      take(sources, positions, values, piece, through: center + piece.high, next: &next, head: head, tail: &tail)
      while head < tail, positions[queue[head]] < low { head += 1 }
      guard head < tail else { continue }
      results[target] = min(results[target], keys[head] + piece.constant - piece.slope * center)
    }
  }

  /// Takes the sources up to a position into the queue, which holds only those that can still be the least.
  @inline(__always)
  private mutating func take(
    _ sources: Range<Int>, _ positions: [Int], _ values: [Int], _ piece: Forest.Piece, through high: Int, next: inout Int, head: Int,
    tail: inout Int
  ) {
    while next < sources.upperBound, positions[next] <= high {
      let key = values[next] + piece.slope * positions[next]
      while tail > head, keys[tail - 1] > key { tail -= 1 }
      queue[tail] = next
      keys[tail] = key
      tail += 1
      next += 1
    }
  }
}
