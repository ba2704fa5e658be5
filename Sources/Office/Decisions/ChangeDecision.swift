internal import CivilTime
package import Secretariat
package import Store

/// Settles a decision, waives it with a reason, or opens it again (R24).
package struct ChangeDecision: Sendable {
  /// Its name, an unambiguous beginning of it or of its text, or its number where only one decision has it.
  package var decision: String
  /// What is done.
  package var act: DecisionAct
  /// Why.
  package var reason: TextLine?

  /// A change.
  package init(_ decision: String, _ act: DecisionAct, reason: TextLine? = nil) {
    self.decision = decision
    self.act = act
    self.reason = reason
  }

  /// Makes it.
  ///
  /// - Throws: A `Refusal` when there is no such decision, the file of its meeting is closed, or its state does not permit it.
  package func callAsFunction(in office: Office) throws -> Written<Decision> {
    try office.write(reason: reason?.text) { writing in
      let before = try Lookup(reading: writing.reading).decision(decision)
      try writing.reading.meeting(before.name.meeting)?.checkFileIsOpen()
      let after = try before.after(act)
      try writing.update(after)
      return after
    }
  }
}
