extension Component {
  /// Removes every day that some rule leaves without a partner, and counts the cost of gaps to decided meetings with the other one.
  ///
  /// - Parameter changed: the members whose days have changed since the last time; `nil` for all.
  /// - Returns: false when a meeting has no day left or a quota is exceeded.
  func propagate(_ domains: inout Domains, changed: Int? = nil) -> Bool {
    var isDirty = [Bool](repeating: changed == nil, count: members.count)
    if let changed { isDirty[changed] = true }
    for member in members.indices where domains.size(member) == 0 { return false }
    while true {
      var next = [Bool](repeating: false, count: members.count)
      var isChanged = false
      for gap in gaps where isDirty[gap.before] || isDirty[gap.after] || next[gap.before] || next[gap.after] {
        if removeUnsupported(gap, &domains, &next) { isChanged = true }
        if domains.size(gap.before) == 0 || domains.size(gap.after) == 0 { return false }
      }
      for apart in aparts where isDirty[apart.first] || isDirty[apart.second] || next[apart.first] || next[apart.second] {
        if Self.removeBetween(apart.second, apart.first, apart.afterFirst, apart.afterSecond, &domains) {
          next[apart.second] = true
          isChanged = true
          if domains.size(apart.second) == 0 { return false }
        }
        if Self.removeBetween(apart.first, apart.second, apart.afterSecond, apart.afterFirst, &domains) {
          next[apart.first] = true
          isChanged = true
          if domains.size(apart.first) == 0 { return false }
        }
      }
      for quota in quotas {
        guard let removed = fill(quota, &domains, &next) else { return false }
        if removed { isChanged = true }
      }
      guard isChanged else { break }
      isDirty = next
    }
    fold(&domains)
    return true
  }

  /// Removes the days of a member that collide with all days of another one, in constant time for nearly all pairs.
  private static func removeBetween(
    _ member: Int, _ other: Int, _ afterOther: Int, _ afterMember: Int, _ domains: inout Domains
  ) -> Bool {
    // A day collides with all of the other's days exactly when it collides with the first and the last of them.
    let low = domains.last(other) - afterMember + 1
    let high = domains.first(other) + afterOther - 1
    guard low <= high, domains.first(member) <= high, domains.last(member) >= low else { return false }
    return domains.remove(member, from: low, through: high)
  }

  /// Removes the days from which no day of the other meeting is at an allowed distance.
  private func removeUnsupported(_ gap: GapRule, _ domains: inout Domains, _ next: inout [Bool]) -> Bool {
    let before = gap.before
    let after = gap.after
    let least = distance(gap, domains.last(before), domains.first(after))
    let greatest = distance(gap, domains.first(before), domains.last(after))
    if least >= gap.minimum, greatest <= gap.maximum { return false }
    let calendar = calendars[gap.calendar]
    let tail = lengths[before] - 1
    var isChanged = false
    // Both lists ascend, so that the first partner that is late enough only moves on.
    var partner = domains.begin[before]
    var write = domains.begin[after]
    for read in domains.range(after) {
      let position = calendar[domains.days[read]]
      while partner < domains.end[before], position - calendar[domains.days[partner] + tail] > gap.maximum { partner += 1 }
      if partner < domains.end[before], position - calendar[domains.days[partner] + tail] >= gap.minimum {
        domains.days[write] = domains.days[read]
        domains.costs[write] = domains.costs[read]
        write += 1
      }
    }
    if write != domains.end[after] {
      domains.end[after] = write
      next[after] = true
      isChanged = true
    }
    partner = domains.begin[after]
    write = domains.begin[before]
    for read in domains.range(before) {
      let position = calendar[domains.days[read] + tail]
      while partner < domains.end[after], calendar[domains.days[partner]] - position < gap.minimum { partner += 1 }
      if partner < domains.end[after], calendar[domains.days[partner]] - position <= gap.maximum {
        domains.days[write] = domains.days[read]
        domains.costs[write] = domains.costs[read]
        write += 1
      }
    }
    if write != domains.end[before] {
      domains.end[before] = write
      next[before] = true
      isChanged = true
    }
    return isChanged
  }

  /// Removes the days of a quota that has no places left; `nil` when it is exceeded.
  private func fill(_ quota: QuotaRule, _ domains: inout Domains, _ next: inout [Bool]) -> Bool? {
    var inside = 0
    var undecided = 0
    for member in quota.members {
      let first = domains.first(member)
      let last = domains.last(member)
      if first > quota.to || last < quota.from { continue }
      // A list with days on both sides and none inside looks undecided, which costs time and no correctness.
      if first >= quota.from, last <= quota.to { inside += 1 } else { undecided += 1 }
    }
    if inside > quota.maximum { return nil }
    if inside < quota.maximum || undecided == 0 { return false }
    var isChanged = false
    for member in quota.members {
      let first = domains.first(member)
      let last = domains.last(member)
      if first > quota.to || last < quota.from || (first >= quota.from && last <= quota.to) { continue }
      if domains.remove(member, from: quota.from, through: quota.to) {
        next[member] = true
        isChanged = true
      }
    }
    return isChanged
  }

  /// Adds the cost of each gap with a decided meeting to the days of the other one.
  private func fold(_ domains: inout Domains) {
    for (index, gap) in gaps.enumerated() where gap.weight > 0 && !domains.isFolded[index] {
      if domains.size(gap.before) == 1 {
        let start = domains.first(gap.before)
        for position in domains.range(gap.after) {
          domains.costs[position] += gap.cost(distance(gap, start, domains.days[position]))
        }
        domains.isFolded[index] = true
      } else if domains.size(gap.after) == 1 {
        let start = domains.first(gap.after)
        for position in domains.range(gap.before) {
          domains.costs[position] += gap.cost(distance(gap, domains.days[position], start))
        }
        domains.isFolded[index] = true
      }
    }
  }
}
