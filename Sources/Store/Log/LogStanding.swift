/// Which entries of the log stand: an entry does unless an entry that stands takes it back.
///
/// An undo can be taken back, and that again, so that only the whole chain, read from the newest entry to the oldest, tells
/// what holds.
struct LogStanding {
  /// What an entry does to those before it.
  private enum Nature {
    /// It takes none back.
    case change
    /// It takes back a change, or what brought one back.
    case undo
    /// It brings back what an undo took back.
    case redo
  }

  /// The numbers of all entries, the newest first.
  private let entries: [Int]
  /// What each entry takes back that takes any back.
  private var reversed: [Int: [Int]]
  private let natures: [Int: Nature]
  /// For each entry that does not stand, the one that takes it back.
  private var reversers: [Int: Int] = [:]

  /// Works it out from the numbers of the entries and, for each that takes others back, theirs.
  init(entries: [Int], reversed: [Int: [Int]]) {
    self.entries = entries.sorted(by: >)
    self.reversed = reversed
    var natures: [Int: Nature] = [:]
    for entry in self.entries.reversed() {
      natures[entry] = reversed[entry].map { taken in taken.allSatisfy { natures[$0] == .undo } ? .redo : .undo } ?? .change
    }
    self.natures = natures
    reversers = standing()
  }

  /// Whether an entry is in the log.
  func contains(_ entry: Int) -> Bool { natures[entry] != nil }

  /// The entry that takes an entry back; `nil` when it stands.
  func reverser(of entry: Int) -> Int? { reversers[entry] }

  /// The newest change that stands; what a plain "undo" means.
  var newestChange: Int? { entries.first { natures[$0] == .change && reversers[$0] == nil } }

  /// The newest undo that stands and than which no change is newer; what a plain "redo" means.
  var newestUndo: Int? { entries.prefix { natures[$0] != .change }.first { natures[$0] == .undo && reversers[$0] == nil } }

  /// Counts an entry as taken back by the next one; what it took back itself stands again.
  mutating func takeBack(_ entry: Int) {
    reversed[next, default: []].append(entry)
    reversers = standing()
  }

  /// The number that the next entry has.
  private var next: Int { (entries.first ?? 0) + 1 }

  /// From the newest entry to the oldest: what an entry that stands takes back does not stand.
  private func standing() -> [Int: Int] {
    var reversers: [Int: Int] = [:]
    for entry in [next] + entries where reversers[entry] == nil {
      for taken in reversed[entry] ?? [] where reversers[taken] == nil { reversers[taken] = entry }
    }
    return reversers
  }
}
