internal import CivilTime
internal import GRDB
package import Secretariat

extension Writing {
  /// Records a rule of a body's rotation.
  package func insert(_ rule: RotationRule) throws {
    var order: [Code<Party>]?
    var repeats: Bool?
    var language: Language?
    var direction: RotationPolicy.Direction?
    switch rule.policy {
    case .offerAndConsensus: break
    case .listed(let listed, let isRepeated): (order, repeats) = (listed, isRepeated)
    case .alphabetical(let alphabet, let way): (language, direction) = (alphabet, way)
    }
    var months: Int?
    var kind: Code<MeetingKind>?
    switch rule.length {
    case .months(let count): months = count.number
    case .untilHandover(let meetings): kind = meetings
    }
    try insert(
      "rotationRule",
      [
        "body": rule.body.text, "number": rule.number, "policy": rule.policy.name,
        "listedOrder": order.map { $0.map(\.text).joined(separator: " ") }, "repeats": repeats, "orderLanguage": language?.rawValue,
        "direction": direction?.rawValue, "months": months, "handoverKind": kind?.text, "beginsOn": rule.begins?.description,
        "firstHolder": rule.first?.text, "decidedOn": rule.decided?.description, "source": rule.source,
      ])
  }

  /// Records a decision about a body's chair.
  package func insert(_ decision: ChairDecision) throws {
    let columns = ActColumns(decision.act)
    try insert(
      "chairDecision",
      [
        "body": decision.body.text, "number": decision.number, "act": decision.act.name,
        "turn": decision.act.labels.first?.description, "otherTurn": decision.act.labels.dropFirst().first?.description,
        "party": decision.act.party?.text, "months": columns.months, "fromDay": columns.from?.description,
        "untilDay": columns.until?.description, "untilMeeting": columns.meeting?.text, "untilYear": columns.year,
        "decidedOn": decision.decided.description, "instance": decision.instance?.text, "reason": decision.reason?.text,
        "source": decision.source.text,
      ])
  }

  /// Records who holds the office in the chair from a day on.
  package func insert(_ officer: ChairOfficer) throws {
    try insert(
      "chairOfficer",
      [
        "body": officer.body.text, "turn": officer.turn.description, "fromDate": officer.from?.description,
        "officeEn": officer.office.text(in: .english), "officeEs": officer.office.text(in: .spanish), "person": officer.person,
        "source": officer.source,
      ])
  }
}

/// The days, months and meeting of an act, column by column.
private struct ActColumns {
  var months: Int?
  var from: Day?
  var until: Day?
  var meeting: MeetingHandle?
  var year: Int?

  init(_ act: ChairDecision.Act) {
    switch act {
    case .offer, .plan, .elect, .swap, .skip, .insert, .withdraw: break
    case .suspend(_, let first, let last): (from, until) = (first, last)
    case .reinstate(_, let day): from = day
    case .vacancy(_, let day): from = day
    case .extend(_, let bound), .shorten(_, let bound):
      switch bound {
      case .months(let count): months = count.number
      case .day(let day): until = day
      case .meeting(let handle, let number): (meeting, year) = (handle, number)
      }
    }
  }
}
