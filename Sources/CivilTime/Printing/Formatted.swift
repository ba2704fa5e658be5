// How dates stand in English and Spanish papers: day before month, an en dash between English days, "del … al …" in Spanish.

extension Day {
  /// `5 December 2024`, `5 de diciembre de 2024`.
  public func formatted(in language: Language) -> String {
    language == .english ? "\(day) \(yearMonth.name(in: language))" : "\(day) de \(yearMonth.name(in: language))"
  }
}

extension DayRange {
  /// `5–6 December 2024`, `5 y 6 de diciembre de 2024`, `del 7 al 9 de diciembre de 2020`.
  public func formatted(in language: Language) -> String {
    if first == last { return first.formatted(in: language) }
    switch language {
    case .english:
      if first.yearMonth == last.yearMonth { return "\(first.day)–\(last.formatted(in: language))" }
      let start = first.year == last.year ? "\(first.day) \(first.yearMonth.monthName(in: language))" : first.formatted(in: language)
      return "\(start) – \(last.formatted(in: language))"
    case .spanish:
      if first.yearMonth == last.yearMonth {
        return dayCount == 2 ? "\(first.day) y \(last.formatted(in: language))" : "del \(first.day) al \(last.formatted(in: language))"
      }
      let start = first.year == last.year ? "\(first.day) de \(first.yearMonth.monthName(in: language))" : first.formatted(in: language)
      return "del \(start) al \(last.formatted(in: language))"
    }
  }
}

extension DayRange {
  /// `between 1 and 7 December 2025`, `between 24 November and 10 December 2025`, `entre el 1 y el 7 de diciembre de 2025`.
  fileprivate func formattedAsWindow(in language: Language) -> String {
    let start: String
    if first.yearMonth == last.yearMonth {
      start = String(first.day)
    } else if first.year == last.year {
      let month = first.yearMonth.monthName(in: language)
      start = language == .english ? "\(first.day) \(month)" : "\(first.day) de \(month)"
    } else {
      start = first.formatted(in: language)
    }
    let end = last.formatted(in: language)
    return language == .english ? "between \(start) and \(end)" : "entre el \(start) y el \(end)"
  }
}

extension SeparateDays {
  /// `4, 11 and 18 June and 3 July 2020`, `4, 11 y 18 de junio y 3 de julio de 2020`.
  public func formatted(in language: Language) -> String {
    let conjunction = language == .english ? " and " : " y "
    var months: [(month: YearMonth, days: [Int])] = []
    for day in days {
      if months.last?.month == day.yearMonth {
        months[months.count - 1].days.append(day.day)
      } else {
        months.append((day.yearMonth, [day.day]))
      }
    }
    let parts = months.enumerated().map { position, entry in
      let endsYear = position + 1 == months.count || months[position + 1].month.year != entry.month.year
      let month = endsYear ? entry.month.name(in: language) : entry.month.monthName(in: language)
      let list = Self.list(entry.days.map { String($0) }, conjunction)
      return language == .english ? "\(list) \(month)" : "\(list) de \(month)"
    }
    return Self.list(parts, conjunction)
  }

  private static func list(_ parts: [String], _ conjunction: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + conjunction + last
  }
}

extension PartialDate {
  /// `1999`, `March 1996`, `14 March 1996`; `marzo de 1996`, `14 de marzo de 1996`.
  public func formatted(in language: Language) -> String {
    switch self {
    case .year(let year): String(year)
    case .month(let month): month.name(in: language)
    case .day(let day): day.formatted(in: language)
    }
  }
}

extension ImpreciseDate {
  /// The date as it stands in a paper; a month stays a month, and what is not known is called so.
  public func formatted(in language: Language) -> String {
    switch self {
    case .days(let range): return range.formatted(in: language)
    case .separateDays(let separate): return separate.formatted(in: language)
    case .month(let month): return month.name(in: language)
    case .window(let range):
      return range.formattedAsWindow(in: language)
    case .toBeConfirmed: return language == .english ? "to be confirmed" : "por confirmar"
    case .unknown: return language == .english ? "date not recorded" : "fecha no registrada"
    }
  }
}
