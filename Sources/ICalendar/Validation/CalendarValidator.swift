public import CivilTime

/// Holds calendars against RFC 5545, 5546, 7953, 7986, 9073, 9074 and 9253, and against what widely used programs are known to
/// misread.
///
/// Time and memory are bounded whatever the calendars hold: of a file with very many zones or times only the first are compared
/// with the zone data.
public struct CalendarValidator: Sendable {
  /// The zone data, with which names and descriptions of zones are compared; `nil` to leave that out.
  public var zones: ZoneDatabase?
  /// The most remarks that are kept, those of the reader counted.
  public var findingsMaximum: Int

  /// A file of more octets than this is refused or cut by Google Calendar.
  public static let octetsMaximum = 1_000_000

  /// A validator.
  public init(zones: ZoneDatabase? = nil, findingsMaximum: Int = 1_000) {
    self.zones = zones
    self.findingsMaximum = findingsMaximum
  }

  /// Everything that is to be said of a file: what its reader forgave, and what the rules say of what it read.
  ///
  /// - Parameters:
  ///   - octetCount: How large the file is, where that matters.
  ///   - reference: Another file with which its entries should agree.
  public func report(on reading: CalendarReading, octetCount: Int? = nil, against reference: CalendarReading? = nil) -> CalendarReport {
    var log = FindingLog(maximum: findingsMaximum, reading.findings, uncounted: reading.findingsLeftOut)
    if let octetCount, octetCount > Self.octetsMaximum { log.note(.largeFile, line: 0, subject: String(octetCount)) }
    if reading.calendars.count > 1 {
      log.note(.severalCalendars, line: reading.calendars[1].line, subject: String(reading.calendars.count))
    }
    for calendar in reading.calendars { check(calendar, log: &log) }
    if let reference { ComparisonCheck(reference.calendars).check(reading.calendars, log: &log) }
    return CalendarReport(findings: Self.inOrder(log.findings), leftOutCount: log.uncounted)
  }

  /// The remarks on a file, in the order of its lines.
  public func findings(in reading: CalendarReading) -> [Finding] { report(on: reading).findings }

  /// The remarks on a calendar that is about to be written; one that was not read has no lines.
  public func findings(in calendar: Component) -> [Finding] {
    var log = FindingLog(maximum: findingsMaximum)
    check(calendar, log: &log)
    return Self.inOrder(log.findings)
  }

  private func check(_ calendar: Component, log: inout FindingLog) {
    let zones = ValidationZones(calendar, database: zones)
    CalendarCheck.check(calendar, log: &log)
    ZoneCheck(zones: zones).check(calendar, log: &log)
    MethodCheck.check(calendar, log: &log)
    IdentityCheck.check(calendar, log: &log)
    var recurrence = RecurrenceCheck(zones: zones, calendar: calendar)
    let spans = SpanCheck(zones: zones, method: calendar[.method])
    // Components in components, without recursion, so that depth costs nothing.
    let hasMethod = calendar.has(.method)
    var waiting: [(component: Component, parent: ComponentName?)] = [(calendar, nil)]
    while let (component, parent) = waiting.popLast() {
      GrammarCheck.check(component, in: parent, method: hasMethod, log: &log)
      ParameterCheck.check(component, log: &log)
      TextCheck.check(component, log: &log)
      spans.check(component, log: &log)
      recurrence.check(component, log: &log)
      if component.name == .alarm { AlarmCheck.check(component, log: &log) }
      waiting += component.parts.reversed().map { ($0, component.name) }
    }
    if zones.database != nil { ZoneOffsetCheck(zones: zones).check(calendar, log: &log) }
  }

  /// By lines; on one line the worst first, and otherwise as they were found.
  private static func inOrder(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted {
      ($0.element.line, $1.element.severity, $0.offset) < ($1.element.line, $0.element.severity, $1.offset)
    }.map(\.element)
  }
}
