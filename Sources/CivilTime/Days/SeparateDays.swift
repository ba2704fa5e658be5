/// Two or more days that need not follow each other, in order.
public struct SeparateDays: Hashable, Sendable {
  /// The days, the earliest first; at least two.
  public let days: [Day]

  /// Separate days; refused when there are fewer than two or they are not in order.
  public init(_ days: [Day]) throws(CivilTimeError) {
    let isInOrder = zip(days, days.dropFirst()).allSatisfy { $0 < $1 }
    guard days.count >= 2, isInOrder else { throw .daysNotInOrder(given: days.map(\.description).joined(separator: ",")) }
    self.days = days
  }

  /// Reads `2025-06-04,11,18`, `2020-06-04,11,18,07-03` or `2025-12-30,2026-01-06`.
  public init(parsing text: String) throws(CivilTimeError) {
    guard text.utf8.count <= 400 else { throw .malformed(given: text, expected: .separateDays) }
    var days: [Day] = []
    for part in text.utf8.split(separator: 0x2C, omittingEmptySubsequences: false).map({ String(decoding: $0, as: UTF8.self) }) {
      guard let last = days.last else {
        days.append(try Day(parsing: part))
        continue
      }
      switch part.utf8.count {
      case 2: days.append(try Day(parsing: "\(last.yearMonth)-\(part)"))
      case 5: days.append(try Day(parsing: "\(last.year.padded(to: 4))-\(part)"))
      default: days.append(try Day(parsing: part))
      }
    }
    try self.init(days)
  }
}

extension SeparateDays: CustomStringConvertible {
  /// The shortest form that is read back as the same days.
  public var description: String {
    var text = days[0].description
    for (before, day) in zip(days, days.dropFirst()) {
      if before.yearMonth == day.yearMonth {
        text += ",\(day.day.padded(to: 2))"
      } else if before.year == day.year {
        text += ",\(day.month.padded(to: 2))-\(day.day.padded(to: 2))"
      } else {
        text += ",\(day)"
      }
    }
    return text
  }
}
