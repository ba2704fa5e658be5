internal import CivilTime

/// The turns under one rule as a list that grows as far as it is asked for, with every exception worked into it.
struct PlanSegment: Sendable {
  /// One turn of the list, before it has a date.
  struct Entry: Sendable {
    enum Holder: Hashable, Sendable {
      case party(Code<Party>)
      case open
      case vacant(reason: String)
    }

    var holder: Holder
    /// Whether the order gave it; such a turn passes over whoever cannot take it, one that was decided does not.
    var isFromOrder: Bool
    var appointment: ChairTerm.Appointment = .planned
    /// How its end departs from the rule, decision after decision.
    var ends: [End] = []
    /// The decisions that made it what it is.
    var decisions: [Int] = []
  }

  /// A departure of a term's end from the rule.
  struct End: Sendable {
    var isLater: Bool
    var bound: ChairDecision.TermBound
  }

  let rule: RotationRule
  /// Who comes next, as the policy says; empty where the body elects.
  let order: [Code<Party>]
  /// The place in the order of the first turn.
  private let first: Int
  /// How many turns of the order have been put on the list.
  private var generated = 0
  private(set) var entries: [Entry] = []

  /// The list under a rule.
  ///
  /// - Parameters:
  ///   - last: Who was last in the chair before the rule.
  ///   - taken: Who took the first turn under it, where that has begun and nobody was in the chair before.
  init(rule: RotationRule, setting: RotationSetting, last: Code<Party>?, taken: Code<Party>?) {
    self.rule = rule
    let order: [Code<Party>] =
      switch rule.policy {
      case .offerAndConsensus: []
      case .listed(let order, _): order
      case .alphabetical(let language, let direction): setting.members(in: language, direction)
      }
    self.order = order
    if let named = (rule.first ?? (last == nil ? taken : nil)).flatMap({ order.firstIndex(of: $0) }) {
      first = named
    } else {
      first = last.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    }
  }

  private var repeats: Bool {
    switch rule.policy {
    case .offerAndConsensus, .alphabetical: true
    case .listed(_, let repeats): repeats
    }
  }

  /// The entry at a place; `nil` where the list has ended.
  mutating func entry(at place: Int) -> Entry? {
    while entries.count <= place, let next = nextOfOrder() { entries.append(next) }
    return entries.indices.contains(place) ? entries[place] : nil
  }

  private mutating func nextOfOrder() -> Entry? {
    if case .offerAndConsensus = rule.policy { return Entry(holder: .open, isFromOrder: true) }
    guard !order.isEmpty, repeats || first + generated < order.count else { return nil }
    defer { generated += 1 }
    return Entry(holder: .party(order[(first + generated) % order.count]), isFromOrder: true)
  }

  /// How many entries say more than the policy does by itself; after them only the order goes on.
  var decidedCount: Int { (entries.lastIndex { !$0.isFromOrder || !$0.decisions.isEmpty } ?? -1) + 1 }

  mutating func change(_ place: Int, by decision: Int, _ change: (inout Entry) -> Void) {
    change(&entries[place])
    entries[place].decisions.append(decision)
  }

  mutating func insert(_ entry: Entry, at place: Int) { entries.insert(entry, at: place) }
  mutating func remove(at place: Int) { entries.remove(at: place) }
}
