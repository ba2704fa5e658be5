import CivilTime
import TestSupport

@testable import ICalendar

/// Random calendars with every property, value type and parameter that is known, and with unknown ones.
///
/// Each is written and read once, so that it is exactly what the reader gives for some file. Components and properties stand
/// where they stand by chance; a calendar that makes sense is the exception.
struct RandomComponent {
  /// The generator, to be handed on.
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A calendar as the reader gives it.
  mutating func calendar() -> Component {
    let parts = (0...number(3)).map { _ in component(depth: 0) }
    let written = Component(.calendar, properties: properties(number(6)), parts: parts).bytes
    return CalendarReader().read(written).calendars.first ?? Component(.calendar)
  }

  /// A calendar of events and tasks with starts, ends, rules, changed and left-out times, people, places and alarms.
  mutating func sensibleCalendar() -> Component {
    var parts: [Component] = []
    for index in 0...number(3) {
      let start = sensibleStart()
      let name: ComponentName = chance(of: 5) ? .task : .event
      var master = entry(name, "uid-\(index)", start: start)
      guard chance(of: 2), case .time(let first) = start.value else {
        parts.append(master)
        continue
      }
      master.properties.append(Property(.recurrenceRule, rule()))
      for _ in 0..<number(3) {
        master.properties.append(Property(name: PropertyName(.exceptionDates), value: .times([moved(first)]), parameters: start.parameters))
      }
      for _ in 0..<number(3) {
        master.properties.append(
          Property(name: PropertyName(.recurrenceDates), value: .times([moved(first)]), parameters: start.parameters))
      }
      parts.append(master)
      for _ in 0..<number(3) {
        var change = chance(of: 2) ? master : entry(name, "uid-\(index)", start: start)
        let known: Set<KnownProperty> = [.recurrenceRule, .exceptionDates, .recurrenceDates]
        change.properties.removeAll { $0.name.known.map(known.contains) ?? false }
        if chance(of: 2) { change[.summary] = TextValue(dropping: text()) }
        let identifier = Property(name: PropertyName(.recurrenceIdentifier), value: .time(moved(first)), parameters: start.parameters)
        change.properties.insert(identifier, at: number(change.properties.count))
        parts.append(change)
      }
    }
    var properties = [Property(.version, TextValue(dropping: "2.0")), Property(.productIdentifier, TextValue(dropping: "-//x//EN"))]
    if chance(of: 2) { properties.append(Property(.name, TextValue(dropping: text()))) }
    return CalendarReader().read(Component(.calendar, properties: properties, parts: parts).bytes).calendars.first ?? Component(.calendar)
  }

  private mutating func entry(_ name: ComponentName, _ identifier: String, start: Property) -> Component {
    var entry = Component(name, properties: [Property(.identifier, TextValue(dropping: identifier)), start])
    let stamp = property(.dateStamp)
    entry.properties.append(Property(name: stamp.name, value: stamp.value, parameters: []))
    if chance(of: 2) { entry.properties.append(Property(name: PropertyName(.lastModified), value: stamp.value, parameters: [])) }
    if case .time(let time) = start.value, chance(of: 2) {
      let end: KnownProperty = name == .task ? .due : .dateEnd
      entry.properties.append(Property(name: PropertyName(end), value: .time(moved(time)), parameters: start.parameters))
    }
    let often: [KnownProperty] = [
      .summary, .description, .location, .position, .status, .transparency, .classification, .priority, .sequence, .categories, .attendee,
      .attendee, .organizer, .attachment, .link, .address, .conference, .image, .relatedTo, .concept, .color, .created, .percentComplete,
    ]
    for _ in 0..<number(14) {
      let one = property(one(often, or: .summary))
      entry.properties.append(chance(of: 2) ? one : Property(name: one.name, value: one.value, parameters: []))
    }
    for _ in 0..<number(3) {
      var alarm = Component(.alarm, properties: [property(.action), property(.trigger)])
      if chance(of: 3) { alarm[.identifier] = TextValue(dropping: text()) }
      entry.parts.append(alarm)
    }
    if chance(of: 4) {
      entry.parts.append(Component(.location, properties: [property(.name), property(.locationType), property(.position)]))
    }
    return entry
  }

  private mutating func sensibleStart() -> Property {
    let day = day()
    let local = LocalDateTime(day: day, secondOfDay: 900 * number(96)) ?? .earliest
    return switch number(4) {
    case 0: Property(.dateStart, .time(.date(day)))
    case 1: Property(.dateStart, .time(.utc(local)))
    case 2: Property(.dateStart, .time(.local(local)))
    default: Property(.dateStart, .time(.local(local)), [Parameter(.zone, one(Self.zones, or: "Europe/Berlin"))])
    }
  }

  /// A time of the same form some days or hours later.
  private mutating func moved(_ time: DateOrDateTime) -> DateOrDateTime {
    let seconds = Int64(number(8)) * 86_400 + Int64(number(20)) * 900
    guard let later = LocalDateTime(wallSeconds: time.wallTime.wallSeconds + seconds) else { return time }
    return switch time {
    case .date: .date(later.day)
    case .local: .local(later)
    case .utc: .utc(later)
    }
  }

  /// A property of a known name, with a value of one of its types.
  mutating func property(_ known: KnownProperty) -> Property {
    let types = (known.defaultType.map { [$0] } ?? []) + known.definition.otherTypes
    let value = value(known, one(types, or: .text))
    var parameters = (0..<number(4)).map { _ in parameter() }
    if chance(of: 3), case .time = value { parameters.append(Parameter(.zone, one(Self.zones, or: "UTC"))) }
    return Property(name: PropertyName(known), value: value, parameters: parameters)
  }

  // MARK: Components

  private mutating func component(depth: Int) -> Component {
    let name = one(Self.components, or: .event)
    let parts = depth < 3 && chance(of: 3) ? (0...number(2)).map { _ in component(depth: depth + 1) } : []
    return Component(name, properties: properties(number(14)), parts: parts)
  }

  private mutating func properties(_ count: Int) -> [Property] {
    (0..<count).map { _ in
      chance(of: 5) ? unknownProperty() : property(one(KnownProperty.allCases, or: .summary))
    }
  }

  private mutating func unknownProperty() -> Property {
    let name = PropertyName(one(["X-ODD", "2A", "-B", "VENUE", "X-WR-RELCALID", "XMLISH"], or: "X-A")) ?? PropertyName(.comment)
    var parameters = (0..<number(3)).map { _ in parameter() }
    if chance(of: 2) {
      let type = Parameter(.value, one(ValueType.allCases.map(\.rawValue) + ["X-OWN", "text", "unknown"], or: "TEXT"))
      parameters.insert(type, at: chance(of: 2) ? 0 : parameters.count)
    }
    let texts = [
      "a\\,b\\;c\\nd\\\\", "a,b;c", "5", "-7", "+7", "1.5", "TRUE", "true", "20241205", "20241205T100000Z", "P1DT2H", "PT0S", "101500Z",
      "-0530", "QUJD", "mailto:a@example.org", "https://example.org/a?b=c,d;e", "FREQ=DAILY;COUNT=3", "FREQ=weekly",
      "20241205T100000Z/PT1H", "", " ", text(), "\\", "\\x",
    ]
    return Property(name: name, value: .raw(RawValue(one(texts, or: "")) ?? RawValue(unchecked: "")), parameters: parameters)
  }

  private mutating func parameter() -> Parameter {
    let names = KnownParameter.allCases.filter { $0 != .value && $0 != .zone }.map { ParameterName($0) }
    let unknown = ["X-PARAM", "3D", "-", "COLOUR"].compactMap { ParameterName($0) }
    let name = one(chance(of: 4) ? unknown : names, or: ParameterName(.language))
    let words = [
      "en", "es-419", "TRUE", "FALSE", "true", "CHAIR", "ACCEPTED", "PARENT", "", "a, b; c: d", "say \"yes\" ^ no", "two\nlines",
    ]
    let texts = (0...(chance(of: 4) ? number(3) : 0)).map { _ in chance(of: 2) ? text() : one(words, or: "") }
    return Parameter(name, texts.map { $0.filter { $0 != "\t" } }) ?? Parameter(.language, "en")
  }

  // MARK: Values

  private mutating func value(_ known: KnownProperty, _ type: ValueType) -> PropertyValue {
    let isList = known.definition.isList
    switch type {
    case .text where known == .requestStatus:
      let code = (0...(1 + number(2))).map { _ in number(10) }
      let data = chance(of: 2) ? TextValue(dropping: text()) : nil
      let status = RequestStatus(code: code, description: TextValue(dropping: text()), data: data)
      return status.map { .requestStatus($0) } ?? .text(TextValue(dropping: ""))
    case .text where isList: return .texts((0...number(3)).map { _ in TextValue(dropping: text() + "x") })
    case .text: return .text(TextValue(dropping: known.choices.map { one($0, or: "") } ?? text()))
    case .identifier: return .identifier(TextValue(dropping: text()))
    case .binary: return .binary((0..<number(20)).map { _ in UInt8(number(256)) })
    case .boolean: return .boolean(chance(of: 2))
    case .address:
      return .user(
        CalendarUser(one(["mailto:a+b@example.org", "urn:uuid:1-2", "mailto:odd", "https://example.org/p/1"], or: "")) ?? Self.nobody)
    case .date: return isList ? .times((0...number(3)).map { _ in .date(day()) }) : .time(.date(day()))
    case .dateTime:
      let isUTC = known.isAlwaysUTC || chance(of: 2)
      return isList ? .times((0...number(3)).map { _ in time(isUTC: isUTC) }) : .time(time(isUTC: isUTC))
    case .duration: return .duration(duration(isNegative: chance(of: 4)))
    case .float: return position().map { .position($0) } ?? .float(1.5)
    case .integer: return .integer(Int32(known.integers.map { Int.random(in: $0, using: &generator) } ?? number(1_000)))
    case .period: return .periods((0...number(3)).compactMap { _ in period() })
    case .recurrence: return .recurrence(rule())
    case .time: return TimeOfDay(secondOfDay: number(86_400), isUTC: chance(of: 2)).map { .timeOfDay($0) } ?? .boolean(true)
    case .uri: return .uri(address())
    case .xmlReference: return .xmlReference(address())
    case .offset: return .offset(OffsetValue(clamping: (number(3) == 0 ? 1 : 900) * (number(96) - 48)))
    }
  }

  /// Text with what could go wrong in any form: separators, markup, quotation marks, letters of several octets, line ends.
  mutating func text() -> String {
    let pieces = [
      "Reunión", " ", "de", "\n", ",", ";", "\\", "\"", ":", "<b>", "&amp;", "]]>", "'", "\t", "e\u{301}", "\u{1F1E7}\u{1F1FF}", "\u{85}",
      "\u{2028}",
      "{}", "%20", "^n", "\u{FEFF}", "/", "~1", "x",
    ]
    return (0..<number(9)).map { _ in one(pieces, or: "") }.joined()
  }

  private mutating func day() -> Day { Day(daysSinceEpoch: 15_000 + number(12_000)) ?? .earliest }

  private mutating func time(isUTC: Bool) -> DateOrDateTime {
    let local = LocalDateTime(day: day(), secondOfDay: number(86_400)) ?? .earliest
    return isUTC ? .utc(local) : .local(local)
  }

  private mutating func duration(isNegative: Bool) -> CalendarDuration {
    let mixed = CalendarDuration(days: number(3), seconds: number(2) * number(100_000), isNegative: isNegative)
    return (chance(of: 4) ? CalendarDuration(weeks: number(5), isNegative: isNegative) : mixed) ?? CalendarDuration(clockHours: 1)
  }

  private mutating func period() -> CalendarPeriod? {
    let start = time(isUTC: true)
    let length = CalendarDuration(days: number(2), seconds: 1 + number(9_000)) ?? CalendarDuration(clockHours: 1)
    guard chance(of: 2), let end = LocalDateTime(wallSeconds: start.wallTime.wallSeconds + 1 + Int64(number(90_000))) else {
      return CalendarPeriod(start: start, end: .duration(length))
    }
    return CalendarPeriod(start: start, end: .time(.utc(end)))
  }

  private mutating func position() -> GeographicPosition? {
    GeographicPosition(
      latitudeMillionths: number(180_000_001) - 90_000_000, longitudeMillionths: (chance(of: 3) ? 1 : 360_000) * (number(1_001) - 500))
  }

  private mutating func address() -> CalendarURI {
    CalendarURI(one(["https://example.org/a?b=c&d=e,f;g", "cid:1@x", "urn:x:\u{F1}", "geo:1,2", "data:,a"], or: "")) ?? Self.nowhere
  }

  /// A rule that is legal.
  mutating func rule() -> RecurrenceRule {
    while true {
      let frequency = one(RecurrenceRule.Frequency.allCases, or: .daily)
      var parts = RecurrenceRule.Parts()
      if chance(of: 3) { parts.months = (0...number(2)).map { _ in .init(1 + number(12)) } }
      if chance(of: 3) {
        parts.weekdays = (0...number(3)).map { _ in
          let weekday = one(Weekday.allCases, or: .monday)
          return chance(of: 3) ? .one(one([1, 2, -1, 5], or: 1), weekday) : .every(weekday)
        }
      }
      if chance(of: 4) { parts.monthDays = (0...number(3)).map { _ in one([1, 15, 31, -1, -10], or: 1) } }
      if chance(of: 6) { parts.yearDays = [1, -1, 200] }
      if chance(of: 6) { parts.weekNumbers = [20, -1] }
      if chance(of: 5) { parts.hours = [9, number(24)] }
      if chance(of: 5) { parts.minutes = [number(60)] }
      if chance(of: 8) { parts.seconds = [number(61)] }
      if chance(of: 5) { parts.positions = [1, -1] }
      let ends: [RecurrenceRule.End] = [
        .never, .count(1 + number(50)), .until(.date(day())), .until(time(isUTC: true)), .until(time(isUTC: false)),
      ]
      let scale =
        chance(of: 6) ? RecurrenceRule.Scale(calendar: "GREGORIAN", skip: one(RecurrenceRule.Scale.Skip.allCases, or: .omit)) : nil
      let rule = try? RecurrenceRule(
        frequency, interval: 1 + number(3), end: one(ends, or: .never), parts: parts, weekStart: one([.monday, .sunday], or: .monday),
        scale: scale)
      if let rule { return rule }
    }
  }

  // MARK: Chance

  /// A number from 0 to one less than the given one.
  mutating func number(_ end: Int) -> Int { Int.random(in: 0..<max(1, end), using: &generator) }

  /// True once in so many times.
  mutating func chance(of count: Int) -> Bool { number(count) == 0 }

  /// One of several.
  mutating func one<Element>(_ elements: [Element], or fallback: Element) -> Element {
    elements.randomElement(using: &generator) ?? fallback
  }

  private static let zones = ["America/Panama", "Europe/Berlin", "Etc/UTC", "Zone of our own"]
  private static let components: [ComponentName] =
    [.event, .event, .task, .journal, .freeBusy, .zone, .standard, .alarm, .participant, .location, .resource, .availability, .available]
    + ["X-THING", "7TH"].compactMap { ComponentName($0) }
  private static let nobody = CalendarUser.other(CalendarURI(unchecked: "urn:x:nobody"))
  private static let nowhere = CalendarURI(unchecked: "urn:x:nowhere")
}
