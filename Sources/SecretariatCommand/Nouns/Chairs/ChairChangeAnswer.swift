/// A change that bears on a body's chair as JSON: the rows that were written, and beside them what changes about the chair.
struct ChairChangeAnswer: Encodable {
  private enum Key: String, CodingKey { case effects }

  let written: ChangePrinter.Answer
  let effects: ChairEffectsAnswer

  /// Writes the change's own fields, and the effects beside them.
  func encode(to encoder: any Encoder) throws {
    try written.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(effects, forKey: .effects)
  }
}
