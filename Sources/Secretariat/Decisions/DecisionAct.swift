/// What can be done about a decision (R24).
public enum DecisionAct: Hashable, Sendable {
  /// It is carried out.
  case settle
  /// It is no longer pursued, for a reason.
  case waive(reason: TextLine)
  /// It is to be carried out after all.
  case reopen

  /// The waiving of a decision, which needs a reason.
  ///
  /// - Parameters:
  ///   - reason: Why; it is refused without.
  ///   - decision: The decision, as the asker calls it.
  public static func waiving(_ decision: String, because reason: TextLine?) throws(Refusal) -> DecisionAct {
    guard let reason else {
      throw .breaks(
        .settledOrWaived, given: decision,
        because: BilingualText(
          english: "a decision is waived for a reason, which the record keeps",
          spanish: "una decisión se dispensa por un motivo, que el registro conserva"), remedy: .addReason)
    }
    return .waive(reason: reason)
  }

  /// Whether a decision is in the state to which the act leads, whatever the reason.
  func isDone(_ state: Decision.State) -> Bool {
    switch (self, state) {
    case (.settle, .settled), (.waive, .waived), (.reopen, .open): true
    default: false
    }
  }
}
