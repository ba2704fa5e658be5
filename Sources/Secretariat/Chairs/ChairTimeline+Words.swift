public import CivilTime

// What stands beside a drawing of chair terms, so that nothing rests on a colour or a pattern alone.

extension ChairTimeline.Mark {
  /// The mark in a language, of the chair, which is feminine in Spanish.
  public func word(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .documented: isEnglish ? "documented" : "documentada"
    case .inferred: isEnglish ? "inferred" : "inferida"
    case .notRecorded: isEnglish ? "not recorded" : "no registrada"
    case .vacant: isEnglish ? "vacant" : "vacante"
    case .planned: isEnglish ? "planned" : "prevista"
    case .elected: isEnglish ? "elected" : "electa"
    }
  }
}

extension ChairTimeline.Row {
  /// From when to when it lasted, as exactly as is known: `7 December 2023 – 6 December 2024`; a month or year in which it both
  /// began and ended stands once.
  public func dates(in language: Language) -> String {
    let start = term.start.formatted(in: language)
    if end == term.start { return start }
    if let end { return "\(start) – \(end.formatted(in: language))" }
    if language == .english { return "from \(start)" }
    if case .day = term.start { return "desde el \(start)" }
    return "desde \(start)"
  }

  /// What the term is called, and who holds it: `2024 Belize`.
  public func heading(in language: Language, _ directory: Directory) -> String {
    "\(term.label) \(directory.name(of: term.holder, in: language))"
  }

  /// The dates, and the mark where the heading does not say the same: `from 6 December 2024; documented`.
  public func details(in language: Language) -> String {
    let isSaid = mark == .vacant || mark == .notRecorded
    return dates(in: language) + (isSaid ? "" : "; \(mark.word(in: language))")
  }
}

extension ChairTimeline {
  /// What the drawing shows: `ACRONYM: Presidency Pro Tempore, 1996–2025`.
  public func title(of body: Body, in language: Language) -> String {
    let chair = body.chairTitle?.text(in: language) ?? (language == .english ? "chair" : "Presidencia")
    let period = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    return "\(body.acronym.bestText(in: language).text): \(chair), \(period)"
  }

  /// Today, named as such: `today, 3 February 2025`.
  public func todayWords(in language: Language) -> String {
    "\(language == .english ? "today" : "hoy"), \(today.formatted(in: language))"
  }

  /// What the days mean in which a term can have begun or ended.
  public static func inexactDays(in language: Language) -> String {
    language == .english ? "began or ended at some time in these days" : "comenzó o terminó en algún momento de estos días"
  }

  /// What it means that a row goes on.
  public static func goesOn(in language: Language) -> String { language == .english ? "goes on" : "continúa" }

  /// What it means that a row begins before the axis does.
  public static func beginsBefore(in language: Language) -> String { language == .english ? "began before" : "comenzó antes" }
}
