/// The template of a body's chair year: which statutory meetings, when, in which order, with which deadlines (R18).
public struct Cycle: Hashable, Sendable {
  /// The body.
  public let body: Code<Body>
  /// The meetings in the order of the year; never empty.
  public let slots: [CycleSlot]
  /// The deadlines, in the order in which they are listed.
  public let deadlines: [CycleDeadline]

  /// A cycle.
  ///
  /// - Throws: A ``Refusal`` with everything that does not fit together: no meeting at all, a code given twice, a gap or
  ///   a deadline of a meeting that is not in the cycle, two handovers.
  public init(body: Code<Body>, slots: [CycleSlot], deadlines: [CycleDeadline]) throws(Refusal) {
    var reasons: [Refusal.Reason] = []
    func report(_ given: String, _ english: String, _ spanish: String) {
      reasons.append(.init(rule: nil, given: given, explanation: BilingualText(english: english, spanish: spanish), remedy: nil))
    }
    let codes = Set(slots.map(\.code))
    if slots.isEmpty { report(body.text, "the cycle of \(body) has no meetings", "el ciclo de \(body) no tiene reuniones") }
    if codes.count < slots.count {
      report(
        body.text, "two meetings of the cycle of \(body) have one code", "dos reuniones del ciclo de \(body) tienen el mismo código")
    }
    if Set(deadlines.map(\.code)).count < deadlines.count {
      report(body.text, "two deadlines of the cycle of \(body) have one code", "dos plazos del ciclo de \(body) tienen el mismo código")
    }
    if slots.filter(\.isHandover).count > 1 {
      report(body.text, "the cycle of \(body) hands the chair over twice", "el ciclo de \(body) traspasa la Presidencia dos veces")
    }
    for slot in slots {
      if !slot.bodies.contains(body) {
        report(slot.code.text, "\(slot.code) is not a meeting of \(body)", "\(slot.code) no es una reunión de \(body)")
      }
      for gap in slot.gaps where !codes.contains(gap.other) {
        report(
          slot.code.text, "\(slot.code) keeps a gap to \(gap.other), which is not in the cycle",
          "\(slot.code) guarda un intervalo con \(gap.other), que no está en el ciclo")
      }
    }
    for deadline in deadlines where !codes.contains(deadline.slot) {
      report(
        deadline.code.text, "the deadline \(deadline.code) belongs to \(deadline.slot), which is not in the cycle",
        "el plazo \(deadline.code) depende de \(deadline.slot), que no está en el ciclo")
    }
    if let refusal = Refusal(.invalid, reasons) { throw refusal }
    self.body = body
    self.slots = slots
    self.deadlines = deadlines
  }

  /// The slot of a code.
  public func slot(_ code: Code<CycleSlot>) -> CycleSlot? { slots.first { $0.code == code } }

  /// The meeting at whose close the chair changes hands, if the cycle has one.
  public var handover: CycleSlot? { slots.first(where: \.isHandover) }
}
