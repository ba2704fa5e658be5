internal import CivilTime
internal import ICalendar

/// The zones of a calendar's times by the names under which the file knows them (TZID, RFC 5545 3.2.19).
///
/// A name may be one of the zone data, with or without the folder that some programs put before it, one of Windows or a label of
/// Outlook; else the file's own description (VTIMEZONE) says what the times mean.
struct EventZones {
  /// What a name stands for.
  enum Answer {
    /// A zone of the zone data.
    case named(ZoneName, ZoneRules)
    /// A zone that only the file describes.
    case described(ZoneRules)
  }

  private let answers: [String: Answer]
  /// The zone of the secretariat, in which times without any zone are meant.
  let seat: (name: ZoneName, rules: ZoneRules)?
  /// The zone in which the publisher of the file shows times in UTC.
  let hint: (name: ZoneName, rules: ZoneRules)?

  /// The zones that the times of some events need.
  init(of events: [Component], describedBy zones: [Component], seat: ZoneName?, hint: ZoneName?, database: ZoneDatabase) {
    func named(_ text: String) -> (name: ZoneName, rules: ZoneRules)? {
      guard let name = ZoneNameReading.name(for: text, in: database)?.name, let zone = try? database.zone(name) else { return nil }
      return (name, .data(zone))
    }
    let descriptions = Dictionary(zones.map { ($0[.zoneIdentifier]?.text ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    var answers: [String: Answer] = [:]
    for identifier in Set(events.flatMap(\.properties).compactMap { CalendarTime($0)?.zone }) {
      if let known = named(identifier) {
        answers[identifier] = .named(known.name, known.rules)
      } else if let description = descriptions[identifier] {
        if let origin = description.properties.first(where: { $0.name.text == "X-LIC-LOCATION" }), case .text(let location) = origin.value,
          let known = named(location.text)
        {
          answers[identifier] = .named(known.name, known.rules)
        } else if let rules = ZoneDescription(description) {
          answers[identifier] = .described(.described(rules))
        }
      }
    }
    self.answers = answers
    self.seat = seat.flatMap { named($0.text) }
    self.hint = hint.flatMap { named($0.text) }
  }

  /// What a name stands for; `nil` when neither the zone data nor the file know it.
  subscript(identifier: String) -> Answer? { answers[identifier] }

  /// The rules by which a time is meant, to compare and to move it.
  func rules(of time: CalendarTime) -> ZoneRules {
    switch time {
    case .date, .floating: .floating
    case .utc: .utc
    case .zoned(_, let zone):
      switch answers[zone] {
      case .named(_, let rules), .described(let rules): rules
      case nil: .floating
      }
    }
  }
}

extension Component {
  /// The times in all lists of a name (RDATE, EXDATE), with the zone that stands beside them; of a span its beginning.
  func times(_ name: String) -> [CalendarTime] {
    properties.filter { $0.name.text == name }.flatMap { property -> [CalendarTime] in
      let zone = ParameterName("TZID").flatMap { property.parameter($0) }
      switch property.value {
      case .times(let times): return times.map { CalendarTime($0, zone: zone) }
      case .periods(let periods): return periods.map { CalendarTime($0.start, zone: zone) }
      default: return []
      }
    }
  }
}
