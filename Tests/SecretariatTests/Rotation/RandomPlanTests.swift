import CivilTime
import Secretariat
import TestSupport
import Testing

/// R5, R7: what holds of every plan, whatever was decided.
struct RandomPlanTests {
  /// The seeds; each of them is printed where its plan fails.
  private static let seeds: [UInt64] = {
    var generator = SeededGenerator(seed: 20_240_117)
    return (0..<10_000).map { _ in generator.next() }
  }()

  /// Looks at the plans of all seeds; after some that fail no more are looked at.
  private func withEveryPlan(_ check: (inout RandomPlan, EffectiveOrder, _ seed: UInt64) throws -> Bool) throws {
    var failures = 0
    for seed in Self.seeds {
      var random = try RandomPlan(seed: seed)
      let order = try random.plan().order(until: random.horizon, today: random.today)
      if try !check(&random, order, seed) { failures += 1 }
      if failures == 5 { return }
    }
  }

  private func expect(_ condition: Bool, _ comment: @autoclosure () -> String, at location: SourceLocation = #_sourceLocation) -> Bool {
    if !condition { Issue.record(Comment(rawValue: comment()), sourceLocation: location) }
    return condition
  }

  /// A chain as lines, for a failure.
  private func lines(_ order: EffectiveOrder) -> String {
    order.rotation.terms.map { "\n  \($0.label) \($0.holder) \($0.start) \($0.passing) \(order.basis(of: $0)?.decisions ?? [])" }.joined()
      + "\n  " + order.findings.map { "\($0.matter) \($0.decision ?? 0)" }.joined(separator: ", ")
  }

  /// The terms of a chain with who has them, as far as anything is foreseen.
  private func holders(_ order: EffectiveOrder, until horizon: Day) -> [ChairTerm] {
    Array(
      order.rotation.terms.filter { $0.start.earliest <= horizon }.reversed().drop {
        $0.holder == .notRecorded && $0.appointment == .planned
      }.reversed())
  }

  @Test func `the chain is whole`() throws {
    try withEveryPlan { random, order, seed in
      let terms = order.rotation.terms
      do {
        _ = try ChairRotation(body: SampleChain.code("B"), terms: terms)
      } catch {
        return expect(false, "seed \(seed): \(error)\(lines(order))")
      }
      let rise = zip(terms, terms.dropFirst()).allSatisfy { $0.label < $1.label || $0.label == $1.label && $1.holder.isVacant }
      let reasons = terms.allSatisfy { if case .vacant(let reason) = $0.holder { !reason.isEmpty } else { true } }
      return expect(rise, "seed \(seed): labels\(lines(order))") && expect(reasons, "seed \(seed): reasons")
        && expect(order.bases.count == terms.count, "seed \(seed): bases")
    }
  }

  @Test func `every day has one chair, two neighbours on the day of a handover, or neighbours of which the dates cannot tell`() throws {
    try withEveryPlan { random, order, seed in
      let terms = order.rotation.terms
      var days = [random.today, random.horizon]
      for term in terms {
        days += [term.start.earliest, term.start.earliest.previous, term.start.latest, term.start.latest.next].compactMap(\.self)
      }
      for _ in 0..<10 { days.append(try Day(year: 1_999, month: 1, day: 1).adding(days: random.number(below: 6_500))) }
      return days.allSatisfy { day in
        switch order.rotation.chair(on: day) {
        case .beforeTheRecord:
          // A handover that is only planned has not come about.
          let isNotYet = terms.first.map { $0.appointment != .assumed && $0.passing == .atClose || day < $0.start.latest } ?? true
          return expect(isNotYet, "seed \(seed), \(day)\(lines(order))")
        case .term(let term), .afterTheRecord(let term): return expect(terms.contains(term), "seed \(seed), \(day)")
        case .handover(let outgoing, let incoming):
          return expect(
            incoming.number == outgoing.number + 1 && incoming.start.earliest <= day && incoming.passing == .atClose,
            "seed \(seed), \(day), \(random.today)\(lines(order))")
        case .uncertain(let some):
          return expect(
            !some.isEmpty && zip(some, some.dropFirst()).allSatisfy { $1.number == $0.number + 1 },
            "seed \(seed), \(day), \(random.today)\(lines(order))")
        }
      }
    }
  }

  @Test func `by the calendar each day belongs to one term, up to the horizon`() throws {
    try withEveryPlan { random, order, seed in
      guard random.isByCalendar, let first = random.rules.compactMap(\.begins).min(), first <= random.horizon else { return true }
      let terms = order.rotation.terms.filter { $0.passing == .atMidnight }
      guard let start = terms.first?.start.earliest, start == first else { return expect(false, "seed \(seed): start\(lines(order))") }
      let lengths = zip(terms, terms.dropFirst()).map { $0.start.earliest.days(until: $1.start.earliest) }
      guard expect(lengths.allSatisfy { $0 > 0 }, "seed \(seed): lengths\(lines(order))") else { return false }
      // Whoever is last is so up to the horizon, or nobody is known.
      let isTold = terms.last.map { term in
        if case .notRecorded = term.holder { return true }
        return order.basis(of: term).map { !$0.decisions.isEmpty } ?? true || term.start.earliest.days(until: random.horizon) <= 366 * 2
      }
      return expect(isTold ?? false, "seed \(seed): \(random.horizon)\(lines(order))\n\(random.rules)\n\(random.decisions.map(\.act))")
    }
  }

  @Test func `the same record gives the same order, in whatever order it is kept`() throws {
    try withEveryPlan { random, order, seed in
      let again = try random.plan(rules: random.rules.reversed(), decisions: random.decisions.reversed())
        .order(until: random.horizon, today: random.today)
      return expect(
        again.rotation == order.rotation && again.bases == order.bases && again.findings == order.findings, "seed \(seed)\(lines(order))")
    }
  }

  @Test func `nothing that was decided or happened later changes what was known before`() throws {
    try withEveryPlan { random, order, seed in
      func told(_ plan: RotationPlan, on day: Day?) -> String {
        let order = plan.order(until: random.horizon, today: random.today, known: day)
        return lines(order) + order.rotation.terms.map(\.source).joined()
      }
      if let last = random.decisions.max(by: { ($0.decided, $0.number) < ($1.decided, $1.number) }), let before = last.decided.previous {
        let without = random.decisions.filter { $0 != last }
        guard expect(try told(random.plan(), on: before) == told(random.plan(decisions: without), on: before), "seed \(seed): decision")
        else { return false }
      }
      if let last = random.recorded.last, let before = last.start.earliest.previous {
        let without = Array(random.recorded.dropLast())
        let (now, then) = (try told(random.plan(), on: before), try told(random.plan(recorded: without), on: before))
        guard expect(now == then, "seed \(seed): handover\(now)\(then)") else { return false }
      }
      return true
    }
  }

  @Test func `a decision that does not fit changes nothing, and one that does is a reason of some term`() throws {
    try withEveryPlan { random, order, seed in
      let reported = Set(order.findings.compactMap(\.decision))
      let named = Set(order.bases.flatMap(\.decisions))
      return try random.decisions.allSatisfy { decision in
        if reported.contains(decision.number) {
          // What was in order when it was decided, and was overtaken since, may have left a trace.
          let then = try random.plan().order(until: random.horizon, today: random.today, known: decision.decided)
          guard !named.contains(decision.number), then.findings.contains(where: { $0.decision == decision.number }) else { return true }
          let without = try random.plan(decisions: random.decisions.filter { $0 != decision })
            .order(until: random.horizon, today: random.today)
          return expect(
            holders(without, until: random.horizon) == holders(order, until: random.horizon),
            "seed \(seed), decision \(decision.number) \(decision.act) \(decision.decided)\(lines(order))\n without\(lines(without))")
        }
        switch decision.act {
        case .offer, .suspend, .reinstate, .extend, .shorten: return true
        default:
          return expect(
            named.contains(decision.number), "seed \(seed), decision \(decision.number) \(decision.act) \(decision.decided)\(lines(order))")
        }
      }
    }
  }
}
