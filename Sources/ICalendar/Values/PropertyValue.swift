/// The value of a property, of one of the types of RFC 5545 3.3.
public enum PropertyValue: Hashable, Sendable {
  /// Text with escapes.
  case text(TextValue)
  /// Several texts with commas between them; never empty.
  case texts([TextValue])
  /// The UID of another component, where VALUE says that it is one.
  case identifier(TextValue)
  /// The address of a resource.
  case uri(CalendarURI)
  /// A pointer into an XML document.
  case xmlReference(CalendarURI)
  /// The address of a calendar user.
  case user(CalendarUser)
  /// A day, or a day with a time.
  case time(DateOrDateTime)
  /// Several of them, all of one type; never empty.
  case times([DateOrDateTime])
  /// Spans between moments; never empty.
  case periods([CalendarPeriod])
  /// A length of time.
  case duration(CalendarDuration)
  /// A whole number.
  case integer(Int32)
  /// A decimal number; always finite.
  case float(Double)
  /// True or false.
  case boolean(Bool)
  /// A time of day.
  case timeOfDay(TimeOfDay)
  /// A distance from UTC.
  case offset(OffsetValue)
  /// A place on the globe.
  case position(GeographicPosition)
  /// A rule by which something comes again.
  indirect case recurrence(RecurrenceRule)
  /// What became of a request.
  indirect case requestStatus(RequestStatus)
  /// Bytes, written in BASE64.
  case binary([UInt8])
  /// The value of an unknown property, as it came.
  case raw(RawValue)

  /// Its type; `nil` for the value of an unknown property.
  public var type: ValueType? {
    switch self {
    case .text, .texts, .requestStatus: .text
    case .identifier: .identifier
    case .uri: .uri
    case .xmlReference: .xmlReference
    case .user: .address
    case .time(let time): time.isDate ? .date : .dateTime
    case .times(let times): times.first?.isDate == true ? .date : .dateTime
    case .periods: .period
    case .duration: .duration
    case .integer: .integer
    case .float: .float
    case .boolean: .boolean
    case .timeOfDay: .time
    case .offset: .offset
    case .position: .float
    case .recurrence: .recurrence
    case .binary: .binary
    case .raw: nil
    }
  }
}
