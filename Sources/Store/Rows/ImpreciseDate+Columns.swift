internal import CivilTime

/// The four columns in which a meeting's date is stored.
struct DateColumns {
  let kind: String
  let earliest: String?
  let latest: String?
  /// The separate days as a JSON array.
  let separateDays: String?
}

extension DateColumns {
  init(_ date: ImpreciseDate) {
    kind =
      switch date {
      case .days: "days"
      case .separateDays: "separate-days"
      case .month: "month"
      case .window: "window"
      case .toBeConfirmed: "to-be-confirmed"
      case .unknown: "not-recorded"
      }
    earliest = date.earliest?.description
    latest = date.latest?.description
    if case .separateDays = date {
      separateDays = "[" + date.exactDays.map { "\"\($0.first)\"" }.joined(separator: ",") + "]"
    } else {
      separateDays = nil
    }
  }

  /// The date that the columns stand for; `nil` when they do not fit together.
  var date: ImpreciseDate? {
    switch kind {
    case "to-be-confirmed": return .toBeConfirmed
    case "not-recorded": return .unknown
    case "separate-days":
      guard let separateDays else { return nil }
      let list = separateDays.filter { !"[]\" ".contains($0) }
      return try? ImpreciseDate(parsing: list)
    default:
      guard let earliest, let latest, let first = try? Day(parsing: earliest), let last = try? Day(parsing: latest),
        let range = try? DayRange(first: first, last: last)
      else { return nil }
      switch kind {
      case "days": return .days(range)
      case "window": return .window(range)
      case "month": return .month(first.yearMonth)
      default: return nil
      }
    }
  }
}
