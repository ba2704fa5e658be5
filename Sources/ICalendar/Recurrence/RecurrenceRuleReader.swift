internal import CivilTime

/// Reads a rule part by part; what is not in order is refused, or told when the reader is tolerant.
struct RecurrenceRuleReader {
  private let isTolerant: Bool
  private(set) var forgiven: [RecurrenceRule.Forgiven] = []
  private var seen: Set<RecurrenceRule.Part> = []
  private var frequency: RecurrenceRule.Frequency?
  private var interval = 1
  private var count: Int?
  private var until: DateOrDateTime?
  private var parts = RecurrenceRule.Parts()
  private var weekStart = Weekday.monday
  private var calendar: String?
  private var skip: RecurrenceRule.Scale.Skip?

  init(isTolerant: Bool) { self.isTolerant = isTolerant }

  mutating func read(_ bytes: [UInt8]) throws(RecurrenceRuleError) -> RecurrenceRule {
    for piece in try tidied(bytes).split(separator: 0x3B, omittingEmptySubsequences: false) {
      if piece.isEmpty {
        try forgive(.emptyPart, or: .untidy(given: ""))
        continue
      }
      guard let equals = piece.firstIndex(of: 0x3D) else { throw .untidy(given: Self.shown(piece)) }
      let name = String(decoding: piece[..<equals], as: UTF8.self)
      guard let part = RecurrenceRule.Part(rawValue: name) else {
        try forgive(.unknownPart(Self.shown(piece[..<equals])), or: .unknownPart(Self.shown(piece[..<equals])))
        continue
      }
      guard seen.insert(part).inserted else {
        try forgive(.repeated(part), or: .repeated(part))
        continue
      }
      try take(part, piece[(equals + 1)...])
    }
    return try rule()
  }

  /// The rule that the parts make, once all are read.
  private mutating func rule() throws(RecurrenceRuleError) -> RecurrenceRule {
    guard let frequency else { throw .noFrequency }
    if count != nil, until != nil { try forgive(.countAndUntil, or: .countAndUntil) }
    if frequency < .monthly, let placed = parts.weekdays.first(where: { $0.place != nil }) {
      try forgive(.placesDropped, or: .placeNotWith(placed, frequency))
      parts.weekdays = parts.weekdays.map { .every($0.weekday) }
    }
    if !parts.positions.isEmpty, !parts.hasOtherThanPositions {
      try forgive(.positionsAlone, or: .positionsAlone)
      parts.positions = []
    }
    if skip != nil, calendar == nil {
      try forgive(.skipWithoutScale, or: .needsScale(.skip))
      calendar = RecurrenceRule.Scale.gregorianName
    }
    let scale = calendar.flatMap { RecurrenceRule.Scale(calendar: $0, skip: skip ?? .omit) }
    let end: RecurrenceRule.End = until.map { .until($0) } ?? count.map { .count($0) } ?? .never
    return try RecurrenceRule(frequency, interval: interval, end: end, parts: parts, weekStart: weekStart, scale: scale)
  }

  private mutating func take(_ part: RecurrenceRule.Part, _ value: ArraySlice<UInt8>) throws(RecurrenceRuleError) {
    let text = String(decoding: value, as: UTF8.self)
    let wrong = RecurrenceRuleError.malformed(part, given: Self.shown(value))
    switch part {
    case .frequency:
      guard let word = RecurrenceRule.Frequency.allCases.first(where: { $0.word == text }) else { throw wrong }
      frequency = word
    case .interval:
      interval = try Self.number(value, part, isSigned: false)
      if interval == 0 {
        try forgive(.intervalZero, or: .outOfRange(part, given: 0))
        interval = 1
      }
    case .count:
      let number = try Self.number(value, part, isSigned: false)
      guard number >= 1 else { throw .outOfRange(part, given: number) }
      count = number
    case .until:
      guard let time = DateOrDateTime(recurrenceText: value) else { throw wrong }
      until = time
    case .weekStart:
      guard let weekday = Weekday(twoLetters: value) else { throw wrong }
      weekStart = weekday
    case .scale:
      guard let scale = RecurrenceRule.Scale(calendar: text) else { throw wrong }
      calendar = scale.calendar
    case .skip:
      guard let word = RecurrenceRule.Scale.Skip(rawValue: text) else { throw wrong }
      skip = word
    case .byMonth: parts.months = try list(part, value, Self.month)
    case .byDay: parts.weekdays = try list(part, value, Self.weekday)
    case .byWeekNumber: parts.weekNumbers = try numbers(part, value)
    case .byYearDay: parts.yearDays = try numbers(part, value)
    case .byMonthDay: parts.monthDays = try numbers(part, value)
    case .bySetPosition: parts.positions = try numbers(part, value)
    case .byHour: parts.hours = try numbers(part, value, isSigned: false)
    case .byMinute: parts.minutes = try numbers(part, value, isSigned: false)
    case .bySecond: parts.seconds = try numbers(part, value, isSigned: false)
    }
  }

  private mutating func numbers(
    _ part: RecurrenceRule.Part, _ value: ArraySlice<UInt8>, isSigned: Bool = true
  ) throws(RecurrenceRuleError) -> [Int] {
    try list(part, value) { (element, part) throws(RecurrenceRuleError) in try Self.number(element, part, isSigned: isSigned) }
  }

  /// The elements of a list, each once; a list without any is refused.
  private mutating func list<Element: Hashable>(
    _ part: RecurrenceRule.Part, _ value: ArraySlice<UInt8>,
    _ read: (ArraySlice<UInt8>, RecurrenceRule.Part) throws(RecurrenceRuleError) -> Element
  ) throws(RecurrenceRuleError) -> [Element] {
    var found: Set<Element> = []
    for element in value.split(separator: 0x2C, omittingEmptySubsequences: false) {
      if element.isEmpty {
        try forgive(.emptyPart, or: .malformed(part, given: Self.shown(value)))
      } else {
        found.insert(try read(element, part))
      }
    }
    guard !found.isEmpty else { throw .malformed(part, given: Self.shown(value)) }
    return Array(found)
  }

  /// The bytes in capitals and without blanks, where a tolerant reader may make them so.
  private mutating func tidied(_ bytes: [UInt8]) throws(RecurrenceRuleError) -> [UInt8] {
    var tidy = bytes
    if tidy.contains(where: Self.isBlank) {
      try forgive(.blanks, or: .untidy(given: Self.shown(bytes[...])))
      tidy.removeAll(where: Self.isBlank)
    }
    if tidy.contains(where: Self.isSmall) {
      try forgive(.smallLetters, or: .untidy(given: Self.shown(bytes[...])))
      tidy = tidy.map { Self.isSmall($0) ? $0 - 0x20 : $0 }
    }
    return tidy
  }

  /// Notes what is not in order, or refuses it.
  private mutating func forgive(
    _ flaw: RecurrenceRule.Forgiven, or error: RecurrenceRuleError
  ) throws(RecurrenceRuleError) {
    guard isTolerant else { throw error }
    if !forgiven.contains(flaw), forgiven.count < 32 { forgiven.append(flaw) }
  }
}

extension RecurrenceRuleReader {
  fileprivate static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  fileprivate static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// The beginning of what was given, for an error.
  fileprivate static func shown(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes.prefix(64), as: UTF8.self) }

  /// A number of at most ten digits, with a sign where the part has one.
  fileprivate static func number(
    _ bytes: ArraySlice<UInt8>, _ part: RecurrenceRule.Part, isSigned: Bool
  ) throws(RecurrenceRuleError) -> Int {
    let hasSign = isSigned && (bytes.first == 0x2B || bytes.first == 0x2D)
    let digits = hasSign ? bytes.dropFirst() : bytes
    guard (1...10).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw .malformed(part, given: shown(bytes))
    }
    let size = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return bytes.first == 0x2D ? -size : size
  }

  fileprivate static func month(
    _ bytes: ArraySlice<UInt8>, _ part: RecurrenceRule.Part
  ) throws(RecurrenceRuleError) -> RecurrenceRule.Month {
    let isLeap = bytes.last == 0x4C
    return RecurrenceRule.Month(try number(isLeap ? bytes.dropLast() : bytes, part, isSigned: false), isLeap: isLeap)
  }

  fileprivate static func weekday(
    _ bytes: ArraySlice<UInt8>, _ part: RecurrenceRule.Part
  ) throws(RecurrenceRuleError) -> RecurrenceRule.WeekdayPlace {
    guard let weekday = Weekday(twoLetters: bytes.suffix(2)) else { throw .malformed(part, given: shown(bytes)) }
    let place = bytes.dropLast(2)
    return place.isEmpty ? .every(weekday) : .one(try number(place, part, isSigned: true), weekday)
  }
}

extension Weekday {
  /// The day of the week with the two letters of RFC 5545 3.3.10.
  init?(twoLetters: ArraySlice<UInt8>) {
    guard let found = Weekday.allCases.first(where: { $0.twoLetters.utf8.elementsEqual(twoLetters) }) else { return nil }
    self = found
  }
}

extension DateOrDateTime {
  /// Reads `20241205`, `20241205T150000` or `20241205T150000Z`; a leap second becomes the second before it.
  init?(recurrenceText bytes: ArraySlice<UInt8>) {
    func number(_ range: Range<Int>) -> Int? {
      let digits = bytes.dropFirst(range.lowerBound).prefix(range.count)
      guard digits.count == range.count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let year = number(0..<4), let month = number(4..<6), let dayOfMonth = number(6..<8),
      let day = try? Day(year: year, month: month, day: dayOfMonth)
    else { return nil }
    if bytes.count == 8 {
      self = .date(day)
      return
    }
    guard bytes.count == 15 || (bytes.count == 16 && bytes.last == 0x5A), bytes[bytes.startIndex + 8] == 0x54,
      let hour = number(9..<11), let minute = number(11..<13), let second = number(13..<15), hour < 24, minute < 60, second <= 60,
      let time = LocalDateTime(day: day, secondOfDay: hour * 3_600 + minute * 60 + min(second, 59))
    else { return nil }
    self = bytes.count == 16 ? .utc(time) : .local(time)
  }
}
