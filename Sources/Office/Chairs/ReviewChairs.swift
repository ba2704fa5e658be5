package import CivilTime
package import Secretariat
internal import Store

/// The chairs of a body: the chain of terms with what each rests on, what it lacks, and the names to print them with.
package struct ReviewChairs: Sendable {
  /// The body, by code or name; without one, the first body on record.
  package var body: String?
  /// A day that the chain must reach.
  package var until: Day?
  /// The day as of which the plan is told: decisions that were taken later are left out (R7).
  package var known: Day?

  /// A review.
  package init(body: String? = nil, until: Day? = nil, known: Day? = nil) {
    self.body = body
    self.until = until
    self.known = known
  }

  /// What a review gives.
  package struct Answer: Sendable {
    /// The body.
    package let body: Body
    /// The rules and decisions that the order results from.
    package let plan: RotationPlan
    /// The order with what each term rests on.
    package let order: EffectiveOrder
    /// What the history lacks.
    package let findings: [ChairFinding]
    /// Who held the office in the chair country.
    package let officers: [ChairOfficer]
    /// The chain of the body whose chair has the fourth seat of the troika, where the body's rule has one.
    package let fourthSeat: ChairRotation?
    /// The names behind the codes.
    package let directory: Directory

    /// The chain of its terms.
    package var rotation: ChairRotation { order.rotation }

    /// The troikas of a day.
    package func troikas(on day: Day) -> [Troika] {
      rotation.troikas(on: day, rule: body.troikaRule, fourthSeatOf: fourthSeat)
    }

    /// Who held the office in a term, the earliest first.
    package func officers(of term: ChairTerm) -> [ChairOfficer] { officers.filter { $0.turn == term.label } }
  }

  /// Looks it up.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let found = try reading.body(body)
      let plan = try reading.plan(of: found.code)
      let order = try reading.order(of: plan, on: office.today, until: until, known: known)
      return Answer(
        body: found, plan: plan, order: order, findings: try reading.findings(of: order.rotation, on: known ?? office.today),
        officers: try reading.chairOfficers(of: found.code).filter { $0.isKnown(on: known) },
        fourthSeat: try reading.fourthSeat(of: found, on: office.today, until: until, known: known), directory: try reading.directory())
    }
  }
}

extension ChairOfficer {
  /// Whether the office may have been held by a day as of which the plan is told; without one, everything on record counts.
  fileprivate func isKnown(on day: Day?) -> Bool {
    guard let day, let from else { return true }
    return from.earliest <= day
  }
}

extension Reading {
  /// The body of a code or name; without one, the first body on record.
  func body(_ name: String?) throws -> Body {
    let named = try name.map { try Lookup(reading: self).body($0) } ?? bodies().first
    guard let named else { throw Refusal.noBody }
    return named
  }

  /// What a chair history lacks, held against the meetings on record.
  func findings(of rotation: ChairRotation, on today: Day) throws -> [ChairFinding] {
    let meetings = Dictionary(uniqueKeysWithValues: try meetings().map { ($0.handle, $0) })
    return rotation.findings(today: today) { HandoverClose(of: meetings[$0]) }
  }

  /// The names behind the codes of the record.
  func directory() throws -> Directory {
    Directory(bodies: try bodies(), parties: try parties(), countries: try countries(), cities: try cities(), kinds: try kinds())
  }
}

extension Office {
  /// The names behind the codes of the record.
  package func directory() throws -> Directory { try record.read { try $0.directory() } }
}
