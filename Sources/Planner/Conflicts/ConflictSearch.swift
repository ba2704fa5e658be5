/// Finds a set of rules that contradict each other and of which none can be left out.
///
/// First meetings are left out as long as the others cannot be placed without them, then single rules; several at once first.
/// Whatever cannot be decided within the nodes stays in the set.
struct ConflictSearch {
  private let problem: PlanningProblem
  private let compiled: CompiledProblem
  private var search: FeasibilitySearch
  private var isEveryCheckDecided = true

  /// The nodes for leaving out several elements at once; what is not decided then is left out in smaller portions.
  private static let firstEffort = 300
  /// The nodes for leaving out a single element.
  private static let lastEffort = 3_000

  init(_ problem: PlanningProblem, _ compiled: CompiledProblem, nodesLeft: Int) {
    self.problem = problem
    self.compiled = compiled
    search = FeasibilitySearch(nodesLeft: nodesLeft)
  }

  /// A conflict of a problem that has no plan.
  mutating func conflict() -> Conflict {
    let requirements: [Requirement]
    if let impossible = compiled.starts.firstIndex(where: \.days.isEmpty) {
      requirements = Requirement.rules(for: impossible, in: problem)
    } else {
      requirements = self.requirements(among: meetings())
    }
    isEveryCheckDecided = true
    let shrunk = shrink(requirements) { $0.isFeasible($1, effort: $2) }
    return Conflict(shrunk.map(\.id), isIrreducible: isEveryCheckDecided)
  }

  /// Meetings that cannot be placed together, and could without any one of them.
  private mutating func meetings() -> [Int] {
    // Later meetings are left out first: of the contradictions there are, the first in the year is told.
    let all = Array(compiled.lengths.indices.reversed())
    return shrink(all) { $0.canBePlaced($1, effort: $2) }.sorted()
  }

  /// Leaves out elements as long as the others still contradict each other: halves first, then ever smaller portions.
  private mutating func shrink<Element>(
    _ elements: [Element], isFeasible: (inout ConflictSearch, [Element], _ effort: Int) -> Bool?
  ) -> [Element] {
    var current = elements
    var portion = max(1, current.count / 2)
    while true {
      var position = 0
      while position < current.count {
        let rest = Array(current[..<position] + current[min(position + portion, current.count)...])
        let verdict = rest.isEmpty ? true : isFeasible(&self, rest, portion == 1 ? Self.lastEffort : Self.firstEffort)
        if verdict == false {
          current = rest
        } else {
          if verdict == nil, portion == 1 { isEveryCheckDecided = false }
          position += portion
        }
      }
      if portion == 1 { return current }
      portion /= 2
    }
  }

  /// All rules for some meetings that can be part of a conflict among them.
  ///
  /// Those that involve many meetings come first and are left out first, since an explanation with windows and gaps is shorter.
  private func requirements(among meetings: [Int]) -> [Requirement] {
    var isKept = [Bool](repeating: false, count: compiled.lengths.count)
    for meeting in meetings { isKept[meeting] = true }
    var result: [Requirement] = []
    for (index, quota) in compiled.quotas.enumerated() {
      // With all the other rules in force, a quota counts only when it could be exceeded.
      let possible = quota.members.count { member in
        isKept[member] && compiled.starts[member].days.contains { quota.from <= $0 && $0 <= quota.to }
      }
      guard possible > quota.maximum else { continue }
      result.append(Requirement(id: .quota(problem.quotas[quota.index].id), scope: .quota(index)))
    }
    for (index, apart) in compiled.aparts.enumerated() where isKept[apart.first] && isKept[apart.second] {
      result.append(
        Requirement(id: .apart(problem.meetings[apart.first].id, problem.meetings[apart.second].id), scope: .apart(index)))
    }
    for (index, gap) in compiled.gaps.enumerated() where isKept[gap.before] && isKept[gap.after] {
      result.append(Requirement(id: .gap(problem.gaps[gap.index].id), scope: .gap(index)))
    }
    for meeting in meetings { result += Requirement.rules(for: meeting, in: problem) }
    return result
  }
}

extension ConflictSearch {
  /// Whether some meetings can be placed with all the rules among them; the other meetings are left aside.
  private mutating func canBePlaced(_ meetings: [Int], effort: Int) -> Bool? {
    let members = meetings.sorted()
    var rules = RuleSelection(members: members, compiled)
    for gap in compiled.gaps { rules.add(gap) }
    for apart in compiled.aparts { rules.add(apart) }
    for quota in compiled.quotas { rules.add(quota) }
    let domains = rules.domains { compiled.starts[$0].days }
    return search.isFeasible(rules.component(lengths: compiled.lengths, calendars: compiled.calendars), domains, effort: effort)
  }

  /// Whether the background and some rules can hold together; meetings that no rule names are free.
  private mutating func isFeasible(_ requirements: [Requirement], effort: Int) -> Bool? {
    let count = compiled.lengths.count
    var isNamed = [Bool](repeating: false, count: count)
    var restrictions = Array(repeating: [[Bool]](), count: count)
    var quotas: [QuotaRule] = []
    for requirement in requirements {
      switch requirement.scope {
      case .meeting(let meeting, let isAllowed):
        isNamed[meeting] = true
        restrictions[meeting].append(isAllowed)
      case .gap(let index):
        isNamed[compiled.gaps[index].before] = true
        isNamed[compiled.gaps[index].after] = true
      case .apart(let index):
        isNamed[compiled.aparts[index].first] = true
        isNamed[compiled.aparts[index].second] = true
      case .quota(let index): quotas.append(compiled.quotas[index])
      }
    }
    for member in Set(quotas.flatMap(\.members)) where !isNamed[member] {
      // A meeting for which only quotas count is out of the way when they leave it a day.
      let own = quotas.filter { $0.members.contains(member) }
      let isAway = Requirement.backgroundDays(of: member, in: problem).contains { day in
        !own.contains { $0.from <= day && day <= $0.to }
      }
      if !isAway { isNamed[member] = true }
    }
    var rules = RuleSelection(members: (0..<count).filter { isNamed[$0] }, compiled)
    for requirement in requirements {
      switch requirement.scope {
      case .meeting: continue
      case .gap(let index): rules.add(compiled.gaps[index])
      case .apart(let index): rules.add(compiled.aparts[index])
      case .quota(let index): rules.add(compiled.quotas[index])
      }
    }
    let domains = rules.domains { meeting in
      let days = Requirement.backgroundDays(of: meeting, in: problem)
      return days.indices.filter { position in restrictions[meeting].allSatisfy { $0[position] } }.map { days[$0] }
    }
    return search.isFeasible(rules.component(lengths: compiled.lengths, calendars: compiled.calendars), domains, effort: effort)
  }
}
