import CivilTime
import Secretariat
import TestSupport
import Testing

@testable import Store

struct LogStandingTests {
  private static let act = Act(author: "Ana", command: "rcm test")

  @Test func `an undo of a redo is an undo, whatever chain led there`() throws {
    // 2 is a change, 3 takes it back, 4 brings it back, 5 takes 4 back.
    let standing = LogStanding(entries: [1, 2, 3, 4, 5], reversed: [3: [2], 4: [3], 5: [4]])
    #expect((1...5).map { standing.reverser(of: $0) } == [nil, 3, nil, 5, nil])
    #expect(standing.newestChange == 1)
    #expect(standing.newestUndo == 5)
    #expect(!standing.contains(6))
  }

  @Test func `an entry stands again when what took it back is taken back`() {
    var standing = LogStanding(entries: [1, 2, 3], reversed: [3: [2]])
    standing.takeBack(3)
    #expect((1...3).map { standing.reverser(of: $0) } == [nil, nil, 4])
    standing.takeBack(2)
    #expect((1...3).map { standing.reverser(of: $0) } == [nil, 4, 4])
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5])
  func `undo and redo do what a stack of each does`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sample = try SampleFile()
    let record = try sample.record()
    func name() throws -> String? { try record.read { try $0.countries() }.first { $0.code.text == "BZ" }?.name.text(in: .english) }
    // Only what the test itself changes is in the model.
    var undoable: [(before: String, after: String)] = []
    var redoable: [(before: String, after: String)] = []
    var value = try #require(try name())
    // Whether the newest entry is an undo, once the test has made one.
    var latest: Bool?
    for step in 0..<60 {
      let mark = Comment(rawValue: "seed \(seed), step \(step)")
      switch Int.random(in: 0..<8, using: &generator) {
      case 0, 1:
        let after = "Name \(step)"
        try sample.rename("BZ", after)
        undoable.append((value, after))
        redoable = []
        value = after
        latest = false
      case 2, 3:
        if let top = undoable.popLast() {
          _ = try record.undoNewest(as: Self.act)
          redoable.append(top)
          value = top.before
          latest = true
        }
      case 4, 5:
        if let top = redoable.popLast() {
          _ = try record.redoNewest(as: Self.act)
          undoable.append(top)
          value = top.after
          latest = false
        } else {
          #expect(throws: Refusal.self, mark) { try record.redoNewest(as: Self.act) }
        }
      default:
        // Taking the newest entry back by its number is a redo of an undo, and an undo of anything else.
        guard let isUndo = latest else { continue }
        let newest = try #require(try record.read { try $0.logEntries(limit: 1) }.first?.number)
        _ = try record.undo([newest], as: Self.act)
        if isUndo, let top = redoable.popLast() {
          undoable.append(top)
          value = top.after
        } else if let top = undoable.popLast() {
          redoable.append(top)
          value = top.before
        }
        latest = !isUndo
      }
      #expect(try name() == value, mark)
    }
    #expect(try record.check().isEmpty, "seed \(seed)")
  }

  @Test func `an entry that does not stand is refused, and says what took it back`() throws {
    let sample = try SampleFile()
    let record = try sample.record()
    try sample.rename("BZ", "Belice")
    let change = try record.undoNewest(as: Self.act)
    let undo = try #require(change.entry)
    let redo = try #require(try record.redoNewest(as: Self.act).entry)
    _ = try record.undoNewest(as: Self.act)
    // The row is as the first undo left it, so that only the chain tells that bringing the change back is not its turn.
    let refusal = #expect(throws: Refusal.self) { try record.undo([undo], as: Self.act) }
    #expect(refusal?.reasons.first?.explanation.text(in: .english) == "entry \(undo) is taken back already, by entry \(redo)")
    #expect(refusal?.reasons.first?.remedy?.text(in: .spanish) == "Para rehacerlo: rcm undo \(redo)")
  }
}
