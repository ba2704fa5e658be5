internal import CivilTime

/// When an entry was changed (RFC 8984 4.1.6), which iCalendar says by LAST-MODIFIED and, for most programs, by DTSTAMP.
enum JSUpdated {
  /// The member of one of the two properties.
  static func express(_ property: Property) -> JSONValue? {
    guard case .time(let time) = property.value else { return nil }
    return .text(ExtendedForm.text(time))
  }

  /// Both properties of a time.
  static func properties(_ text: String) -> [Property] {
    guard case .utc(let time)? = ExtendedForm.time(text) else { return [] }
    return [Property(.dateStamp, .time(.utc(time))), Property(.lastModified, .time(.utc(time)))]
  }
}
