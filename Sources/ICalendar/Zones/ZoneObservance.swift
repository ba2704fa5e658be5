internal import CivilTime

/// A time during which a zone keeps one offset, once or every year (STANDARD and DAYLIGHT, RFC 5545 3.6.5).
struct ZoneObservance: Hashable, Sendable {
  /// Which of the two components it is.
  let name: ComponentName
  /// When it first begins, as seconds since 1970 on the clocks before it.
  let onset: Int64
  /// The offset before it.
  let before: OffsetValue
  /// The offset during it.
  let during: OffsetValue
  /// The letters by which the zone data calls it.
  let letters: CalendarLine?
  /// How it comes again; `nil` when it begins only once.
  let rule: RecurrenceRule?

  /// The component, its lines in a fixed order.
  var component: Component {
    var lines = [ContentLine(.dateStart, MomentValue.local(wallSeconds: onset))]
    if let rule { lines.append(ContentLine(.recurrenceRule, rule)) }
    lines.append(ContentLine(.zoneOffsetFrom, before))
    lines.append(ContentLine(.zoneOffsetTo, during))
    if let letters { lines.append(ContentLine(.zoneName, letters)) }
    return Component(name: name, lines: lines)
  }
}

extension RecurrenceRule: PropertyValue {
  /// RECUR is not escaped (RFC 5545 3.3.10).
  var encoded: String { text }
}
