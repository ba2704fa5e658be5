/// Why a rule by which something comes again was refused: the part, and what was given.
public enum RecurrenceRuleError: Error, Hashable, Sendable {
  /// It does not say every what (FREQ).
  case noFrequency
  /// There is no such part.
  case unknownPart(String)
  /// A part stands in it twice.
  case repeated(RecurrenceRule.Part)
  /// A part does not have its form.
  case malformed(RecurrenceRule.Part, given: String)
  /// Something in it is not a name with a value: an empty part, a blank, a small letter where RFC 5545 has capitals.
  case untidy(given: String)
  /// A number lies outside of its range.
  case outOfRange(RecurrenceRule.Part, given: Int)
  /// It ends both after a count and with a time.
  case countAndUntil
  /// The part may not stand with the frequency.
  case notWith(RecurrenceRule.Part, RecurrenceRule.Frequency)
  /// A weekday has a place in a month or year, but the frequency is a shorter one.
  case placeNotWith(RecurrenceRule.WeekdayPlace, RecurrenceRule.Frequency)
  /// A weekday has a place, but weeks of the year are given.
  case placeWithWeekNumbers(RecurrenceRule.WeekdayPlace)
  /// BYSETPOS stands without a part from which it could select.
  case positionsAlone
  /// The part, or a leap month in it, needs RSCALE (RFC 7529).
  case needsScale(RecurrenceRule.Part)
}

extension RecurrenceRuleError: CustomStringConvertible {
  /// The error in English, as a clause without a full stop.
  public var description: String {
    switch self {
    case .noFrequency: "the rule has no FREQ"
    case .unknownPart(let name): "there is no part “\(name)” in a rule"
    case .repeated(let part): "\(part.rawValue) stands twice"
    case .malformed(let part, let given): "“\(given)” cannot be read as \(part.rawValue)"
    case .untidy(let given): "“\(given)” is not NAME=VALUE in capitals"
    case .outOfRange(let part, let given): "\(given) is out of range for \(part.rawValue)"
    case .countAndUntil: "COUNT and UNTIL stand together"
    case .notWith(let part, let frequency): "\(part.rawValue) may not stand with FREQ=\(frequency.word)"
    case .placeNotWith(let day, let frequency): "BYDAY=\(day.text) may not stand with FREQ=\(frequency.word)"
    case .placeWithWeekNumbers(let day): "BYDAY=\(day.text) may not stand with BYWEEKNO"
    case .positionsAlone: "BYSETPOS stands without another BY part"
    case .needsScale(let part): "\(part.rawValue) needs RSCALE"
    }
  }
}
