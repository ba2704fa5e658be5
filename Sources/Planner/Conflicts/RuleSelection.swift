/// Some of the meetings of a problem with some of its rules, without costs.
struct RuleSelection {
  private let members: [Int]
  /// The number of each meeting among the members; -1 for one that is left out.
  private var numbers: [Int]
  private var gaps: [GapRule] = []
  private var aparts: [ApartRule] = []
  private var quotas: [QuotaRule] = []

  init(members: [Int], _ compiled: CompiledProblem) {
    self.members = members
    numbers = Array(repeating: -1, count: compiled.lengths.count)
    for (number, meeting) in members.enumerated() { numbers[meeting] = number }
  }

  /// Adds a gap when both meetings are there.
  mutating func add(_ gap: GapRule) {
    guard numbers[gap.before] >= 0, numbers[gap.after] >= 0 else { return }
    gaps.append(
      GapRule(
        index: gap.index, before: numbers[gap.before], after: numbers[gap.after], calendar: gap.calendar, minimum: gap.minimum,
        maximum: gap.maximum, target: 0, weight: 0))
  }

  /// Adds a pair when both meetings are there.
  mutating func add(_ apart: ApartRule) {
    guard numbers[apart.first] >= 0, numbers[apart.second] >= 0 else { return }
    var apart = apart
    apart.first = numbers[apart.first]
    apart.second = numbers[apart.second]
    aparts.append(apart)
  }

  /// Adds a quota for the meetings that are there.
  mutating func add(_ quota: QuotaRule) {
    var quota = quota
    quota.members = quota.members.compactMap { numbers[$0] >= 0 ? numbers[$0] : nil }
    if quota.members.count > quota.maximum { quotas.append(quota) }
  }

  /// The members with their rules.
  func component(lengths: [Int], calendars: [[Int]]) -> Component {
    Component(
      members: members, lengths: members.map { lengths[$0] }, calendars: calendars, gaps: gaps, aparts: aparts, quotas: quotas)
  }

  /// The days of the members, all at no cost.
  func domains(_ days: (_ meeting: Int) -> [Int]) -> Domains {
    var domains = Domains(gapCount: gaps.count)
    for meeting in members {
      let days = days(meeting)
      domains.append(days, costs: repeatElement(0, count: days.count))
    }
    return domains
  }
}
