/// Meetings that hang together by rules, with those rules; the members are numbered from 0 in the order of the problem.
struct Component {
  /// The position of each member in the problem.
  let members: [Int]
  /// The length of each member in days.
  let lengths: [Int]
  /// For each calendar of the gaps, the working days up to and with each day.
  let calendars: [[Int]]
  /// The gaps between members.
  let gaps: [GapRule]
  /// The pairs of members that are kept apart.
  let aparts: [ApartRule]
  /// The quotas that could be exceeded.
  let quotas: [QuotaRule]
  /// The gaps of each member.
  let gapsOf: [[Int]]
  /// The pairs of each member.
  let apartsOf: [[Int]]
  /// The quotas of each member.
  let quotasOf: [[Int]]

  init(members: [Int], lengths: [Int], calendars: [[Int]], gaps: [GapRule], aparts: [ApartRule], quotas: [QuotaRule]) {
    self.members = members
    self.lengths = lengths
    self.calendars = calendars
    self.gaps = gaps
    self.aparts = aparts
    self.quotas = quotas
    var lists = Array(repeating: [Int](), count: members.count)
    for (index, gap) in gaps.enumerated() {
      lists[gap.before].append(index)
      lists[gap.after].append(index)
    }
    gapsOf = lists
    lists = Array(repeating: [], count: members.count)
    for (index, apart) in aparts.enumerated() {
      lists[apart.first].append(index)
      lists[apart.second].append(index)
    }
    apartsOf = lists
    lists = Array(repeating: [], count: members.count)
    for (index, quota) in quotas.enumerated() { for member in quota.members { lists[member].append(index) } }
    quotasOf = lists
  }

  /// All meetings of a problem.
  init(_ problem: CompiledProblem) {
    self.init(
      members: Array(problem.lengths.indices), lengths: problem.lengths, calendars: problem.calendars, gaps: problem.gaps,
      aparts: problem.aparts, quotas: problem.quotas)
  }

  /// The distance of a gap between two starts.
  func distance(_ gap: GapRule, _ beforeStart: Int, _ afterStart: Int) -> Int {
    if gap.calendar == 0 { return afterStart - beforeStart - lengths[gap.before] + 1 }
    return calendars[gap.calendar][afterStart] - calendars[gap.calendar][beforeStart + lengths[gap.before] - 1]
  }

  /// What the starts cost that are among the days left: the costs of the days and of the gaps that are not in them.
  func cost(of starts: [Int], in domains: Domains) -> Int {
    var sum = 0
    for member in starts.indices {
      if let position = domains.position(of: starts[member], in: member) { sum += domains.costs[position] }
    }
    for (index, gap) in gaps.enumerated() where gap.weight > 0 && !domains.isFolded[index] {
      sum += gap.cost(distance(gap, starts[gap.before], starts[gap.after]))
    }
    return sum
  }

  /// A cost that no plan among the days left is above.
  func ceiling(_ domains: Domains) -> Int {
    var sum = 0
    for member in members.indices { sum += domains.range(member).reduce(0) { max($0, domains.costs[$1]) } }
    for (index, gap) in gaps.enumerated() where gap.weight > 0 && !domains.isFolded[index] {
      sum += gap.cost(max(gap.minimum, distance(gap, domains.last(gap.before), domains.first(gap.after))))
    }
    return sum
  }
}
