/// Why a date or a time was refused: what was given, the rule it breaks, and what is accepted.
public enum CivilTimeError: Error, Hashable, Sendable {
  /// The text does not have the form of what was expected.
  case malformed(given: String, expected: Form)
  /// The month has no such day.
  case noSuchDay(year: Int, month: Int, day: Int, lastDay: Int)
  /// There is no such month.
  case noSuchMonth(Int)
  /// The year lies outside 0001 to 9999.
  case yearOutOfRange(Int)
  /// There is no such time of day.
  case noSuchTime(hour: Int, minute: Int)
  /// The end lies before the start.
  case endBeforeStart(start: String, end: String)
  /// Separate days must be two or more, each after the one before it.
  case daysNotInOrder(given: String)
}

extension CivilTimeError: CustomStringConvertible {
  /// The error in English, as a clause without a full stop.
  public var description: String { description(in: .english) }

  /// The error as a clause without a full stop.
  public func description(in language: Language) -> String {
    let isEnglish = language == .english
    switch self {
    case .malformed(let given, let expected):
      return "“\(Self.shown(given))” \(isEnglish ? "is not" : "no es") \(expected.words(in: language))"
    case .noSuchDay(let year, let month, let day, let lastDay):
      let name = YearMonth.monthNames[language]?[max(0, min(11, month - 1))] ?? ""
      return isEnglish
        ? "there is no \(day) \(name) \(year); the month has \(lastDay) days"
        : "no existe el \(day) de \(name) de \(year); el mes tiene \(lastDay) días"
    case .noSuchMonth(let month):
      return isEnglish ? "there is no month \(month); months are 01 to 12" : "no existe el mes \(month); los meses van de 01 a 12"
    case .yearOutOfRange(let year):
      return isEnglish
        ? "the year \(year) is out of range; years are 0001 to 9999" : "el año \(year) está fuera de rango; los años van de 0001 a 9999"
    case .noSuchTime(let hour, let minute):
      let time = "\(hour.padded(to: 2)):\(minute.padded(to: 2))"
      return isEnglish ? "there is no time \(time); times are 00:00 to 23:59" : "no existe la hora \(time); las horas van de 00:00 a 23:59"
    case .endBeforeStart(let start, let end):
      return isEnglish ? "the end (\(end)) lies before the start (\(start))" : "el fin (\(end)) es anterior al inicio (\(start))"
    case .daysNotInOrder(let given):
      return isEnglish
        ? "the days “\(Self.shown(given))” are not two or more days, each after the one before it"
        : "los días “\(Self.shown(given))” no son dos o más días, cada uno posterior al anterior"
    }
  }

  /// What was given, short enough to show and without control characters.
  private static func shown(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(61).map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? "\u{FFFD}" : $0 }
    let kept = String(String.UnicodeScalarView(start.prefix(60)))
    return start.count > 60 ? kept + "…" : kept
  }
}
