public import CivilTime

/// A calendar that was about to be written and breaks the standard; nothing was written.
public struct InvalidCalendar: Error, Hashable, Sendable {
  /// Every error in it, never empty.
  public let findings: [Finding]

  /// The errors, a sentence each.
  public func description(in language: Language) -> String {
    findings.map { "\($0.description(in: language)) (\($0.rule))" }.joined(separator: " ")
  }
}

extension Component {
  /// Refuses a calendar that breaks the standard, before anybody is given its bytes.
  ///
  /// Warnings and notes pass: they are about what programs make of a calendar, and its owner may want it so.
  public func checkBeforeWriting() throws(InvalidCalendar) {
    let errors = CalendarValidator().findings(in: self).filter { $0.severity == .error }
    guard errors.isEmpty else { throw InvalidCalendar(findings: errors) }
  }
}
