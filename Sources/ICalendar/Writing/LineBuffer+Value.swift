internal import CivilTime

extension LineBuffer {
  /// Writes a value as it stands after the colon.
  mutating func write(_ value: borrowing PropertyValue) {
    switch value {
    case .text(let text), .identifier(let text): appendEscaped(text.text)
    case .texts(let texts):
      for (position, text) in texts.enumerated() {
        if position > 0 { append(0x2C) }
        appendEscaped(text.text)
      }
    case .uri(let uri), .xmlReference(let uri): append(uri.text)
    case .user(.mail(let address)):
      append("mailto:")
      append(address.address)
    case .user(.other(let uri)): append(uri.text)
    case .time(let time): write(time)
    case .times(let times):
      for (position, time) in times.enumerated() {
        if position > 0 { append(0x2C) }
        write(time)
      }
    case .periods(let periods):
      for (position, period) in periods.enumerated() {
        if position > 0 { append(0x2C) }
        write(period)
      }
    case .duration(let duration): append(duration.encoded)
    case .integer(let number): append(String(number))
    case .float(let number): append(String(number))
    case .boolean(let isTrue): append(isTrue ? "TRUE" : "FALSE")
    case .timeOfDay(let time):
      write(secondOfDay: time.secondOfDay)
      if time.isUTC { append(0x5A) }
    case .offset(let offset): append(offset.encoded)
    case .position(let position):
      write(millionths: position.latitudeMillionths)
      append(0x3B)
      write(millionths: position.longitudeMillionths)
    case .recurrence(let rule): append(rule.text)
    case .requestStatus(let status): write(status)
    case .binary(let octets): append(Base64.encoded(octets))
    case .raw(let raw): append(raw.text)
    }
  }

  /// Writes a time: `20241205`, `20241205T090000` or, in UTC, `20241205T150000Z`.
  mutating func write(_ time: DateOrDateTime) {
    switch time {
    case .date(let day): write(day)
    case .local(let local): write(local)
    case .utc(let local):
      write(local)
      append(0x5A)
    }
  }

  private mutating func write(_ local: LocalDateTime) {
    write(local.day)
    append(0x54)
    write(secondOfDay: local.secondOfDay)
  }

  private mutating func write(_ day: Day) {
    let (year, month, date) = day.civil
    append(number: year * 10_000 + month * 100 + date, width: 8)
  }

  private mutating func write(secondOfDay second: Int) {
    append(number: second / 3_600 * 10_000 + second / 60 % 60 * 100 + second % 60, width: 6)
  }

  private mutating func write(_ period: CalendarPeriod) {
    write(period.start)
    append(0x2F)
    switch period.end {
    case .time(let time): write(time)
    case .duration(let duration): append(duration.encoded)
    }
  }

  private mutating func write(_ status: RequestStatus) {
    append(status.code.map(String.init).joined(separator: "."))
    append(0x3B)
    appendEscaped(status.description.text)
    guard let data = status.data else { return }
    append(0x3B)
    appendEscaped(data.text)
  }

  /// Writes degrees with six decimals.
  private mutating func write(millionths: Int32) {
    let size = Int(millionths.magnitude)
    if millionths < 0 { append(0x2D) }
    append(String(size / 1_000_000))
    append(0x2E)
    append(number: size % 1_000_000, width: 6)
  }
}
