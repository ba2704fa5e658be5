internal import CivilTime
internal import ICalendar

/// An event that takes place once, or one of the times of an event that comes again.
struct SingleEvent {
  /// The event, without rules; one of several times says by RECURRENCE-ID which it is.
  let component: Component
  /// Its identity (UID); one that the file does not give is made of its title and start, so that it stays the same.
  let identifier: String
  /// Which of the times of an event that comes again it is; empty for one that does not.
  let recurrence: String
  /// Whether a rule of it could not be followed, so that further times are missing.
  let isRuleUnread: Bool
  /// Whether it comes again more often than is taken, so that further times are missing.
  let isCutShort: Bool

  init(_ component: Component, recurrence: String = "", isRuleUnread: Bool = false, isCutShort: Bool = false) {
    self.component = component
    identifier = Self.identifier(of: component)
    self.recurrence = recurrence
    self.isRuleUnread = isRuleUnread
    self.isCutShort = isCutShort
  }

  /// How often it was rescheduled (SEQUENCE).
  var sequence: Int { Self.sequence(of: component) }

  /// When it was last changed: LAST-MODIFIED, or the DTSTAMP where that is missing.
  var stamp: Instant? { Self.stamp(of: component) }

  /// The event of which it is a part (RELATED-TO with RELTYPE=PARENT, which is what a missing type means).
  var parent: String? {
    for property in component.properties where property.name.text == "RELATED-TO" {
      let type = ParameterName("RELTYPE").flatMap { property.parameter($0) }
      if type?.uppercased() ?? "PARENT" == "PARENT", let value = TextValue(property) { return value.text }
    }
    return nil
  }

  static func identifier(of event: Component) -> String {
    let given = event[.identifier]?.text.trimmed ?? ""
    if !given.isEmpty { return String(given.prefix(1_000)) }
    return "none:" + String("\(event[.summary]?.text.trimmed ?? "") \(event[.start]?.wallTime.description ?? "")".prefix(900))
  }

  static func sequence(of event: Component) -> Int { event[.sequence].map { Int($0.number) } ?? 0 }

  static func stamp(of event: Component) -> Instant? { event[.lastModified] ?? event[.dateStamp] }

  /// Whether one of two accounts of an event is the newer one (RFC 5546 2.1.5): the higher SEQUENCE, then the later stamp.
  static func isNewer(_ one: Component, than other: Component) -> Bool {
    let (mine, theirs) = (sequence(of: one), sequence(of: other))
    guard mine == theirs else { return mine > theirs }
    return (stamp(of: one)?.secondsSinceEpoch ?? .min) > (stamp(of: other)?.secondsSinceEpoch ?? .min)
  }
}
