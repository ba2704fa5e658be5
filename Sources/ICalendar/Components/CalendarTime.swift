public import CivilTime

/// When something begins or ends: a day, or a time in UTC, in a named zone, or wherever its reader is.
public enum CalendarTime: Hashable, Sendable {
  /// A whole day.
  case date(Day)
  /// A time in UTC.
  case utc(LocalDateTime)
  /// A time in a zone; the name is the TZID of the file, which need not be one of the zone data.
  case zoned(LocalDateTime, zone: String)
  /// A time wherever its reader is (RFC 5545 3.3.5, form 1).
  case floating(LocalDateTime)

  /// The day, on the clocks of the value.
  public var day: Day { dateOrDateTime.day }

  /// What clocks show; midnight for a whole day.
  public var wallTime: LocalDateTime { dateOrDateTime.wallTime }

  /// The value without the zone.
  public var dateOrDateTime: DateOrDateTime {
    switch self {
    case .date(let day): .date(day)
    case .utc(let time): .utc(time)
    case .zoned(let time, _), .floating(let time): .local(time)
    }
  }

  /// The zone's name.
  public var zone: String? { if case .zoned(_, let zone) = self { zone } else { nil } }
}

extension CalendarTime: PropertyValueConvertible {
  /// The time of a property, with the zone that stands in its parameters.
  public init?(_ property: Property) {
    guard case .time(let time) = property.value else { return nil }
    self.init(time, zone: property.parameter(.zone))
  }

  /// A value with the zone that stood beside it; UTC and whole days have none.
  public init(_ time: DateOrDateTime, zone: String?) {
    switch time {
    case .date(let day): self = .date(day)
    case .utc(let time): self = .utc(time)
    case .local(let time): self = zone.map { .zoned(time, zone: $0) } ?? .floating(time)
    }
  }

  /// The value without the zone.
  public var propertyValue: PropertyValue { .time(dateOrDateTime) }

  /// The zone.
  ///
  /// A name that no parameter can hold loses the characters that it cannot hold.
  public var valueParameters: [Parameter] {
    guard let zone else { return [] }
    return [Parameter(.zone, TextValue(dropping: zone).text)]
  }
}
