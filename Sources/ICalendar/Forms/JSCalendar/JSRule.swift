internal import CivilTime

/// Rules of recurrence as JSCalendar writes them (RFC 8984 4.3.3).
enum JSRule {
  /// The rule as an object; its end is a local time on the clocks of the start.
  static func object(_ rule: RecurrenceRule, start: CalendarTime?, rules: ZoneRules) -> JSONObject {
    let parts = rule.parts
    func numbers(_ numbers: [Int]) -> JSONValue? { numbers.isEmpty ? nil : .array(numbers.map { .integer($0) }) }
    var object = JSONObject([
      "@type": .text("RecurrenceRule"), "frequency": .text(rule.frequency.word.lowercased()),
      "interval": rule.interval == 1 ? nil : .integer(rule.interval), "rscale": rule.scale.map { .text($0.calendar.lowercased()) },
      "skip": rule.scale.flatMap { $0.skip == .omit ? nil : .text($0.skip.rawValue.lowercased()) },
      "firstDayOfWeek": rule.weekStart == .monday ? nil : .text(rule.weekStart.twoLetters.lowercased()),
      "byDay": parts.weekdays.isEmpty ? nil : .array(parts.weekdays.map { .object(day($0)) }), "byMonthDay": numbers(parts.monthDays),
      "byMonth": parts.months.isEmpty ? nil : .array(parts.months.map { .text($0.text) }), "byYearDay": numbers(parts.yearDays),
      "byWeekNo": numbers(parts.weekNumbers), "byHour": numbers(parts.hours), "byMinute": numbers(parts.minutes),
      "bySecond": numbers(parts.seconds), "bySetPosition": numbers(parts.positions),
    ])
    switch rule.end {
    case .never: break
    case .count(let count): object["count"] = .integer(count)
    case .until(let until): object["until"] = .text(local(until, start: start, rules: rules).description)
    }
    return object
  }

  private static func day(_ day: RecurrenceRule.WeekdayPlace) -> JSONObject {
    JSONObject([
      "@type": .text("NDay"), "day": .text(day.weekday.twoLetters.lowercased()), "nthOfPeriod": day.place.map { .integer($0) },
    ])
  }

  /// The end on the clocks of the start; of a day that ends what has times, its last second.
  private static func local(_ until: DateOrDateTime, start: CalendarTime?, rules: ZoneRules) -> LocalDateTime {
    switch (until, start) {
    case (.date(let day), .date), (.date(let day), nil): LocalDateTime(startOf: day)
    case (.date(let day), _): LocalDateTime(day: day, secondOfDay: 86_399) ?? LocalDateTime(startOf: day)
    case (.local(let time), _): time
    case (.utc(let time), .zoned): rules.local(at: time.instantInUTC)
    case (.utc(let time), _): time
    }
  }

  /// The rule of an object.
  static func rule(_ object: JSONObject, start: CalendarTime?, rules: ZoneRules, at path: JSONPath) throws(FormError) -> RecurrenceRule {
    var parts: [(name: String, values: [String])] = []
    func add(_ part: RecurrenceRule.Part, _ name: String) throws(FormError) {
      guard let member = object[name] else { return }
      let values = member.array ?? [member]
      let texts = values.compactMap { $0.text?.uppercased() ?? $0.integer.map { String($0) } }
      guard texts.count == values.count, !texts.isEmpty else { throw JSRead.wrong("texts or whole numbers", path.appending(name)) }
      parts.append((part.rawValue, texts))
    }
    let names: KeyValuePairs<RecurrenceRule.Part, String> = [
      .frequency: "frequency", .scale: "rscale", .skip: "skip", .count: "count", .interval: "interval", .byMonth: "byMonth",
      .byWeekNumber: "byWeekNo", .byYearDay: "byYearDay", .byMonthDay: "byMonthDay", .byHour: "byHour", .byMinute: "byMinute",
      .bySecond: "bySecond", .bySetPosition: "bySetPosition", .weekStart: "firstDayOfWeek",
    ]
    for (part, name) in names { try add(part, name) }
    let days = try JSRead.objects(object, "byDay", path)
    if !days.isEmpty {
      var texts: [String] = []
      for (index, day) in days.enumerated() {
        let path = path.appending("byDay").appending(index)
        guard let weekday = try JSRead.text(day, "day", path) else { throw JSRead.wrong("a day of the week", path.appending("day")) }
        let place = try JSRead.integer(day, "nthOfPeriod", path)
        texts.append((place.map { String($0) } ?? "") + weekday.uppercased())
      }
      parts.append((RecurrenceRule.Part.byDay.rawValue, texts))
    }
    if let until = try JSRead.local(object, "until", path) {
      parts.append((RecurrenceRule.Part.until.rawValue, [ExtendedForm.text(end(until, start: start, rules: rules))]))
    }
    do {
      return try RecurrenceRule(parsing: RecurrenceRule.text(formParts: parts) ?? "")
    } catch {
      throw FormError(.expected("a rule of recurrence: \(error)"), path: path.pointer)
    }
  }

  /// The end in the form that RFC 5545 3.3.10 asks for beside such a start.
  private static func end(_ until: LocalDateTime, start: CalendarTime?, rules: ZoneRules) -> DateOrDateTime {
    switch start {
    case .date, nil: .date(until.day)
    case .floating: .local(until)
    case .utc: .utc(until)
    case .zoned: .utc(LocalDateTime(utc: rules.instant(of: until)))
    }
  }
}
