public import CivilTime

/// A body's rule for its chair: who comes next, and for how long; in force until another one is decided (R7).
public struct RotationRule: Hashable, Sendable {
  /// The body.
  public let body: Code<Body>
  /// The place among the body's rules, from 1.
  public let number: Int
  /// Who comes next.
  public let policy: RotationPolicy
  /// How long a term lasts.
  public let length: TermLength
  /// The day from which the rule holds, on which the first term by the calendar begins.
  ///
  /// `nil` for a rule as old as the record.
  public let begins: Day?
  /// Who has the first turn under the rule; without one an order begins after whoever was last in the chair.
  public let first: Code<Party>?
  /// The day on which it was decided; before it the rule was not known.
  ///
  /// `nil` when that is not recorded.
  public let decided: Day?
  /// Where the rule is taken from.
  public let source: String

  /// A rule in full.
  ///
  /// - Throws: A ``Refusal`` when terms by the calendar have no first day, an order names a member twice or nobody, or the first turn
  ///   is not in the order.
  public init(
    body: Code<Body>, number: Int, policy: RotationPolicy, length: TermLength, begins: Day?, first: Code<Party>?, decided: Day?,
    source: String
  ) throws(Refusal) {
    var reasons: [Refusal.Reason] = []
    func report(_ given: String, _ english: String, _ spanish: String, _ remedyEnglish: String, _ remedySpanish: String) {
      reasons.append(
        .init(
          rule: .orderedPlan, given: given, explanation: BilingualText(english: english, spanish: spanish),
          remedy: BilingualText(english: remedyEnglish, spanish: remedySpanish)))
    }
    if case .months = length, begins == nil {
      report(
        "begins", "terms by the calendar need the day on which the first one begins",
        "los períodos según el calendario requieren el día en que comienza el primero", "Give it with --from.", "Indíquelo con --from.")
    }
    if case .listed(let order, _) = policy {
      if order.isEmpty {
        report(
          "order", "the order names nobody", "el orden no nombra a nadie", "Name the members with --order.",
          "Indique los miembros con --order.")
      }
      if Set(order).count < order.count {
        report(
          "order", "the order names a member twice", "el orden nombra dos veces a un miembro", "Name each member once.",
          "Nombre a cada miembro una sola vez.")
      }
      if let first, !order.contains(first) {
        report(
          first.text, "\(first) has the first turn, but is not in the order", "\(first) tiene el primer turno, pero no está en el orden",
          "Name a member of the order with --first.", "Indique con --first un miembro del orden.")
      }
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
    self.body = body
    self.number = number
    self.policy = policy
    self.length = length
    self.begins = begins
    self.first = first
    self.decided = decided
    self.source = source
  }
}
