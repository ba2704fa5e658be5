import CivilTime
import Secretariat
import Testing

/// Every small rotation by the calendar, against a reference of arrays and months.
struct EveryRotationTests {
  /// An exception in the terms of the reference: places of the plan, counted from 0.
  private enum Deed: Hashable {
    case swap(Int, Int)
    case skip(Int)
    case withdraw(Int)
    case insert(Int)
    case vacancy(Int)
    case lengthen(Int, Int)
  }

  /// A plain rotation: who has each turn, and how long it lasts.
  private struct Reference {
    var holders: [Character]
    var months: [Int]

    init(_ order: [Character], first: Int, months: Int, count: Int) {
      holders = (0..<count).map { order[($0 + first) % order.count] }
      self.months = Array(repeating: months, count: count)
    }

    /// Whether a deed is in order.
    mutating func carryOut(_ deed: Deed) -> Bool {
      switch deed {
      case .swap(let one, let other): holders.swapAt(one, other)
      case .skip(let place), .withdraw(let place):
        guard holders[place] != "-" else { return false }
        // Each turn keeps its length, whoever has it.
        holders.remove(at: place)
        months.removeLast()
      case .insert(let place):
        holders.insert("X", at: place)
        months.append(months[months.count - 1])
      case .vacancy(let place): holders[place] = "-"
      case .lengthen(let place, let change):
        guard months[place] + change > 0 else { return false }
        months[place] += change
      }
      return true
    }

    /// The turns as they are written here, with the months of their beginnings from January 2001 on.
    func lines(_ count: Int) -> [String] {
      var start = 2_001 * 12
      return zip(holders, months).prefix(count).map { holder, months in
        defer { start += months }
        return "\(holder) \(start / 12)-\(start % 12 + 1)"
      }
    }

    /// The label of the turn at a place.
    func label(_ place: Int, regular: Int) -> String {
      var start = 2_001 * 12
      var label = (0, 0)
      for (position, months) in months.enumerated() {
        let own = (start / 12, regular < 12 ? start % 12 / regular + 1 : 0)
        label = own > label ? own : (label.0, max(label.1, 1) + 1)
        if position == place { break }
        start += months
      }
      return label.1 == 0 ? "\(label.0)" : "\(label.0)/\(label.1)"
    }
  }

  private static func lines(_ order: EffectiveOrder, _ count: Int) -> [String] {
    order.rotation.terms.prefix(count).map { term in
      let letter = term.holder.party?.text ?? (term.holder.isVacant ? "-" : ".")
      return "\(letter) \(term.start.earliest.year)-\(term.start.earliest.month)"
    }
  }

  private static func orders(_ letters: [Character]) -> [[Character]] {
    letters.count < 2
      ? [letters]
      : letters.indices.flatMap { position in
        var rest = letters
        let letter = rest.remove(at: position)
        return orders(rest).map { [letter] + $0 }
      }
  }

  private static func decision(_ deed: Deed, _ reference: Reference, regular: Int) throws -> ChairDecision.Act {
    func label(_ place: Int) throws -> TermLabel { try SamplePlan.label(reference.label(place, regular: regular)) }
    switch deed {
    case .swap(let one, let other): return .swap(try label(one), try label(other))
    case .skip(let place): return .skip(try label(place))
    case .withdraw(let place): return .withdraw(try label(place))
    case .insert(let place): return .insert(try SampleChain.code("X"), try label(place))
    case .vacancy(let place): return .vacancy(try label(place), from: nil)
    case .lengthen(let place, let months):
      let count = try TermLength.MonthCount(abs(months))
      return months > 0 ? .extend(try label(place), .months(count)) : .shorten(try label(place), .months(count))
    }
  }

  private static func deeds(_ places: Int) -> [Deed] {
    (0..<places).flatMap { place -> [Deed] in
      (place + 1..<max(places, place + 1)).map { .swap(place, $0) } + [.skip(place), .withdraw(place), .insert(place), .vacancy(place)]
        + [-5, -2, 1, 7].map { .lengthen(place, $0) }
    }
  }

  @Test(arguments: [3, 6, 12, 24]) func `every order goes round from every member`(months: Int) throws {
    for count in 1...6 {
      for order in Self.orders(Array("ABCDEF".prefix(count))) {
        for first in order.indices {
          let plan = try SamplePlan.calendar(String(order), months: months, first: String(order[first]))
          let horizon = try Day(year: 2_001, month: 1, day: 1).yearMonth.adding(months: months * (2 * count)).firstDay
          let told = Self.lines(try plan.order(until: horizon.description), 2 * count + 1)
          #expect(told == Reference(order, first: first, months: months, count: 2 * count + 1).lines(2 * count + 1), "\(order) \(first)")
        }
      }
    }
  }

  /// Carries deeds out in the plan and in the reference, and compares them.
  private func compare(_ deeds: [Deed], members: Int, months: Int) throws {
    let order = Array("ABCDEF".prefix(members))
    var plan = try SamplePlan.calendar(String(order), months: months)
    var reference = Reference(order, first: 0, months: months, count: 4 * members + 8)
    var reported: [Int] = []
    for (position, deed) in deeds.enumerated() {
      try plan.decide(Self.decision(deed, reference, regular: months), on: "1999-12-3\(position)")
      if !reference.carryOut(deed) { reported.append(position + 1) }
    }
    let count = 3 * members + 2
    let result = try plan.order(until: "2070-12-31")
    #expect(Self.lines(result, count) == reference.lines(count), "\(deeds), \(members) members, \(months) months")
    #expect(result.findings.compactMap(\.decision) == reported, "\(deeds), \(members) members, \(months) months")
  }

  @Test(arguments: [3, 6, 12, 24]) func `every single exception at every place does what it says`(months: Int) throws {
    for members in 1...6 {
      for deed in Self.deeds(2 * members) { try compare([deed], members: members, months: months) }
    }
  }

  @Test(arguments: 1...4) func `every pair of exceptions does what it says`(members: Int) throws {
    let deeds = Self.deeds(2 * members)
    for one in deeds { for other in deeds { try compare([one, other], members: members, months: 12) } }
  }
}
