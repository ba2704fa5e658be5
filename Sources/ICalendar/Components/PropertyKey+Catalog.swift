public import CivilTime

extension PropertyKey where Value == TextValue {
  /// SUMMARY (RFC 5545 3.8.1.12).
  @inlinable public static var summary: Self { Self(.summary) }
  /// DESCRIPTION (3.8.1.5).
  @inlinable public static var description: Self { Self(.description) }
  /// LOCATION (3.8.1.7).
  @inlinable public static var location: Self { Self(.location) }
  /// COMMENT (3.8.1.4).
  @inlinable public static var comment: Self { Self(.comment) }
  /// CONTACT (3.8.4.2).
  @inlinable public static var contact: Self { Self(.contact) }
  /// UID (3.8.4.7).
  @inlinable public static var identifier: Self { Self(.uniqueIdentifier) }
  /// RELATED-TO (3.8.4.5).
  @inlinable public static var relatedTo: Self { Self(.relatedTo) }
  /// CLASS (3.8.1.3).
  @inlinable public static var classification: Self { Self(.classification) }
  /// PRODID (3.7.3).
  @inlinable public static var productIdentifier: Self { Self(.productIdentifier) }
  /// VERSION (3.7.4).
  @inlinable public static var version: Self { Self(.version) }
  /// CALSCALE (3.7.1).
  @inlinable public static var calendarScale: Self { Self(.calendarScale) }
  /// TZID of a zone (3.8.3.1).
  @inlinable public static var zoneIdentifier: Self { Self(.zoneIdentifier) }
  /// TZNAME (3.8.3.2).
  @inlinable public static var zoneName: Self { Self(.zoneName) }
  /// ACTION of an alarm (3.8.6.1).
  @inlinable public static var action: Self { Self(.action) }
  /// NAME (RFC 7986 5.1).
  @inlinable public static var name: Self { Self(.name) }
  /// COLOR (RFC 7986 5.9).
  @inlinable public static var color: Self { Self(.color) }
  /// REFID (RFC 9253 8.3).
  @inlinable public static var referenceIdentifier: Self { Self(.referenceIdentifier) }
  /// STYLED-DESCRIPTION as text (RFC 9073 6.5).
  @inlinable public static var styledDescription: Self { Self(.styledDescription) }
  /// X-WR-CALNAME, the calendar's name as Outlook, Apple and Google read it.
  @inlinable public static var calendarName: Self { Self(.calendarName) }
  /// X-WR-CALDESC, its description.
  @inlinable public static var calendarDescription: Self { Self(.calendarDescription) }
  /// X-WR-TIMEZONE, a hint at the zone of whoever publishes.
  @inlinable public static var calendarZone: Self { Self(.calendarZone) }
  /// X-MICROSOFT-CDO-BUSYSTATUS, how Outlook shows the time.
  @inlinable public static var microsoftBusyStatus: Self { Self(.microsoftBusyStatus) }
  /// X-APPLE-CALENDAR-COLOR, the calendar's color as Apple reads it.
  @inlinable public static var appleColor: Self { Self(.appleColor) }
}

extension PropertyKey where Value == TextList {
  /// CATEGORIES (RFC 5545 3.8.1.2).
  @inlinable public static var categories: Self { Self(.categories) }
  /// RESOURCES (3.8.1.10).
  @inlinable public static var resources: Self { Self(.resources) }
  /// LOCATION-TYPE (RFC 9073 6.1).
  @inlinable public static var locationType: Self { Self(.locationType) }
}

extension PropertyKey where Value == EventStatus {
  /// STATUS of an event (RFC 5545 3.8.1.11).
  @inlinable public static var eventStatus: Self { Self(.status) }
}

extension PropertyKey where Value == Transparency {
  /// TRANSP (RFC 5545 3.8.2.7).
  @inlinable public static var transparency: Self { Self(.transparency) }
}

extension PropertyKey where Value == CalendarTime {
  /// DTSTART (RFC 5545 3.8.2.4).
  @inlinable public static var start: Self { Self(.dateStart) }
  /// DTEND (3.8.2.2).
  @inlinable public static var end: Self { Self(.dateEnd) }
  /// DUE (3.8.2.3).
  @inlinable public static var due: Self { Self(.due) }
  /// RECURRENCE-ID (3.8.4.4).
  @inlinable public static var recurrenceIdentifier: Self { Self(.recurrenceIdentifier) }
}

extension PropertyKey where Value == Instant {
  /// DTSTAMP (RFC 5545 3.8.7.2).
  @inlinable public static var dateStamp: Self { Self(.dateStamp) }
  /// CREATED (3.8.7.1).
  @inlinable public static var created: Self { Self(.created) }
  /// LAST-MODIFIED (3.8.7.3).
  @inlinable public static var lastModified: Self { Self(.lastModified) }
  /// COMPLETED (3.8.2.1).
  @inlinable public static var completed: Self { Self(.completed) }
  /// ACKNOWLEDGED (RFC 9074 6.1).
  @inlinable public static var acknowledged: Self { Self(.acknowledged) }
}

extension PropertyKey where Value == CalendarDuration {
  /// DURATION (RFC 5545 3.8.2.5).
  @inlinable public static var duration: Self { Self(.duration) }
  /// TRIGGER before or after (3.8.6.3).
  @inlinable public static var trigger: Self { Self(.trigger) }
  /// REFRESH-INTERVAL (RFC 7986 5.7).
  @inlinable public static var refreshInterval: Self { Self(.refreshInterval) }
  /// X-PUBLISHED-TTL, the refresh interval as Outlook reads it.
  @inlinable public static var publishedTimeToLive: Self { Self(.publishedTimeToLive) }
}

extension PropertyKey where Value == SequenceNumber {
  /// SEQUENCE (RFC 5545 3.8.7.4).
  @inlinable public static var sequence: Self { Self(.sequence) }
}

extension PropertyKey where Value == CalendarUser {
  /// ORGANIZER (RFC 5545 3.8.4.3).
  @inlinable public static var organizer: Self { Self(.organizer) }
  /// ATTENDEE (3.8.4.1).
  @inlinable public static var attendee: Self { Self(.attendee) }
  /// CALENDAR-ADDRESS (RFC 9073 6.4).
  @inlinable public static var calendarAddress: Self { Self(.calendarAddress) }
}

extension PropertyKey where Value == CalendarURI {
  /// URL (RFC 5545 3.8.4.6).
  @inlinable public static var address: Self { Self(.address) }
  /// ATTACH by address (3.8.1.1).
  @inlinable public static var attachment: Self { Self(.attachment) }
  /// SOURCE (RFC 7986 5.8).
  @inlinable public static var source: Self { Self(.source) }
  /// CONFERENCE (RFC 7986 5.11).
  @inlinable public static var conference: Self { Self(.conference) }
  /// IMAGE by address (RFC 7986 5.10).
  @inlinable public static var image: Self { Self(.image) }
  /// LINK by address (RFC 9253 8.2).
  @inlinable public static var link: Self { Self(.link) }
  /// CONCEPT (RFC 9253 8.1).
  @inlinable public static var concept: Self { Self(.concept) }
  /// X-APPLE-STRUCTURED-LOCATION, a place on Apple's map.
  @inlinable public static var appleLocation: Self { Self(.appleLocation) }
}

extension PropertyKey where Value == GeographicPosition {
  /// GEO (RFC 5545 3.8.1.6).
  @inlinable public static var position: Self { Self(.position) }
}

extension PropertyKey where Value == RecurrenceRule {
  /// RRULE (RFC 5545 3.8.5.3).
  @inlinable public static var recurrenceRule: Self { Self(.recurrenceRule) }
}

extension PropertyKey where Value == OffsetValue {
  /// TZOFFSETFROM (RFC 5545 3.8.3.3).
  @inlinable public static var offsetFrom: Self { Self(.zoneOffsetFrom) }
  /// TZOFFSETTO (3.8.3.4).
  @inlinable public static var offsetTo: Self { Self(.zoneOffsetTo) }
}

extension PropertyKey where Value == RequestStatus {
  /// REQUEST-STATUS (RFC 5545 3.8.8.3).
  @inlinable public static var requestStatus: Self { Self(.requestStatus) }
}

extension PropertyKey where Value == Priority {
  /// PRIORITY (RFC 5545 3.8.1.9).
  @inlinable public static var priority: Self { Self(.priority) }
}

extension PropertyKey where Value == Percentage {
  /// PERCENT-COMPLETE (RFC 5545 3.8.1.8).
  @inlinable public static var percentComplete: Self { Self(.percentComplete) }
}

extension PropertyKey where Value == SchedulingMethod {
  /// METHOD (RFC 5545 3.7.2).
  @inlinable public static var method: Self { Self(.method) }
}
