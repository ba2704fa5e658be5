/// Looks for any plan by repairing one that breaks rules, meeting by meeting.
///
/// A rule that resists gains weight, so that the search leaves places where it would turn in circles. It finds plans where there
/// is much room and a systematic search goes astray; it proves nothing.
struct RepairSearch {
  private let component: Component
  private let domains: Domains
  private var starts: [Int]
  private var gapWeights: [Int]
  private var apartWeights: [Int]
  private var quotaWeights: [Int]
  private var quotaCounts: [Int]

  /// Whether a plan is found within so many moves.
  static func finds(_ component: Component, _ domains: Domains, moves: Int) -> Bool {
    var search = RepairSearch(component, domains)
    return search.run(moves: moves)
  }

  private init(_ component: Component, _ domains: Domains) {
    self.component = component
    self.domains = domains
    starts = component.members.indices.map { domains.first($0) }
    gapWeights = Array(repeating: 1, count: component.gaps.count)
    apartWeights = Array(repeating: 1, count: component.aparts.count)
    quotaWeights = Array(repeating: 1, count: component.quotas.count)
    let starts = self.starts
    quotaCounts = component.quotas.map { quota in quota.members.count { quota.from <= starts[$0] && starts[$0] <= quota.to } }
  }

  private mutating func run(moves: Int) -> Bool {
    for member in component.members.indices.sorted(by: { (domains.size($0), $0) < (domains.size($1), $1) }) {
      move(member, to: bestDay(of: member).day)
    }
    var turn = 0
    for _ in 0..<moves {
      let broken = brokenMembers()
      if broken.isEmpty { return true }
      turn += 1
      let members = broken[turn % broken.count]
      var best: (gain: Int, member: Int, day: Int)?
      for member in members where domains.size(member) > 1 {
        let (day, weight, present) = bestDay(of: member)
        if day != starts[member], present - weight > best?.gain ?? -1 { best = (present - weight, member, day) }
      }
      if best?.gain ?? 0 == 0 { reinforce() }
      if let best { move(best.member, to: best.day) }
    }
    return brokenMembers().isEmpty
  }

  /// The members of each broken rule.
  private func brokenMembers() -> [[Int]] {
    var result: [[Int]] = []
    for gap in component.gaps where !gap.allows(component.distance(gap, starts[gap.before], starts[gap.after])) {
      result.append([gap.before, gap.after])
    }
    for apart in component.aparts where !apart.allows(starts[apart.first], starts[apart.second]) {
      result.append([apart.first, apart.second])
    }
    for (index, quota) in component.quotas.enumerated() where quotaCounts[index] > quota.maximum {
      result.append(quota.members.filter { quota.from <= starts[$0] && starts[$0] <= quota.to })
    }
    return result
  }

  /// Makes the rules weigh more that are broken now.
  private mutating func reinforce() {
    for (index, gap) in component.gaps.enumerated()
    where !gap.allows(component.distance(gap, starts[gap.before], starts[gap.after])) {
      gapWeights[index] += 1
    }
    for (index, apart) in component.aparts.enumerated() where !apart.allows(starts[apart.first], starts[apart.second]) {
      apartWeights[index] += 1
    }
    for (index, quota) in component.quotas.enumerated() where quotaCounts[index] > quota.maximum { quotaWeights[index] += 1 }
  }

  /// The day of a member that breaks least, the weight of what it breaks, and that of the present day.
  private func bestDay(of member: Int) -> (day: Int, weight: Int, present: Int) {
    let range = domains.range(member)
    var weights = [Int](repeating: 0, count: range.count)
    for index in component.gapsOf[member] {
      let gap = component.gaps[index]
      for position in range {
        let day = domains.days[position]
        let distance =
          gap.before == member
          ? component.distance(gap, day, starts[gap.after]) : component.distance(gap, starts[gap.before], day)
        if !gap.allows(distance) { weights[position - range.lowerBound] += gapWeights[index] }
      }
    }
    for index in component.apartsOf[member] {
      let apart = component.aparts[index]
      let isFirst = apart.first == member
      let other = starts[isFirst ? apart.second : apart.first]
      for position in range {
        let day = domains.days[position]
        if isFirst ? apart.allows(day, other) : apart.allows(other, day) { continue }
        weights[position - range.lowerBound] += apartWeights[index]
      }
    }
    for index in component.quotasOf[member] {
      let quota = component.quotas[index]
      let isInside = quota.from <= starts[member] && starts[member] <= quota.to
      guard quotaCounts[index] - (isInside ? 1 : 0) >= quota.maximum else { continue }
      for position in range where quota.from <= domains.days[position] && domains.days[position] <= quota.to {
        weights[position - range.lowerBound] += quotaWeights[index]
      }
    }
    var best = 0
    var present = 0
    for offset in weights.indices {
      if domains.days[range.lowerBound + offset] == starts[member] {
        present = weights[offset]
        continue
      }
      if weights[offset] < weights[best] || domains.days[range.lowerBound + best] == starts[member] { best = offset }
    }
    return (domains.days[range.lowerBound + best], weights[best], present)
  }

  private mutating func move(_ member: Int, to day: Int) {
    for index in component.quotasOf[member] {
      let quota = component.quotas[index]
      if quota.from <= starts[member], starts[member] <= quota.to { quotaCounts[index] -= 1 }
      if quota.from <= day, day <= quota.to { quotaCounts[index] += 1 }
    }
    starts[member] = day
  }
}
