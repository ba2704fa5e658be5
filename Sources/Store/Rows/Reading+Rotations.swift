internal import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// A body's chair as a plan: its terms on record, its rules, and every decision.
  package func plan(of body: Code<Body>) throws -> RotationPlan {
    let rules = try rotationRules(of: body)
    let decisions = try chairDecisions(of: body)
    return RotationPlan(
      recorded: try recordedRotation(of: body), rules: rules, decisions: decisions,
      setting: RotationSetting(
        body: body, memberships: try memberships(), parties: try parties(),
        meetings: try handoverMeetings(of: body, rules: rules, decisions: decisions), cycle: try cycle(of: body)))
  }

  /// The meetings at which the chair can pass: those of the kinds that the rules name, and those to which decisions bind a term.
  private func handoverMeetings(of body: Code<Body>, rules: [RotationRule], decisions: [ChairDecision]) throws -> [Meeting] {
    var meetings: [MeetingHandle: Meeting] = [:]
    for case .untilHandover(let kind?) in rules.map(\.length) {
      var filter = MeetingFilter()
      filter.body = body
      filter.kind = kind
      for meeting in try self.meetings(filter) { meetings[meeting.handle] = meeting }
    }
    for handle in decisions.compactMap(\.act.boundMeeting) { meetings[handle] = try meeting(handle) }
    return meetings.values.sorted { $0.handle < $1.handle }
  }

  /// The rules of a body's rotation, the oldest first.
  package func rotationRules(of body: Code<Body>) throws -> [RotationRule] {
    try rows(
      """
      SELECT number, policy, listedOrder, repeats, orderLanguage, direction, months, handoverKind, beginsOn, firstHolder, decidedOn, source
      FROM rotationRule WHERE body = ? ORDER BY number
      """, [body.text]
    ).map { row in
      let stored = StoredText(row: row)
      let policy: RotationPolicy =
        switch try row.value(1) as String {
        case "listed":
          .listed(
            try (row.value(2) as String).split(separator: " ").map { code in
              guard let party = Code<Party>(String(code)) else { throw row.damage(2) }
              return party
            }, repeats: try row.value(3))
        case "alphabetical":
          .alphabetical(
            try stored.required(4) { Language(rawValue: $0) }, try stored.required(5) { RotationPolicy.Direction(rawValue: $0) })
        default: .offerAndConsensus
        }
      do {
        return try RotationRule(
          body: body, number: row.value(0), policy: policy,
          length: (row.value(6) as Int?).map { .months(try TermLength.MonthCount($0)) }
            ?? .untilHandover(at: stored.optional(7) { Code($0) }),
          begins: stored.optional(8) { try Day(parsing: $0) }, first: stored.optional(9) { Code($0) },
          decided: stored.optional(10) { try Day(parsing: $0) }, source: row.value(11))
      } catch let refusal as Refusal {
        throw Damage(refusal)
      }
    }
  }

  /// The decisions about a body's chair, in the order of their numbers.
  package func chairDecisions(of body: Code<Body>) throws -> [ChairDecision] {
    try rows(
      """
      SELECT number, act, turn, otherTurn, party, months, fromDay, untilDay, untilMeeting, untilYear, decidedOn, instance, reason, source
      FROM chairDecision WHERE body = ? ORDER BY number
      """, [body.text]
    ).map { row in
      do {
        let stored = StoredText(row: row)
        return try ChairDecision(
          number: row.value(0), body: body, act: act(row, stored), decided: stored.required(10) { try Day(parsing: $0) },
          instance: stored.optional(11) { try TextLine($0, as: .instance) }, reason: stored.optional(12) { try TextLine($0, as: .reason) },
          source: stored.required(13) { try TextLine($0, as: .source) })
      } catch let refusal as Refusal {
        throw Damage(refusal)
      }
    }
  }

  private func act(_ row: Row, _ stored: StoredText) throws -> ChairDecision.Act {
    func turn() throws -> TermLabel { try stored.required(2) { try TermLabel(parsing: $0) } }
    func party() throws -> Code<Party> { try stored.required(4) { Code($0) } }
    func from() throws -> Day { try stored.required(6) { try Day(parsing: $0) } }
    func bound() throws -> ChairDecision.TermBound {
      if let months = try row.value(5) as Int? { return .months(try TermLength.MonthCount(months)) }
      if let meeting = try stored.optional(8, { MeetingHandle($0) }) { return .meeting(meeting, year: try row.value(9)) }
      return .day(try stored.required(7) { try Day(parsing: $0) })
    }
    switch try row.value(1) as String {
    case "offer": return .offer(try party(), try turn())
    case "plan": return .plan(try party(), try turn())
    case "elect": return .elect(try party(), try turn())
    case "swap": return .swap(try turn(), try stored.required(3) { try TermLabel(parsing: $0) })
    case "skip": return .skip(try turn())
    case "extend": return .extend(try turn(), try bound())
    case "shorten": return .shorten(try turn(), try bound())
    case "insert": return .insert(try party(), try turn())
    case "withdraw": return .withdraw(try turn())
    case "suspend": return .suspend(try party(), from: try from(), until: try stored.optional(7) { try Day(parsing: $0) })
    case "reinstate": return .reinstate(try party(), from: try from())
    case "vacancy": return .vacancy(try turn(), from: try stored.optional(6) { try Day(parsing: $0) })
    default: throw row.damage(1)
    }
  }

  /// The number that the next row of a body gets in a table that numbers them from 1.
  func nextNumber(in table: String, of body: Code<Body>) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT coalesce(max(number), 0) + 1 FROM \(table) WHERE body = ?", arguments: [body.text]) ?? 1
  }

  /// The number that the next decision about a body's chair gets.
  package func nextChairDecision(of body: Code<Body>) throws -> Int { try nextNumber(in: "chairDecision", of: body) }

  /// The number that the next rule of a body's rotation gets.
  package func nextRotationRule(of body: Code<Body>) throws -> Int { try nextNumber(in: "rotationRule", of: body) }

  /// Who has held the office in a body's chair, term by term, the earliest first.
  package func chairOfficers(of body: Code<Body>) throws -> [ChairOfficer] {
    try rows(
      "SELECT turn, fromDate, officeEn, officeEs, person, source FROM chairOfficer WHERE body = ? ORDER BY turn, coalesce(fromDate, ''), id",
      [body.text]
    ).map { row in
      let stored = StoredText(row: row)
      return try ChairOfficer(
        body: body, turn: stored.required(0) { try TermLabel(parsing: $0) }, from: stored.optional(1) { try PartialDate(parsing: $0) },
        office: stored.bilingual(2, 3), person: row.value(4), source: row.value(5))
    }
  }
}
