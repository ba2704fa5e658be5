internal import CivilTime
internal import PageImport
internal import Secretariat
internal import Store

/// The meetings on record, arranged so that those of which a line may tell are found at once.
struct MeetingMatches {
  /// What the record holds of a line's meeting.
  enum Match {
    case same(MeetingHandle)
    case possibly(MeetingHandle)
    case none
  }

  private let meetings: [Meeting]
  private let comparison: MeetingComparison
  private var bySource: [String: [Int]] = [:]
  private var byMonth: [YearMonth: [Int]] = [:]
  private var byDay: [Day: [Int]] = [:]

  init(_ reading: Reading) throws {
    meetings = try reading.meetings()
    comparison = MeetingComparison(kinds: try reading.kinds())
    for (index, meeting) in meetings.enumerated() {
      if let source = meeting.source { bySource[FilingKey.plain(source.text), default: []].append(index) }
      for day in meeting.details.date.exactDays.flatMap({ Array($0) }) { byDay[day, default: []].append(index) }
      for month in Self.months(of: meeting.details.date) { byMonth[month, default: []].append(index) }
    }
  }

  /// The meeting that was read from a line of these words, even if it has been moved or renamed since.
  ///
  /// - Parameter onlyAt: Where the same words stand on several lines, the line that is meant.
  func meeting(readFrom words: String, onlyAt line: Int?) -> MeetingHandle? {
    let indexes = bySource[FilingKey.plain(words)] ?? []
    return indexes.first { line == nil || meetings[$0].source?.line == line }.map { meetings[$0].handle }
  }

  /// The meeting of which details tell; a meeting in `taken` is told of by another line and can only be a possible match.
  func match(_ details: MeetingDetails, taken: Set<MeetingHandle>) -> Match {
    var possible: MeetingHandle?
    for index in candidates(for: details.date) where !taken.contains(meetings[index].handle) {
      switch comparison.compare(details, meetings[index].details) {
      case .same: return .same(meetings[index].handle)
      case .possibly: possible = possible ?? meetings[index].handle
      case .different: break
      }
    }
    return possible.map { .possibly($0) } ?? .none
  }

  /// Meetings that have a day of the date, or the month in which it lies where either is no more exact.
  private func candidates(for date: ImpreciseDate) -> [Int] {
    let months = Self.months(of: date)
    guard date.hasExactDays else { return Self.unique(months.flatMap { byMonth[$0] ?? [] }) }
    let onDays = date.exactDays.flatMap { Array($0) }.flatMap { byDay[$0] ?? [] }
    let inMonths = months.flatMap { byMonth[$0] ?? [] }.filter { !meetings[$0].details.date.hasExactDays }
    return Self.unique(onDays + inMonths)
  }

  private static func unique(_ indexes: [Int]) -> [Int] { Array(Set(indexes)).sorted() }

  /// The months that a date touches; a date has few.
  private static func months(of date: ImpreciseDate) -> [YearMonth] {
    guard let first = date.earliest, let last = date.latest else { return [] }
    if date.hasExactDays { return Array(Set(date.exactDays.flatMap { [YearMonth(of: $0.first), YearMonth(of: $0.last)] })) }
    var months = [YearMonth(of: first)]
    while let month = months.last, month < YearMonth(of: last), months.count < 120, let next = try? month.adding(months: 1) {
      months.append(next)
    }
    return months
  }
}
