internal import CivilTime
internal import Office
internal import Secretariat

/// What is said of holidays, in a language.
struct HolidayPrinter {
  let language: Language
  let directory: Directory

  private var isEnglish: Bool { language == .english }

  init(language: Language, directory: Directory) {
    self.language = language
    self.directory = directory
  }

  /// A line for each holiday.
  func table(_ holidays: [Holiday]) -> String {
    var table = TextTable()
    for holiday in holidays {
      let notes = [holiday.region.map { region in isEnglish ? "region \(region)" : "región \(region)" }, origin(of: holiday)]
        .compactMap(\.self).joined(separator: "; ")
      table.add(
        holiday.day.description, holiday.day.weekday.name(in: language), directory.name(of: holiday.country, in: language),
        holiday.name.marked(in: language) + (notes.isEmpty ? "" : " (\(notes))"))
    }
    return table.text
  }

  /// That the program knows of no holiday in a part of the days; empty where it knows of all.
  func remark(on days: DayRange, covered years: ClosedRange<Int>) -> String {
    guard !years.contains(days.first.year) || !years.contains(days.last.year) else { return "" }
    let (first, last) = (years.lowerBound, years.upperBound)
    return isEnglish
      ? "The program brings holidays of \(first) to \(last); of other years only those are listed that were recorded.\n"
      : "El programa trae feriados de \(first) a \(last); de otros años solo se enumeran los que se registraron.\n"
  }

  /// Where a holiday comes from, where that is not the program.
  private func origin(of holiday: Holiday) -> String? {
    guard case .record(let source) = holiday.origin else { return nil }
    return source ?? (isEnglish ? "added" : "agregado")
  }
}
