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
    /// How many suspensions its holder has it in spite of: those that had been decided when it was given to the member.
    var heedless = 0
    /// The day before which it ends in any case: of a turn that fell vacant in the middle, the end of what is left of it.
    var until: Day?
    /// How its end departs from the rule, decision after decision.
    var ends: [End] = []
    /// The decisions that gave it its holder.
    var decisions: [Int] = []
  }

  /// A departure of a term's end from the rule.
  struct End: Sendable {
    var isLater: Bool
    var bound: ChairDecision.TermBound
    /// The number of the decision.
    var decision: Int
  }

  let rule: RotationRule
  /// Who comes next, as the policy says; empty where the body elects, or where no member is on record.
  let order: [Code<Party>]
  /// The place in the order of the first turn.
  private var first = 0
  /// Whether a decision rests on the list, so that it stays as it was then.
  private var isSettled = false
  /// How many turns of the order have been put on the list.
  private var generated = 0
  private(set) var entries: [Entry] = []

  /// The list under a rule.
  init(rule: RotationRule, setting: RotationSetting) {
    self.rule = rule
    order =
      switch rule.policy {
      case .offerAndConsensus: []
      case .listed(let order, _): order
      case .alphabetical(let language, let direction): setting.members(in: language, direction)
      }
  }

  /// Says who is before the first turn, as far as that is known now; it counts until a decision rests on the list.
  ///
  /// - Parameters:
  ///   - last: Who is last in the chair before the rule.
  ///   - taken: Who took the first turn under it, where that has begun and nobody was in the chair before.
  mutating func begin(after last: Code<Party>?, taken: Code<Party>?) {
    guard !isSettled else { return }
    let named = (rule.first ?? (last == nil ? taken : nil)).flatMap { order.firstIndex(of: $0) }
    let first = named ?? last.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    guard first != self.first else { return }
    self.first = first
    generated = 0
    entries = []
  }

  private var repeats: Bool {
    switch rule.policy {
    case .offerAndConsensus, .alphabetical: true
    case .listed(_, let repeats): repeats
    }
  }

  /// The entry at a place.
  mutating func entry(at place: Int) -> Entry {
    while entries.count <= place { entries.append(nextOfOrder()) }
    return entries[place]
  }

  private mutating func nextOfOrder() -> Entry {
    if case .offerAndConsensus = rule.policy { return Entry(holder: .open, isFromOrder: true) }
    // After the last member of an order that does not repeat nobody is foreseen, nor in the order of no members.
    guard !order.isEmpty, repeats || first + generated < order.count else { return Entry(holder: .open, isFromOrder: true) }
    defer { generated += 1 }
    return Entry(holder: .party(order[(first + generated) % order.count]), isFromOrder: true)
  }

  /// How many entries say more than the policy does by itself; after them only the order goes on.
  private(set) var decidedCount = 0

  private mutating func settle() {
    isSettled = true
    decidedCount = (entries.lastIndex { !$0.isFromOrder || !$0.decisions.isEmpty || !$0.ends.isEmpty } ?? -1) + 1
  }

  /// Gives an entry a new holder, or says that it has its holder because of a decision.
  mutating func change(_ place: Int, by decision: Int, _ change: (inout Entry) -> Void) {
    change(&entries[place])
    entries[place].decisions.append(decision)
    settle()
  }

  /// Lets an entry end other than the rule says.
  mutating func end(_ place: Int, _ end: End) {
    entries[place].ends.append(end)
    settle()
  }

  /// Gives a turn to another member; those who had it and the turns after it move down, and each turn keeps its length.
  mutating func insert(_ entry: Entry, at place: Int) {
    keepingLengths(from: place) { $0.insert(entry, at: place) }
  }

  /// Takes a turn from its member; those who have the turns after it move up, and each turn keeps its length.
  mutating func remove(at place: Int) {
    keepingLengths(from: place) { $0.remove(at: place) }
  }

  /// Lets a turn end on a day, and puts what is left of it behind it.
  mutating func split(_ place: Int, at end: End, rest: Entry) {
    entries[place].ends.append(end)
    entries.insert(rest, at: place + 1)
    settle()
  }

  private mutating func keepingLengths(from place: Int, _ change: (inout [Entry]) -> Void) {
    let ends = entries.map(\.ends)
    // What is left of a turn belongs to the one before it, and moves with it.
    let isSplit = entries[place...].contains { $0.until != nil }
    change(&entries)
    if !isSplit {
      for position in entries.indices where position >= place {
        entries[position].ends = ends.indices.contains(position) ? ends[position] : []
      }
    }
    settle()
  }
}
