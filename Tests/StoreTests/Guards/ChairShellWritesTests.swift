import CivilTime
import GRDB
import Secretariat
import TestSupport
import Testing

@testable import Store

/// R5: the store's own constraints keep the chain of chairs whole, whoever writes.
///
/// Random statements are written as another SQLite program would write them; most are refused, and whatever gets through leaves a
/// chain that can be asked about any day.
struct ChairShellWritesTests {
  private static let rounds = 40
  private static let statementsPerRound = 60

  @Test func `whatever another program writes about chairs, there is one chair or one vacancy at each instant`() throws {
    var accepted = 0
    var refused = 0
    for seed in 1...UInt64(Self.rounds) {
      let sample = try SampleFile()
      var writer = ShellWriter(seed: seed)
      let shell = try sample.shell()
      for _ in 0..<Self.statementsPerRound {
        let statement = writer.statement()
        do {
          try shell.inDatabase { try $0.execute(sql: statement) }
          accepted += 1
        } catch is DatabaseError {
          refused += 1
        }
      }
      try shell.close()
      try sample.record().read { reading in
        for body in try reading.bodies() { try expectWhole(reading.plan(of: body.code), seed: seed) }
      }
      #expect(try sample.record().check().filter(\.isDamage).isEmpty, "seed \(seed)")
    }
    // A test in which nothing gets through, or everything does, would show nothing.
    #expect(accepted > 100 && refused > 100, "\(accepted) accepted, \(refused) refused")
  }

  private func expectWhole(_ plan: RotationPlan, seed: UInt64) throws {
    let horizon = try Day(parsing: "2060-12-31")
    let today = try Day(parsing: "2026-06-01")
    for known in [nil, try Day(parsing: "2010-01-01"), try Day(parsing: "2025-01-01")] {
      let rotation = plan.order(until: horizon, today: today, known: known).rotation
      // The initializer that checks refuses every gap, overlap and doubled day.
      #expect(throws: Never.self, "seed \(seed)") { try ChairRotation(body: plan.body, terms: rotation.terms) }
      #expect(rotation.terms.allSatisfy { if case .vacant(let reason) = $0.holder { !reason.isEmpty } else { true } }, "seed \(seed)")
      guard let first = rotation.terms.first?.start.latest else { continue }
      for year in stride(from: first.year + 1, through: 2059, by: 3) {
        let day = try Day(year: year, month: 7, day: 2)
        switch rotation.chair(on: day) {
        case .beforeTheRecord: Issue.record("seed \(seed): nobody on \(day)")
        case .term, .handover, .afterTheRecord: break
        case .uncertain(let terms):
          #expect(zip(terms, terms.dropFirst()).allSatisfy { $0.number + 1 == $1.number }, "seed \(seed): \(day)")
        }
      }
    }
  }
}

/// Statements about chairs as another program might write them, right and wrong.
private struct ShellWriter {
  private var generator: SeededGenerator
  private static let parties = ["'MX'", "'PA'", "'BZ'", "'AR'", "'PE'", "'CO'", "'XX'", "NULL"]
  private static let bodies = ["'RCM'", "'SACM'", "'NONE'"]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func pick(_ values: [String]) -> String { values.randomElement(using: &generator) ?? "NULL" }
  private mutating func number(_ range: ClosedRange<Int>) -> String { String(Int.random(in: range, using: &generator)) }

  private mutating func day() -> String {
    let month = pick(["01", "02", "06", "07", "12", "13"])
    return "'\(number(1995...2040))-\(month)-\(pick(["01", "15", "28", "30", "31"]))'"
  }

  private mutating func date() -> String {
    pick([day(), "'\(number(1995...2040))'", "'\(number(1995...2040))-\(pick(["03", "11", "14"]))'"])
  }
  private mutating func label() -> String {
    pick(["'\(number(1995...2040))'", "'\(number(1995...2040))/\(number(0...3))'", "NULL", "'next'"])
  }

  /// One statement.
  mutating func statement() -> String {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0:
      let last = "(SELECT max(number) FROM chairTerm WHERE body = 'RCM')"
      let place = pick(["\(last) + 1", "\(last)", number(1...40)])
      return """
        INSERT OR \(pick(["ABORT", "REPLACE", "IGNORE"])) INTO chairTerm
          (body, number, previous, label, holderState, holder, vacancyReason, appointment, start, confidence, source)
        VALUES ('RCM', \(place), \(place) - 1, \(number(2020...2040)),
          \(pick(["'party', \(pick(Self.parties)), NULL", "'vacancy', NULL, 'a reason'", "'not-recorded', NULL, NULL", "'vacancy', NULL, NULL"])),
          \(pick(["'assumed'", "'planned'"])), \(date()), 'documented', 'a shell')
        """
    case 1: return "UPDATE chairTerm SET start = \(date()) WHERE body = \(pick(Self.bodies)) AND number = \(number(1...32))"
    case 2: return "UPDATE chairTerm SET holder = \(pick(Self.parties)) WHERE body = \(pick(Self.bodies)) AND number = \(number(1...32))"
    case 3: return "DELETE FROM chairTerm WHERE body = \(pick(Self.bodies)) AND number = \(number(1...32))"
    case 4:
      return """
        INSERT INTO rotationRule
          (body, number, policy, listedOrder, repeats, orderLanguage, direction, months, handoverKind, beginsOn, firstHolder, decidedOn, source)
        VALUES (\(pick(Self.bodies)), \(number(1...4)),
          \(pick(["'offer-and-consensus', NULL, NULL, NULL, NULL", "'listed', 'MX PA BZ NONE', \(number(0...1)), NULL, NULL",
            "'alphabetical', NULL, NULL, 'es', 'backwards'", "'listed', NULL, 1, NULL, NULL"])),
          \(pick(["NULL, 'VM'", "NULL, NULL", "12, NULL", "6, NULL", "12, 'VM'", "0, NULL"])), \(pick([day(), "NULL"])),
          \(pick(Self.parties)), \(pick([day(), "NULL"])), 'a shell')
        """
    case 5: return "DELETE FROM rotationRule WHERE body = \(pick(Self.bodies)) AND number = \(number(1...3))"
    case 6: return "UPDATE chairDecision SET turn = \(label()) WHERE number = \(number(1...5))"
    default: return decision()
    }
  }

  private mutating func decision() -> String {
    let (turn, party, from) = (label(), pick(Self.parties), day())
    let act = pick([
      "'offer', \(turn), NULL, \(party), NULL, NULL, NULL", "'elect', \(turn), NULL, \(party), NULL, NULL, NULL",
      "'plan', \(turn), NULL, \(party), NULL, NULL, NULL", "'swap', \(turn), \(label()), NULL, NULL, NULL, NULL",
      "'skip', \(turn), NULL, NULL, NULL, NULL, NULL", "'withdraw', \(turn), NULL, NULL, NULL, NULL, NULL",
      "'extend', \(turn), NULL, NULL, \(number(0...30)), NULL, NULL", "'shorten', \(turn), NULL, NULL, NULL, NULL, \(day())",
      "'insert', \(turn), NULL, \(party), NULL, NULL, NULL", "'suspend', NULL, NULL, \(party), NULL, \(from), \(pick([day(), "NULL"]))",
      "'reinstate', NULL, NULL, \(party), NULL, \(from), NULL", "'vacancy', \(turn), NULL, NULL, NULL, \(pick([from, "NULL"])), NULL",
    ])
    return """
      INSERT INTO chairDecision (body, number, act, turn, otherTurn, party, months, fromDay, untilDay, decidedOn, reason, source)
      VALUES (\(pick(Self.bodies)), \(number(1...60)), \(act), \(day()), \(pick(["'a reason'", "'a reason'", "NULL"])), 'a shell')
      """
  }
}
