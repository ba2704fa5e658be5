internal import Secretariat

/// The blocks of a cycle in a year: the meetings that have no choice but to move together (R16).
struct CycleBlocks {
  private let blocks: [Code<CycleSlot>: Code<Block>]

  /// The blocks of a year: for each meeting at a fixed distance from another one the other's own block, or a new one.
  ///
  /// - Parameter recorded: The meetings of the year that are on record.
  init(of cycle: Cycle, in year: CycleYear, recorded: [Code<CycleSlot>: Meeting], lookup: Lookup) throws {
    var blocks: [Code<CycleSlot>: Code<Block>] = [:]
    for slot in cycle.slots {
      for gap in slot.gaps where gap.isFixed {
        guard let main = cycle.slot(gap.other) else { continue }
        let standing = [main.code, slot.code].compactMap { recorded[$0] }
        let prefix = try lookup.kind(main.kind.text).handlePrefix
        let block = standing.isEmpty ? Code<Block>("\(prefix)-\(year)-BLOCK") : standing.compactMap(\.details.block).first
        guard let block else { continue }
        blocks[slot.code] = block
        blocks[main.code] = block
      }
    }
    self.blocks = blocks
  }

  /// The block of a meeting of the cycle.
  subscript(slot: Code<CycleSlot>) -> Code<Block>? { blocks[slot] }
}
