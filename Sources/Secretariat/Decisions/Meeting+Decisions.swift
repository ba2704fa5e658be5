internal import CivilTime

extension Meeting {
  /// Refuses a decision of a meeting that does not take place, or whose file is closed.
  public func checkCanDecide() throws(Refusal) {
    try checkFileIsOpen()
    guard state.isCalledOff else { return }
    throw .breaks(
      .legalTransition, given: handle.text,
      because: BilingualText(
        english: "\(handle) is \(state.word(in: .english)), and a meeting that does not take place decides nothing",
        spanish: "\(handle) está \(state.word(in: .spanish)), y una reunión que no se celebra no decide nada"),
      remedy: BilingualText(
        english: "Take that back with: rcm meeting reopen \(handle)", spanish: "Revierta eso con: rcm meeting reopen \(handle)"))
  }

}

extension Decision {
  /// Refuses to go on while decisions are open, each named with the commands that help (R24).
  public static func checkNoneIsOpen(_ open: [Decision]) throws(Refusal) {
    let reasons = open.map { decision in
      Refusal.Reason(
        rule: .closedWhenSettled, given: decision.name.description,
        explanation: BilingualText(
          english: "\(decision.name) is open: \(decision.text.marked(in: .english))",
          spanish: "\(decision.name) está pendiente: \(decision.text.marked(in: .spanish))"),
        remedy: BilingualText(
          english: "Settle it with: rcm decision settle \(decision.name); or waive it with: "
            + "rcm decision waive \(decision.name) --reason \"…\"",
          spanish: "Dela por resuelta con: rcm decision settle \(decision.name); o dispénsela con: "
            + "rcm decision waive \(decision.name) --reason \"…\""))
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
  }
}
