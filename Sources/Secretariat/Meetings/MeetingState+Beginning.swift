public import CivilTime

extension MeetingState {
  /// Whether a meeting in this state keeps on record why it is so.
  public var keepsReason: Bool {
    switch self {
    case .postponed, .cancelled, .lapsed: true
    case .proposed, .tentative, .confirmed, .held: false
    }
  }

  /// Checks that a meeting can be recorded in this state from the start: what the acts that lead to it demand, it demands too (R13).
  ///
  /// - Throws: A ``Refusal`` with every reason.
  public func checkBeginning(date: ImpreciseDate, reason: TextLine?, today: Day) throws(Refusal) {
    var reasons: [Refusal.Reason] = []
    if keepsReason, reason == nil {
      reasons.append(
        .init(
          rule: .legalTransition, given: rawValue, explanation: "a \(rawValue) meeting needs a reason, which the record keeps",
          remedy: "Add --reason \"…\"."))
    }
    if self == .confirmed, !date.hasExactDays {
      reasons.append(
        .init(
          rule: .dateCertainty, given: date.description, explanation: "a meeting without exact days (\(date)) cannot be confirmed",
          remedy: "Give the days with --dates, or record it as tentative."))
    }
    if self == .held, let first = date.earliest, first > today {
      reasons.append(
        .init(
          rule: .legalTransition, given: first.description,
          explanation: "the meeting begins on \(first), after today (\(today)), so it has not been held",
          remedy: "Record it as confirmed, and hold it when it is over."))
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
  }
}
