/// How long the terms of a body's chair are (DOMAIN.md 1.3 and 6).
public enum TermLength: Hashable, Sendable {
  /// From the close of one meeting of a kind to the close of the next; without a kind, of whatever meeting the handover is bound to.
  case untilHandover(at: Code<MeetingKind>?)
  /// A number of months from the first day of the first term on, by the calendar.
  case months(MonthCount)

  /// A number of months, 1 to 120.
  public struct MonthCount: Hashable, Sendable {
    /// The number.
    public let number: Int

    private static let range = 1...120

    /// A number of months; refused outside of the range.
    public init(_ number: Int) throws(Refusal) {
      guard Self.range.contains(number) else {
        throw .invalid(
          given: String(number),
          because: BilingualText(
            english: "a chair term cannot take \(number) months", spanish: "un período de Presidencia no puede durar \(number) meses"),
          remedy: BilingualText(english: "Give 1 to 120 months.", spanish: "Indique de 1 a 120 meses."))
      }
      self.number = number
    }
  }

  /// How the chair passes from one term to the next.
  public var passing: ChairTerm.Passing {
    switch self {
    case .untilHandover: .atClose
    case .months: .atMidnight
    }
  }
}
