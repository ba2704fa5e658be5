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
          rule: .legalTransition, given: rawValue,
          explanation: BilingualText(
            english: "a \(word(in: .english)) meeting needs a reason, which the record keeps",
            spanish: "una reunión \(word(in: .spanish)) exige un motivo, que el registro conserva"), remedy: .addReason))
    }
    if self == .confirmed, !date.hasExactDays {
      reasons.append(
        .init(
          rule: .dateCertainty, given: date.description,
          explanation: BilingualText(
            english: "a meeting without exact days (\(date)) cannot be confirmed",
            spanish: "una reunión sin días exactos (\(date)) no puede estar confirmada"),
          remedy: BilingualText(
            english: "Give the days with --dates, or record it as tentative.",
            spanish: "Indique los días con --dates, o regístrela como tentative.")))
    }
    if self == .held, case .window = date {
      reasons.append(
        .init(
          rule: .dateCertainty, given: date.description,
          explanation: BilingualText(
            english: "a held meeting cannot have a window (\(date)) as its date",
            spanish: "una reunión celebrada no puede tener una ventana (\(date)) como fecha"),
          remedy: BilingualText(english: "Give the days, or the month.", spanish: "Indique los días, o el mes.")))
    }
    if self == .held, let first = date.earliest, first > today {
      reasons.append(
        .init(
          rule: .legalTransition, given: first.description,
          explanation: BilingualText(
            english: "the meeting begins on \(first), after today (\(today)), so it has not been held",
            spanish: "la reunión comienza el \(first), después de hoy (\(today)), por lo que no se ha celebrado"),
          remedy: BilingualText(
            english: "Record it as confirmed, and hold it when it is over.",
            spanish: "Regístrela como confirmed, y dela por celebrada con rcm meeting hold cuando haya terminado.")))
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
  }
}

extension BilingualText {
  /// What helps where a reason is missing.
  static let addReason = BilingualText(english: "Add --reason \"…\".", spanish: "Añada --reason \"…\".")
}
