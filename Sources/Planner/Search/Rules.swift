/// A distance between two meetings, with meetings and days as numbers.
struct GapRule {
  /// The position in the problem's list.
  let index: Int
  /// The meeting from whose last day the distance is measured.
  var before: Int
  /// The meeting to whose first day the distance is measured.
  var after: Int
  /// Which of the calendars counts the days; 0 counts all of them.
  let calendar: Int
  /// The least distance.
  var minimum: Int
  /// The greatest distance; ``unlimited`` for none.
  let maximum: Int
  /// The distance below which each missing one costs the weight; never above the maximum in effect when the weight is 0.
  let target: Int
  /// The cost of each missing one.
  let weight: Int

  /// A distance that no two days reach.
  static let unlimited = 1 << 40

  /// What a distance costs.
  func cost(_ distance: Int) -> Int { weight == 0 || distance >= target ? 0 : weight * (target - distance) }

  /// Whether a distance is neither too small nor too large.
  func allows(_ distance: Int) -> Bool { minimum <= distance && distance <= maximum }
}

/// Two meetings that share a group, and the days by which one must follow the other.
struct ApartRule {
  /// The meeting that is earlier in the order of the problem.
  var first: Int
  /// The other one.
  var second: Int
  /// How many days after the first's start the second can start, when it is held later: length and travel.
  let afterFirst: Int
  /// The same with the two exchanged.
  let afterSecond: Int

  /// Whether two start days keep the meetings apart.
  func allows(_ firstStart: Int, _ secondStart: Int) -> Bool {
    secondStart >= firstStart + afterFirst || firstStart >= secondStart + afterSecond
  }

  /// The free days for travelling between them.
  func travelDays(firstLength: Int) -> Int { afterFirst - firstLength }
}

/// How many of some movable meetings may start within some days.
struct QuotaRule {
  /// The position in the problem's list.
  let index: Int
  /// The first day that counts.
  let from: Int
  /// The last day that counts.
  let to: Int
  /// How many movable meetings may start within.
  var maximum: Int
  /// The movable meetings that count, in ascending order.
  var members: [Int]
}
