/// A day of the week, numbered as ISO 8601 does: Monday is 1.
public enum Weekday: Int, CaseIterable, Sendable {
  /// Monday.
  case monday = 1
  /// Tuesday.
  case tuesday
  /// Wednesday.
  case wednesday
  /// Thursday.
  case thursday
  /// Friday.
  case friday
  /// Saturday.
  case saturday
  /// Sunday.
  case sunday

  /// The name in a language, as it stands inside a sentence.
  public func name(in language: Language) -> String {
    let names: [Language: [String]] = [
      .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
      .spanish: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    ]
    return names[language]?[rawValue - 1] ?? ""
  }
}
