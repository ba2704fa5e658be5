/// The names of elements of xCal (RFC 6321 3).
enum XCalName {
  /// The namespace of all of them.
  static let namespace = "urn:ietf:params:xml:ns:icalendar-2.0"

  /// The element of a component, property or parameter: its name in small letters.
  ///
  /// A name of iCalendar may begin with a digit or a hyphen, which no element of XML can. Such a name has an underscore before it,
  /// which no name of iCalendar has.
  static func element(_ name: String) -> String {
    let small = name.lowercased()
    guard let first = small.utf8.first, 0x61...0x7A ~= first else { return "_" + small }
    return small
  }

  /// The name that such an element stands for.
  static func name(_ element: MarkupElement) -> String {
    let name = String(element.localName)
    return name.hasPrefix("_") ? String(name.dropFirst()) : name
  }

  /// The type of a parameter's texts (RFC 6321 3.5, RFC 7986 6, RFC 9073 5).
  static func type(of parameter: ParameterName) -> String {
    switch parameter.known {
    case nil: "unknown"
    case .alternateRepresentation, .directory, .schema: "uri"
    case .delegatedFrom, .delegatedTo, .member, .sentBy: "cal-address"
    case .isReplyRequested, .isDerived: "boolean"
    default: "text"
    }
  }

  /// The parts of a rule in the order of the schema (RFC 6321 A), those of RFC 7529 around them.
  static let rulePartOrder: [RecurrenceRule.Part] = [
    .scale, .frequency, .until, .count, .interval, .bySecond, .byMinute, .byHour, .byDay, .byMonthDay, .byYearDay, .byWeekNumber, .byMonth,
    .bySetPosition, .weekStart, .skip,
  ]
}
