/// The days that are left for each meeting of a component, and their costs, in flat lists.
///
/// The days of a meeting stand in ascending order in `begin[m]..<end[m]`.
struct Domains {
  /// Where the days of each meeting begin.
  private(set) var begin: [Int] = []
  /// Where the days of each meeting end.
  var end: [Int] = []
  /// The days of all meetings.
  var days: [Int] = []
  /// The cost of each day.
  var costs: [Int] = []
  /// The gaps whose costs have gone into the costs of one meeting, since the other has a single day left.
  var isFolded: [Bool]

  init(gapCount: Int) { isFolded = Array(repeating: false, count: gapCount) }

  /// How many meetings there are.
  var count: Int { begin.count }
  /// How many days are left altogether.
  var total: Int {
    var sum = 0
    for meeting in begin.indices { sum += end[meeting] - begin[meeting] }
    return sum
  }

  /// Adds a meeting with its days and their costs.
  mutating func append(_ newDays: some Sequence<Int>, costs newCosts: some Sequence<Int>) {
    begin.append(days.count)
    days.append(contentsOf: newDays)
    costs.append(contentsOf: newCosts)
    end.append(days.count)
  }

  /// Where a meeting's days stand.
  func range(_ meeting: Int) -> Range<Int> { begin[meeting]..<end[meeting] }
  /// How many days a meeting has.
  func size(_ meeting: Int) -> Int { end[meeting] - begin[meeting] }
  /// The earliest day of a meeting.
  func first(_ meeting: Int) -> Int { days[begin[meeting]] }
  /// The latest day of a meeting.
  func last(_ meeting: Int) -> Int { days[end[meeting] - 1] }

  /// Where a day of a meeting stands; `nil` when it is gone.
  func position(of day: Int, in meeting: Int) -> Int? {
    var low = begin[meeting]
    var high = end[meeting]
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low < end[meeting] && days[low] == day ? low : nil
  }

  /// Leaves a meeting with the single day at a position.
  mutating func fix(_ meeting: Int, at position: Int) {
    days[begin[meeting]] = days[position]
    costs[begin[meeting]] = costs[position]
    end[meeting] = begin[meeting] + 1
  }

  /// Removes the days of a meeting within a range; true when there were any.
  mutating func remove(_ meeting: Int, from low: Int, through high: Int) -> Bool {
    var write = begin[meeting]
    for read in range(meeting) where days[read] < low || days[read] > high {
      if write != read {
        days[write] = days[read]
        costs[write] = costs[read]
      }
      write += 1
    }
    defer { end[meeting] = write }
    return write != end[meeting]
  }

  /// The same without the room that removed days left.
  func compacted() -> Domains {
    var result = Domains(gapCount: 0)
    result.isFolded = isFolded
    result.begin.reserveCapacity(count)
    result.end.reserveCapacity(count)
    let size = total
    result.days.reserveCapacity(size)
    result.costs.reserveCapacity(size)
    for meeting in begin.indices { result.append(days[range(meeting)], costs: costs[range(meeting)]) }
    return result
  }
}
