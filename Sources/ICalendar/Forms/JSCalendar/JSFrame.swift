internal import CivilTime

/// What the members of an entry refer to: its start, its language, and whether it is a task.
struct JSFrame {
  /// When it begins; of a task without a start, when it is due.
  var start: CalendarTime?
  /// The language of its texts, where all of them have one.
  var language: String?
  let isTask: Bool
  let zones: JSZones

  /// The rules by which local times of the entry are meant.
  var rules: ZoneRules { zones.rules(of: start) }

  /// A local time on the entry's clocks, in the form in which its start is given.
  func property(_ name: KnownProperty, _ local: LocalDateTime) -> Property {
    switch start {
    case .date: Property(name, .time(.date(local.day)))
    case .utc: Property(name, .time(.utc(local)))
    case .zoned(_, let zone): Property(name, .time(.local(local)), [Parameter(.zone, zone)])
    case .floating, nil: Property(name, .time(.local(local)))
    }
  }

  /// What the entry's clocks show at a time; `nil` when a day would have to be a time, or a time a day.
  func local(_ time: CalendarTime) -> LocalDateTime? {
    switch (start, time) {
    case (.date, .date(let day)): LocalDateTime(startOf: day)
    case (.date, _), (_, .date): nil
    case (.floating, .floating(let local)), (nil, .floating(let local)), (.utc, .utc(let local)): local
    case (.zoned(_, let zone), .zoned(let local, let other)) where zone == other: local
    case (.floating, _), (nil, _), (_, .floating): nil
    case (_, let time): rules.local(at: zones.rules(of: time).instant(of: time.wallTime))
    }
  }
}

extension JSFrame {
  /// The times of an EXDATE or RDATE as local times; `nil` unless they have the form of the start.
  func keys(_ property: Property) -> [String]? {
    guard case .times(let times) = property.value, let start else { return nil }
    let zone = property.parameter(.zone)
    guard property.parameters.allSatisfy({ $0.name.known == .zone }), property.parameters.count <= 1 else { return nil }
    for time in times {
      switch (start, time) {
      case (.date, .date), (.utc, .utc), (.floating, .local): guard zone == nil else { return nil }
      case (.zoned(_, let own), .local): guard zone == own else { return nil }
      default: return nil
      }
    }
    return times.map(\.wallTime.description)
  }

  /// An EXDATE or RDATE of local times.
  func property(_ name: KnownProperty, _ times: [LocalDateTime]) -> Property {
    switch start {
    case .date: Property(name, .times(times.map { .date($0.day) }))
    case .utc: Property(name, .times(times.map { .utc($0) }))
    case .zoned(_, let zone): Property(name, .times(times.map { .local($0) }), [Parameter(.zone, zone)])
    case .floating, nil: Property(name, .times(times.map { .local($0) }))
    }
  }
}

extension JSFrame {
  /// The LANGUAGE of a text, where the entry has one.
  func languageParameters(_ isInLanguage: Bool, _ path: JSONPath) throws(FormError) -> [Parameter] {
    guard isInLanguage, let language else { return [] }
    return [try JSRead.parameter(.language, language, path.appending("locale"))]
  }
}
