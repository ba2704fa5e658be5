extension Component {
  /// A part of a component, and the days of its members.
  struct Part {
    /// The members and their rules.
    let component: Component
    /// The days that are left.
    let domains: Domains
    /// The number of each member in the component that was split.
    let origin: [Int]
  }

  /// The parts that no rule connects, once the rules are left out that all remaining days fulfil.
  ///
  /// The days must have been propagated and folded: a member with a single day is then a part of its own.
  func split(_ domains: Domains) -> [Part] {
    var root = Array(members.indices)
    func find(_ member: Int) -> Int {
      var member = member
      while root[member] != member {
        root[member] = root[root[member]]
        member = root[member]
      }
      return member
    }
    var openGaps: [Int] = []
    for (index, gap) in gaps.enumerated() where isOpen(gap, index, in: domains) {
      openGaps.append(index)
      root[find(gap.before)] = find(gap.after)
    }
    var openAparts: [Int] = []
    for (index, apart) in aparts.enumerated() where isOpen(apart, in: domains) {
      openAparts.append(index)
      root[find(apart.first)] = find(apart.second)
    }
    var openQuotas: [QuotaRule] = []
    for quota in quotas {
      guard let open = openQuota(quota, in: domains) else { continue }
      openQuotas.append(open)
      for member in open.members { root[find(member)] = find(open.members[0]) }
    }
    var numbers = Array(repeating: -1, count: members.count)
    var partOf = numbers
    var groups: [[Int]] = []
    for member in members.indices {
      let top = find(member)
      if partOf[top] < 0 {
        partOf[top] = groups.count
        groups.append([])
      }
      partOf[member] = partOf[top]
      numbers[member] = groups[partOf[top]].count
      groups[partOf[top]].append(member)
    }
    var gapLists = Array(repeating: [GapRule](), count: groups.count)
    var foldLists = Array(repeating: [Bool](), count: groups.count)
    var apartLists = Array(repeating: [ApartRule](), count: groups.count)
    var quotaLists = Array(repeating: [QuotaRule](), count: groups.count)
    for index in openGaps {
      var gap = gaps[index]
      let part = partOf[gap.before]
      gap.before = numbers[gap.before]
      gap.after = numbers[gap.after]
      gapLists[part].append(gap)
      foldLists[part].append(domains.isFolded[index])
    }
    for index in openAparts {
      var apart = aparts[index]
      let part = partOf[apart.first]
      apart.first = numbers[apart.first]
      apart.second = numbers[apart.second]
      apartLists[part].append(apart)
    }
    for var quota in openQuotas {
      let part = partOf[quota.members[0]]
      quota.members = quota.members.map { numbers[$0] }
      quotaLists[part].append(quota)
    }
    return groups.indices.map { part in
      var days = Domains(gapCount: 0)
      for member in groups[part] { days.append(domains.days[domains.range(member)], costs: domains.costs[domains.range(member)]) }
      days.isFolded = foldLists[part]
      let component = Component(
        members: groups[part].map { members[$0] }, lengths: groups[part].map { lengths[$0] }, calendars: calendars,
        gaps: gapLists[part], aparts: apartLists[part], quotas: quotaLists[part])
      return Part(component: component, domains: days, origin: groups[part])
    }
  }

  /// Whether a gap can still be broken or cost something that is in no meeting's days.
  func isOpen(_ gap: GapRule, _ index: Int, in domains: Domains) -> Bool {
    if domains.size(gap.before) == 1 || domains.size(gap.after) == 1 { return false }
    let least = distance(gap, domains.last(gap.before), domains.first(gap.after))
    let greatest = distance(gap, domains.first(gap.before), domains.last(gap.after))
    let needed = gap.weight > 0 && !domains.isFolded[index] ? max(gap.minimum, gap.target) : gap.minimum
    return least < needed || greatest > gap.maximum
  }

  /// Whether two meetings can still collide.
  func isOpen(_ apart: ApartRule, in domains: Domains) -> Bool {
    if domains.size(apart.first) == 1 || domains.size(apart.second) == 1 { return false }
    return domains.first(apart.second) < domains.last(apart.first) + apart.afterFirst
      && domains.first(apart.first) < domains.last(apart.second) + apart.afterSecond
  }

  /// What is left of a quota: the places and the meetings that are not decided; `nil` when it cannot be exceeded.
  func openQuota(_ quota: QuotaRule, in domains: Domains) -> QuotaRule? {
    var open = quota
    open.members = []
    for member in quota.members {
      let first = domains.first(member)
      let last = domains.last(member)
      if last < quota.from || first > quota.to { continue }
      if domains.size(member) == 1 {
        open.maximum -= 1
      } else {
        open.members.append(member)
      }
    }
    return open.members.count > open.maximum ? open : nil
  }
}
