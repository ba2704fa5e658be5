/// The properties that are written; no other can be.
///
/// Those of RFC 5545 and RFC 7986, and the few that only Outlook, Google or Apple read.
enum PropertyName: String, Sendable {
  case calendarScale = "CALSCALE"
  case categories = "CATEGORIES"
  case comment = "COMMENT"
  case created = "CREATED"
  case dateEnd = "DTEND"
  case dateStamp = "DTSTAMP"
  case dateStart = "DTSTART"
  case description = "DESCRIPTION"
  case lastModified = "LAST-MODIFIED"
  case location = "LOCATION"
  case method = "METHOD"
  case name = "NAME"
  case organizer = "ORGANIZER"
  case productIdentifier = "PRODID"
  case recurrenceRule = "RRULE"
  case refreshInterval = "REFRESH-INTERVAL"
  case relatedTo = "RELATED-TO"
  case sequence = "SEQUENCE"
  case status = "STATUS"
  case summary = "SUMMARY"
  case transparency = "TRANSP"
  case uniqueIdentifier = "UID"
  case version = "VERSION"
  case zoneIdentifier = "TZID"
  case zoneName = "TZNAME"
  case zoneOffsetFrom = "TZOFFSETFROM"
  case zoneOffsetTo = "TZOFFSETTO"
  /// How Outlook shows the time, whatever TRANSP says.
  case microsoftBusyStatus = "X-MICROSOFT-CDO-BUSYSTATUS"
  /// The refresh interval as Outlook reads it.
  case publishedTimeToLive = "X-PUBLISHED-TTL"
  /// The calendar's description as Apple and Google read it.
  case calendarDescription = "X-WR-CALDESC"
  /// The calendar's name as Outlook, Apple and Google read it.
  case calendarName = "X-WR-CALNAME"
}
