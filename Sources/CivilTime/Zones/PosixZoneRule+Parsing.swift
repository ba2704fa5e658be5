extension PosixZoneRule {
  /// Reads `CET-1CEST,M3.5.0,M10.5.0/3`, `<-03>3` or `CST6` (POSIX TZ, with the wider times of RFC 8536 3.3.1).
  init?(_ text: some Collection<UInt8>) {
    var scanner = RuleScanner(rest: Array(text)[...])
    guard let name = scanner.name(), let west = scanner.time(hoursMaximum: 24) else { return nil }
    standard = ZoneOffset(seconds: -west, isDaylightSaving: false, abbreviation: name)
    guard !scanner.rest.isEmpty else {
      daylight = nil
      return
    }
    guard let summerName = scanner.name() else { return nil }
    var summerSeconds = standard.seconds + 3_600
    if let next = scanner.rest.first, next != 0x2C {
      guard let summerWest = scanner.time(hoursMaximum: 24) else { return nil }
      summerSeconds = -summerWest
    }
    guard scanner.skip(0x2C), let begins = scanner.change(), scanner.skip(0x2C), let ends = scanner.change(), scanner.rest.isEmpty else {
      return nil
    }
    let summer = ZoneOffset(seconds: summerSeconds, isDaylightSaving: true, abbreviation: summerName)
    daylight = Daylight(offset: summer, begins: begins, ends: ends)
  }
}

/// Reads the parts of a POSIX zone rule.
private struct RuleScanner {
  var rest: ArraySlice<UInt8>

  mutating func skip(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Three or more letters, or anything between angle brackets.
  mutating func name() -> String? {
    if skip(0x3C) {
      guard let end = rest.firstIndex(of: 0x3E), end > rest.startIndex else { return nil }
      let name = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      return name
    }
    let letters = rest.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    guard letters.count >= 3 else { return nil }
    rest = rest.dropFirst(letters.count)
    return String(decoding: letters, as: UTF8.self)
  }

  mutating func number(maximum: Int) -> Int? {
    let digits = rest.prefix(4).prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard value <= maximum else { return nil }
    rest = rest.dropFirst(digits.count)
    return value
  }

  /// Hours, and perhaps minutes and seconds, in seconds.
  mutating func time(hoursMaximum: Int) -> Int? {
    let isNegative = skip(0x2D)
    if !isNegative { _ = skip(0x2B) }
    guard let hours = number(maximum: hoursMaximum) else { return nil }
    var seconds = hours * 3_600
    if skip(0x3A) {
      guard let minutes = number(maximum: 59) else { return nil }
      seconds += minutes * 60
      if skip(0x3A) {
        guard let rest = number(maximum: 59) else { return nil }
        seconds += rest
      }
    }
    return isNegative ? -seconds : seconds
  }

  mutating func change() -> PosixZoneRule.Change? {
    let day: PosixZoneRule.ChangeDay
    if skip(0x4A) {
      guard let number = number(maximum: 365), number >= 1 else { return nil }
      day = .julian(number)
    } else if skip(0x4D) {
      guard let month = number(maximum: 12), month >= 1, skip(0x2E), let week = number(maximum: 5), week >= 1, skip(0x2E),
        let weekday = number(maximum: 6)
      else { return nil }
      day = .weekday(month: month, week: week, weekday: weekday)
    } else {
      guard let number = number(maximum: 365) else { return nil }
      day = .ordinal(number)
    }
    guard skip(0x2F) else { return .init(day: day, seconds: 7_200) }
    guard let seconds = time(hoursMaximum: 167) else { return nil }
    return .init(day: day, seconds: seconds)
  }
}
