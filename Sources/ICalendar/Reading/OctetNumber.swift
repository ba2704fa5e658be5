internal import CivilTime

/// Reads numbers, times and durations from octets, in exactly the forms of RFC 5545 3.3.
enum OctetNumber {
  /// A number of a fixed count of digits.
  @inline(__always)
  static func digits(_ octets: Span<UInt8>, from start: Int, count: Int) -> Int? {
    var number = 0
    for position in start..<start + count {
      let digit = octets[position] &- 0x30
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// `20241205`, `20241205T090000` or `20241205T150000Z`.
  static func time(_ octets: Span<UInt8>) -> DateOrDateTime? {
    guard octets.count == 8 || octets.count == 15 || octets.count == 16, let number = digits(octets, from: 0, count: 8),
      let day = try? Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    if octets.count == 8 { return .date(day) }
    guard octets[8] == 0x54 || octets[8] == 0x74, let second = secondOfDay(octets, from: 9),
      let time = LocalDateTime(day: day, secondOfDay: second)
    else { return nil }
    if octets.count == 15 { return .local(time) }
    return octets[15] == 0x5A || octets[15] == 0x7A ? .utc(time) : nil
  }

  /// `090000` or `090000Z`.
  static func timeOfDay(_ octets: Span<UInt8>) -> TimeOfDay? {
    guard octets.count == 6 || octets.count == 7, let second = secondOfDay(octets, from: 0) else { return nil }
    if octets.count == 6 { return TimeOfDay(secondOfDay: second) }
    return octets[6] == 0x5A ? TimeOfDay(secondOfDay: second, isUTC: true) : nil
  }

  /// Six digits of a time; a leap second is the second before it.
  @inline(__always)
  private static func secondOfDay(_ octets: Span<UInt8>, from start: Int) -> Int? {
    guard let number = digits(octets, from: start, count: 6) else { return nil }
    let hour = number / 10_000
    let minute = number / 100 % 100
    let second = number % 100
    guard hour < 24, minute < 60, second <= 60 else { return nil }
    return hour * 3_600 + minute * 60 + min(second, 59)
  }

  /// A whole number with or without a sign.
  static func integer(_ octets: Span<UInt8>) -> Int? {
    guard (1...19).contains(octets.count) else { return nil }
    let hasSign = octets[0] == 0x2B || octets[0] == 0x2D
    let length = octets.count - (hasSign ? 1 : 0)
    guard (1...18).contains(length), let number = digits(octets, from: hasSign ? 1 : 0, count: length) else { return nil }
    return octets[0] == 0x2D ? -number : number
  }

  /// A decimal number in millionths, rounded.
  static func millionths(_ octets: Span<UInt8>) -> Int? {
    guard (1...32).contains(octets.count) else { return nil }
    var position = octets[0] == 0x2B || octets[0] == 0x2D ? 1 : 0
    var whole = 0
    var wholeDigits = 0
    while position < octets.count, octets[position] != 0x2E {
      guard let digit = digits(octets, from: position, count: 1), wholeDigits < 6 else { return nil }
      whole = whole * 10 + digit
      wholeDigits += 1
      position += 1
    }
    guard wholeDigits > 0 else { return nil }
    var fraction = 0
    var places = 0
    position += 1
    while position < octets.count {
      guard let digit = digits(octets, from: position, count: 1) else { return nil }
      if places < 6 { fraction = fraction * 10 + digit } else if places == 6, digit >= 5 { fraction += 1 }
      places += 1
      position += 1
    }
    for _ in 0..<max(0, 6 - places) { fraction *= 10 }
    let number = whole * 1_000_000 + fraction
    return octets[0] == 0x2D ? -number : number
  }

  /// `-0600` or `+053000`; minus nought is not allowed (RFC 5545 3.3.14).
  static func offset(_ octets: Span<UInt8>) -> OffsetValue? {
    guard octets.count == 5 || octets.count == 7, octets[0] == 0x2B || octets[0] == 0x2D,
      let number = digits(octets, from: 1, count: octets.count - 1)
    else { return nil }
    let full = octets.count == 5 ? number * 100 : number
    let hour = full / 10_000
    let minute = full / 100 % 100
    let second = full % 100
    guard hour < 24, minute < 60, second < 60, full > 0 || octets[0] == 0x2B else { return nil }
    let seconds = hour * 3_600 + minute * 60 + second
    return OffsetValue(seconds: octets[0] == 0x2D ? -seconds : seconds)
  }

  /// `P1DT2H30M`, `-PT15M`, `P2W`.
  static func duration(_ octets: Span<UInt8>) -> CalendarDuration? {
    var position = 0
    guard octets.count >= 3 else { return nil }
    let isNegative = octets[0] == 0x2D
    if isNegative || octets[0] == 0x2B { position = 1 }
    guard octets[position] == 0x50 || octets[position] == 0x70 else { return nil }
    position += 1
    var days = 0
    var seconds = 0
    var weeks: Int?
    var isInTime = false
    // Each unit once, and in this order.
    var last = 0
    var count = 0
    while position < octets.count {
      if octets[position] == 0x54 || octets[position] == 0x74 {
        guard !isInTime, position + 1 < octets.count else { return nil }
        isInTime = true
        position += 1
        continue
      }
      var number = 0
      let start = position
      while position < octets.count, let digit = digits(octets, from: position, count: 1), position - start < 10 {
        number = number * 10 + digit
        position += 1
      }
      guard position > start, position < octets.count else { return nil }
      let unit: Int
      switch (octets[position] & 0xDF, isInTime) {
      case (0x57, false):
        unit = 1
        weeks = number
      case (0x44, false):
        unit = 2
        days = number
      case (0x48, true):
        unit = 3
        seconds += number * 3_600
      case (0x4D, true):
        unit = 4
        seconds += number * 60
      case (0x53, true):
        unit = 5
        seconds += number
      default: return nil
      }
      guard unit > last else { return nil }
      last = unit
      count += 1
      position += 1
    }
    guard count > 0 else { return nil }
    if let weeks, count == 1 { return CalendarDuration(weeks: weeks, isNegative: isNegative) }
    return CalendarDuration(days: days + 7 * (weeks ?? 0), seconds: seconds, isNegative: isNegative)
  }
}
