import CivilTime
import TestSupport
import Testing

/// A plain evaluation of a written VTIMEZONE, onset by onset, that shares nothing with the writer.
struct ReferenceZone {
  private let onsets: [(at: Int64, offset: Int)]
  private let before: Int

  init(_ component: PlainCalendar.Component) throws {
    var onsets: [(at: Int64, offset: Int)] = []
    var first: (at: Int64, before: Int) = (.max, 0)
    for part in component.parts {
      let from = try Self.offset(#require(part["TZOFFSETFROM"]))
      let to = try Self.offset(#require(part["TZOFFSETTO"]))
      for local in try Self.locals(start: #require(part["DTSTART"]), rule: part["RRULE"], offset: from) {
        onsets.append((local - Int64(from), to))
        if local - Int64(from) < first.at { first = (local - Int64(from), from) }
      }
    }
    self.onsets = onsets.sorted { $0.at < $1.at }
    before = first.before
  }

  /// The moments at which the offset can change.
  var onsetMoments: [Int64] { onsets.map(\.at) }

  /// The offsets at moments that are in order.
  func offsets(at moments: [Int64]) -> [Int] {
    var position = 0
    return moments.map { moment in
      while position < onsets.count, onsets[position].at <= moment { position += 1 }
      return position == 0 ? before : onsets[position - 1].offset
    }
  }

  private static func offset(_ text: String) throws -> Int {
    let digits = try #require(Int(text.dropFirst()))
    return (text.hasPrefix("-") ? -1 : 1) * (digits / 100 * 3_600 + digits % 100 * 60)
  }

  /// Seconds since 1970 of `19960407T020000`, as if in UTC.
  private static func seconds(_ text: String) throws -> Int64 {
    let digits = text.filter(\.isNumber)
    let day = try #require(Int(digits.prefix(8)))
    let clock = try #require(Int(digits.suffix(6)))
    let number = try Day(year: day / 10_000, month: day / 100 % 100, day: day % 100).daysSinceEpoch
    return Int64(number) * 86_400 + Int64(clock / 10_000 * 3_600 + clock / 100 % 100 * 60 + clock % 100)
  }

  private static func locals(start: String, rule: String?, offset: Int) throws -> [Int64] {
    let first = try seconds(start)
    guard let rule else { return [first] }
    let parts = Dictionary(
      uniqueKeysWithValues: rule.split(separator: ";").map { ($0.split(separator: "=")[0], $0.split(separator: "=")[1]) })
    #expect(parts["FREQ"] == "YEARLY")
    let month = try #require(parts["BYMONTH"].flatMap { Int($0) })
    let until = try parts["UNTIL"].map { try seconds(String($0)) + Int64(offset) } ?? .max
    let secondOfDay = first - first / 86_400 * 86_400
    var locals: [Int64] = []
    for year in (Int(start.prefix(4)) ?? 0)...2_040 {
      let days = try YearMonth(year: year, month: month).days.filter { try isOn($0, parts) }
      #expect(days.count == 1)
      locals += days.map { Int64($0.daysSinceEpoch) * 86_400 + secondOfDay }
    }
    #expect(locals.first == first)
    return locals.filter { $0 <= until }
  }

  private static func isOn(_ day: Day, _ parts: [Substring: Substring]) throws -> Bool {
    if let numbers = parts["BYMONTHDAY"], !numbers.split(separator: ",").contains(Substring(String(day.day))) { return false }
    guard let text = parts["BYDAY"] else { return true }
    let letters = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day.weekday.rawValue - 1]
    guard text.hasSuffix(letters) else { return false }
    guard let ordinal = Int(text.dropLast(2)) else { return true }
    return ordinal > 0 ? (day.day + 6) / 7 == ordinal : (day.yearMonth.dayCount - day.day) / 7 + 1 == -ordinal
  }
}
