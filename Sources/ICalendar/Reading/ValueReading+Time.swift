internal import CivilTime

extension ValueReading {
  /// One time or, where the property permits it, several.
  mutating func times(_ octets: Span<UInt8>, type: ValueType, log: inout FindingLog) -> PropertyValue? {
    guard known.definition.isList else {
      guard let time = time(octets, type: type, log: &log) else { return nil }
      checkZone(beside: time, log: &log)
      return .time(time)
    }
    var times: [DateOrDateTime] = []
    var start = 0
    for position in 0...octets.count where position == octets.count || octets[position] == 0x2C {
      guard let time = time(octets.extracting(start..<position), type: type, log: &log) else { return nil }
      if let first = times.first, first.isDate != time.isDate { return nil }
      times.append(time)
      start = position + 1
    }
    if let first = times.first { checkZone(beside: first, log: &log) }
    return .times(times)
  }

  /// Spans with commas between them.
  mutating func periods(_ octets: Span<UInt8>, log: inout FindingLog) -> PropertyValue? {
    var periods: [CalendarPeriod] = []
    var start = 0
    for position in 0...octets.count where position == octets.count || octets[position] == 0x2C {
      guard let period = Self.period(octets.extracting(start..<position)) else { return nil }
      periods.append(period)
      start = position + 1
    }
    if let first = periods.first { checkZone(beside: first.start, log: &log) }
    return .periods(periods)
  }

  func duration(_ octets: Span<UInt8>, log: inout FindingLog) -> PropertyValue? {
    guard let duration = OctetNumber.duration(octets) else { return nil }
    // Only a trigger may lie before what it belongs to (RFC 5545 3.8.2.5).
    if duration.isNegative, known != .trigger { log.note(.negativeDuration, line: line, subject: known.octets.description) }
    return .duration(duration)
  }

  private func time(_ octets: Span<UInt8>, type: ValueType, log: inout FindingLog) -> DateOrDateTime? {
    var read = OctetNumber.time(octets)
    if read == nil, let extended = ExtendedTime.time(octets) {
      log.note(.extendedDate, line: line, subject: known.octets.description)
      read = extended
    }
    guard let time = read else { return nil }
    if time.isDate, type == .dateTime {
      guard !known.isAlwaysUTC else { return nil }
      log.note(.dateWithoutType, line: line, subject: known.octets.description)
    }
    if !time.isDate, type == .date { log.note(.timeWithDateType, line: line, subject: known.octets.description) }
    if known.isAlwaysUTC, case .local(let local) = time {
      log.note(.localWhereUTC, line: line, subject: known.octets.description)
      return .utc(local)
    }
    return time
  }

  /// Takes out a zone that stands beside a day or beside a time in UTC (RFC 5545 3.2.19).
  private mutating func checkZone(beside time: DateOrDateTime, log: inout FindingLog) {
    guard case .list(var list) = parameters, !list.isEmpty, list.contains(where: { $0.name.known == .zone }) else { return }
    switch time {
    case .local: return
    case .date: log.note(.zoneBesideDate, line: line, subject: known.octets.description)
    case .utc: log.note(.zoneBesideUTC, line: line, subject: known.octets.description)
    }
    list.removeAll { $0.name.known == .zone }
    parameters = .list(list)
  }

  private static func period(_ octets: Span<UInt8>) -> CalendarPeriod? {
    for position in 0..<octets.count where octets[position] == 0x2F {
      guard let start = OctetNumber.time(octets.extracting(0..<position)) else { return nil }
      let rest = octets.extracting(position + 1..<octets.count)
      if let time = OctetNumber.time(rest) { return CalendarPeriod(start: start, end: .time(time)) }
      return OctetNumber.duration(rest).flatMap { CalendarPeriod(start: start, end: .duration($0)) }
    }
    return nil
  }
}
