package import Secretariat
package import Store

/// Changes a meeting of a body's cycle (R18).
package struct EditCycle: Sendable {
  /// The code of the meeting within the cycle.
  package var slot: String
  /// What changes.
  package var changes: CycleChanges
  /// The body, by code or name; without one, the first body on record.
  package var body: String?
  /// Why.
  package var reason: TextLine?

  /// A change.
  package init(_ slot: String, _ changes: CycleChanges, body: String? = nil, reason: TextLine? = nil) {
    self.slot = slot
    self.changes = changes
    self.body = body
    self.reason = reason
  }

  /// Makes it.
  ///
  /// - Throws: A `Refusal` when the cycle has no such meeting, or what would result contradicts itself.
  package func callAsFunction(in office: Office) throws -> Written<CycleSlot> {
    try office.write(reason: reason?.text) { writing in
      let cycle = try CycleLookup(reading: writing.reading).find(body).cycle
      guard let before = Code<CycleSlot>(slot).flatMap(cycle.slot) else { throw cycle.unknownSlot(slot) }
      let after = try changes.applied(to: before, in: cycle)
      // Checked as a whole before anything is written.
      _ = try Cycle(body: cycle.body, slots: cycle.slots.map { $0.code == after.code ? after : $0 }, deadlines: cycle.deadlines)
      if after != before { try writing.record(after, of: cycle.body, inPlaceOf: before) }
      return after
    }
  }
}
