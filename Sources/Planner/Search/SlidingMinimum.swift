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

  /// For each target, the least `value + slope * position` among the sources whose position lies within `target + window`.
  ///
  /// Both lists of positions ascend. A result replaces what is in `results` when it is smaller, after `constant - slope * target`
  /// has been added.
  mutating func update(
    sources: Range<Int>, positions: [Int], values: [Int], targets: Range<Int>, targetPositions: [Int], window: ClosedRange<Int>,
    slope: Int, constant: Int, results: inout [Int], choices: inout [Int]
  ) {
    var head = 0
    var tail = 0
    var next = sources.lowerBound
    for target in targets {
      let center = targetPositions[target]
      let high = center + window.upperBound
      while next < sources.upperBound, positions[next] <= high {
        let key = values[next] + slope * positions[next]
        while tail > head, keys[tail - 1] > key { tail -= 1 }
        queue[tail] = next
        keys[tail] = key
        tail += 1
        next += 1
      }
      let low = center + window.lowerBound
      while head < tail, positions[queue[head]] < low { head += 1 }
      guard head < tail else { continue }
      let result = keys[head] + constant - slope * center
      if result < results[target] {
        results[target] = result
        choices[target] = queue[head]
      }
    }
  }
}
