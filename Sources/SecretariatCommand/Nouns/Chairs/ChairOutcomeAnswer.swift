internal import Office
internal import Secretariat

/// A chair after an act as JSON: the decision, every effect before and after, and the rows that were written.
struct ChairOutcomeAnswer: Encodable {
  private enum Key: String, CodingKey { case body, decision, written }

  private let body: String
  private let decision: ChairDecisionAnswer?
  private let effects: ChairEffectsAnswer
  private let written: ChangePrinter.Answer

  init(_ outcome: ChairOutcome, written: ChangePrinter.Answer) {
    body = outcome.body.code.text
    decision = outcome.decision.map { ChairDecisionAnswer($0) }
    effects = ChairEffectsAnswer(outcome)
    self.written = written
  }

  /// Writes the effects' own fields, and beside them what was decided and written.
  func encode(to encoder: any Encoder) throws {
    try effects.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(body, forKey: .body)
    try container.encodeIfPresent(decision, forKey: .decision)
    try container.encode(written, forKey: .written)
  }
}
