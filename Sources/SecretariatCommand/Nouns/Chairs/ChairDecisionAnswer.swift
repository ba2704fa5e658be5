internal import CivilTime
internal import Secretariat

/// A decision about a chair as JSON.
struct ChairDecisionAnswer: Encodable {
  let number: Int
  let body: String
  let act: String
  let turns: [String]
  let party: String?
  /// By how many months a term becomes longer or shorter.
  let months: Int?
  /// The first day of a suspension, of its end, or of a vacancy within a turn.
  let from: String?
  /// The day on which a term ends, or the first day without a suspension.
  let until: String?
  /// The meeting at whose close a term ends.
  let meeting: String?
  let decidedOn: String
  let instance: String?
  let reason: String?
  let source: String
  /// Why it could not be carried out; `nil` when it was.
  let finding: String?

  init(_ decision: ChairDecision, findings: [PlanFinding] = []) {
    number = decision.number
    body = decision.body.text
    act = decision.act.name
    turns = decision.act.labels.map(\.description)
    party = decision.act.party?.text
    (months, from, until, meeting) = decision.act.bounds
    decidedOn = decision.decided.description
    instance = decision.instance?.text
    reason = decision.reason?.text
    source = decision.source.text
    finding = findings.first { $0.decision == decision.number }?.matter.name
  }
}

extension ChairDecision.Act {
  /// When what it decides begins and ends, in the fields in which an answer gives it.
  fileprivate var bounds: (months: Int?, from: String?, until: String?, meeting: String?) {
    switch self {
    case .extend(_, .months(let count)), .shorten(_, .months(let count)): (count.number, nil, nil, nil)
    case .extend(_, .day(let day)), .shorten(_, .day(let day)): (nil, nil, day.description, nil)
    case .extend(_, .meeting(let handle, _)), .shorten(_, .meeting(let handle, _)): (nil, nil, nil, handle.text)
    case .suspend(_, let from, let until): (nil, from.description, until?.description, nil)
    case .reinstate(_, let from): (nil, from.description, nil, nil)
    case .vacancy(_, let from): (nil, from?.description, nil, nil)
    case .offer, .plan, .elect, .swap, .skip, .insert, .withdraw: (nil, nil, nil, nil)
    }
  }
}
