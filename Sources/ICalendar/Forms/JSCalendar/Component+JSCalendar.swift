public import CivilTime

extension Component {
  /// The calendar as a group of JSCalendar (RFC 8984), without blanks: the same calendar and zone data always give the same bytes.
  ///
  /// What JSCalendar has no member for is kept in `iCalendar` objects, so that ``init(jsCalendar:zones:limits:)`` gives a calendar that
  /// says the same. Only the order of properties, of parameters and of components is not kept, and how CATEGORIES, EXDATE and RDATE
  /// are divided into lines.
  ///
  /// - Parameter zones: The zone data for the zones that the calendar does not describe; without them their clocks never change.
  public func jsCalendar(zones: ZoneDatabase? = .system) -> [UInt8] {
    JSONValue.object(JSGroupWriter.group(self, database: zones)).written(.compact)
  }

  /// The same for a person's eyes, a line for every value.
  public func jsCalendarLines(zones: ZoneDatabase? = .system) -> [UInt8] {
    JSONValue.object(JSGroupWriter.group(self, database: zones)).written(.lines)
  }

  /// Reads a calendar from a group of JSCalendar, or from an event or task by itself (RFC 8984).
  ///
  /// Members that iCalendar cannot say become JSPROP properties, from which they are written again.
  ///
  /// - Parameters:
  ///   - octets: The text.
  ///   - language: Which of the localizations to take (RFC 8984 4.6.1); `nil`, or one that is not there, for the entries as they are.
  ///   - zones: The zone data for the zones that the calendar does not describe.
  ///   - limits: How much is read.
  /// - Throws: ``FormError`` for the first thing that is wrong, with its place.
  public init(
    jsCalendar octets: [UInt8], language: String? = nil, zones: ZoneDatabase? = .system, limits: FormLimits = FormLimits()
  ) throws(FormError) {
    let value = try JSONReader.read(octets, limits: limits)
    do {
      let localized =
        try language.map { language throws(FormError) in try JSLocalizations.localized(value, in: language) } ?? value
      self = try JSGroupReader.calendar(localized, database: zones)
    } catch {
      throw FormError(
        error.kind, path: error.path, position: JSONReader.position(of: JSONPath(pointer: error.path), in: octets, limits: limits))
    }
  }

  /// One group of the same calendar in several languages: the entries of the first with the texts of the others as localizations
  /// (RFC 8984 4.6.1).
  ///
  /// Entries are the same when UID and recurrence identity are. An entry that only a later calendar has is added as it is.
  ///
  /// - Parameters:
  ///   - base: The calendar whose texts stand in the entries themselves.
  ///   - others: The calendars in other languages, each with its language tag, `es`.
  ///   - zones: The zone data for the zones that the calendars do not describe.
  public static func jsCalendar(
    _ base: Component, localizedBy others: [(language: String, calendar: Component)], zones: ZoneDatabase? = .system
  ) -> [UInt8] {
    JSONValue.object(JSLocalizations.merged(base, others, database: zones)).written(.compact)
  }
}
