/// The times of day that a rule admits: its hours, minutes and seconds as sets.
struct ClockPattern {
  /// Hours, minutes and seconds in order; a part that the period gives instead is the single number 0.
  private let hours: [Int]
  private let minutes: [Int]
  private let seconds: [Int]
  /// The same as bits, for periods within a day; all of them where the rule does not say.
  private let hourBits: UInt64
  private let minuteBits: UInt64
  private let secondBits: UInt64

  /// The times that a rule admits within a period of its own, with what it does not say taken from the start.
  ///
  /// A leap second is the second before it (RFC 5545 3.3.12).
  init(_ rule: RecurrenceRule, start: LocalDateTime) {
    let parts = rule.parts
    let givenSeconds = Set(parts.seconds.map { min($0, 59) }).sorted()
    func times(_ given: [Int], _ start: Int, from frequency: RecurrenceRule.Frequency) -> [Int] {
      rule.frequency <= frequency ? [0] : given.isEmpty ? [start] : given
    }
    hours = times(parts.hours, start.hour, from: .hourly)
    minutes = times(parts.minutes, start.minute, from: .minutely)
    seconds = times(givenSeconds, start.second, from: .secondly)
    func bits(_ given: [Int], _ count: Int) -> UInt64 { (given.isEmpty ? Array(0..<count) : given).reduce(0) { $0 | 1 << UInt64($1) } }
    hourBits = bits(parts.hours, 24)
    minuteBits = bits(parts.minutes, 60)
    secondBits = bits(givenSeconds, 60)
  }

  /// How many times it gives in a period of a day or less.
  var count: Int { hours.count * minutes.count * seconds.count }

  /// The seconds from the beginning of the day, hour, minute or second to a time, by its position.
  func offset(at position: Int) -> Int {
    let (minutePosition, second) = position.quotientAndRemainder(dividingBy: seconds.count)
    let (hour, minute) = minutePosition.quotientAndRemainder(dividingBy: minutes.count)
    return hours[hour] * 3_600 + minutes[minute] * 60 + seconds[second]
  }

  /// The first admitted hour, minute or second of a day that is not before the given one; `nil` when the day has none.
  func next(_ unit: Int, unitSeconds: Int) -> Int? {
    let time = unit * unitSeconds
    var hour = time / 3_600
    var minute = time / 60 % 60
    var second = time % 60
    guard let firstHour = Self.first(hourBits, from: hour) else { return nil }
    if firstHour != hour { (hour, minute, second) = (firstHour, 0, 0) }
    if unitSeconds == 3_600 { return hour }
    if unitSeconds == 1 {
      if minuteBits & (1 << UInt64(minute)) != 0, let found = Self.first(secondBits, from: second) {
        return hour * 3_600 + minute * 60 + found
      }
      minute += 1
      second = secondBits.trailingZeroBitCount
    }
    if let found = Self.first(minuteBits, from: minute) {
      minute = found
    } else {
      guard let laterHour = Self.first(hourBits, from: hour + 1) else { return nil }
      hour = laterHour
      minute = minuteBits.trailingZeroBitCount
    }
    return (hour * 3_600 + minute * 60 + (unitSeconds == 1 ? second : 0)) / unitSeconds
  }

  /// Whether steps of so many units from one of them ever meet an admitted one, days aside.
  func meets(_ unit: Int, interval: Int, unitSeconds: Int) -> Bool {
    let unitsOfDay = 86_400 / unitSeconds
    let step = Self.greatestCommonDivisor(interval, unitsOfDay)
    var candidate = unit % step
    while candidate < unitsOfDay {
      guard let found = next(candidate, unitSeconds: unitSeconds) else { return false }
      if found == candidate { return true }
      candidate += (found - candidate + step - 1) / step * step
    }
    return false
  }

  private static func first(_ bits: UInt64, from position: Int) -> Int? {
    guard position < 64 else { return nil }
    let rest = bits >> UInt64(position)
    return rest == 0 ? nil : position + rest.trailingZeroBitCount
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
