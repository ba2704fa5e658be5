/// Meetings of which no two may be held at the same time, travel included: on each day at most one of them takes place.
struct Clique {
  /// The members.
  let members: [Int]
  /// For each member, the days it takes: its length and the travel that all pairs have in common.
  let lengths: [Int]
  /// The first day that counts.
  let firstDay: Int
  /// How many days count.
  let dayCount: Int

  /// Cliques that contain every pair of a component that can still collide.
  ///
  /// Pairs with much travel come first, so that the days on the road are counted wherever all members need them.
  static func cover(_ component: Component, _ domains: Domains) -> [Clique] {
    let count = component.members.count
    var travel = [Int](repeating: -1, count: count * count)
    var thresholds: Set<Int> = []
    for apart in component.aparts where component.isOpen(apart, in: domains) {
      let days = apart.travelDays(firstLength: component.lengths[apart.first])
      travel[apart.first * count + apart.second] = days
      travel[apart.second * count + apart.first] = days
      thresholds.insert(days)
    }
    var isCovered = [Bool](repeating: false, count: count * count)
    var cliques: [Clique] = []
    for threshold in thresholds.sorted(by: >) {
      for first in 0..<count {
        for second in (first + 1)..<max(count, first + 1)
        where travel[first * count + second] >= threshold && !isCovered[first * count + second] {
          var members = [first, second]
          for candidate in 0..<count where candidate != first && candidate != second {
            if members.allSatisfy({ travel[$0 * count + candidate] >= threshold }) { members.append(candidate) }
          }
          for one in members { for other in members { isCovered[one * count + other] = true } }
          let lengths = members.map { component.lengths[$0] + threshold }
          var low = Int.max
          var high = Int.min
          for (member, length) in zip(members, lengths) {
            low = min(low, domains.first(member))
            high = max(high, domains.last(member) + length - 1)
          }
          cliques.append(Clique(members: members, lengths: lengths, firstDay: low, dayCount: high - low + 1))
        }
      }
    }
    return cliques
  }
}
