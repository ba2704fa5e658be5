internal import CivilTime
package import Secretariat
internal import SecretariatSchema

/// How the chairs of the bodies rotate, and what sources say was offered and decided about them (R7).
package struct ReferenceRotation: Sendable {
  /// The rules.
  package let rules: [RotationRule]
  /// The offers and elections.
  package let decisions: [ChairDecision]

  /// Reads both tables.
  package static func embedded() throws(ReferenceError) -> ReferenceRotation {
    ReferenceRotation(
      rules: try ReferenceReader.rows(.rotationRules) { row throws(ReferenceError) in try RotationRule(row) },
      decisions: try ReferenceReader.rows(.chairDecisions) { row throws(ReferenceError) in try ChairDecision(row) })
  }
}

extension RotationRule {
  fileprivate init(_ row: ReferenceReader) throws(ReferenceError) {
    guard row["policy"] == RotationPolicy.offerAndConsensus.name else {
      throw row.error("policy", because: "an order of members is not read from here")
    }
    let months = try row.optional("months") { try Int($0).map { try TermLength.MonthCount($0) } }
    let body: Code<Body> = try row.code("body")
    let kind: Code<MeetingKind>? = try row.optional("handoverKind") { Code($0) }
    let begins = try row.optional("begins") { try Day(parsing: $0) }
    let decided = try row.optional("decided") { try Day(parsing: $0) }
    do {
      try self.init(
        body: body, number: 1, policy: .offerAndConsensus, length: months.map { .months($0) } ?? .untilHandover(at: kind), begins: begins,
        first: nil, decided: decided, source: row.text("source"))
    } catch {
      throw row.error("policy", because: "\(error)")
    }
  }
}

extension ChairDecision {
  fileprivate init(_ row: ReferenceReader) throws(ReferenceError) {
    let party: Code<Party> = try row.code("party")
    let label = try row.required("turn") { try TermLabel(parsing: $0) }
    let act: Act =
      switch row["act"] {
      case "offer": .offer(party, label)
      case "elect": .elect(party, label)
      default: throw row.error("act", because: "it is not offer or elect")
      }
    let number = try row.required("number") { Int($0) }
    let body: Code<Body> = try row.code("body")
    let decided = try row.required("decided") { try Day(parsing: $0) }
    let instance = try row.optional("instance") { try TextLine($0, as: .instance) }
    let source = try row.required("source") { try TextLine($0, as: .source) }
    do {
      try self.init(number: number, body: body, act: act, decided: decided, instance: instance, reason: nil, source: source)
    } catch {
      throw row.error("act", because: "\(error)")
    }
  }
}
