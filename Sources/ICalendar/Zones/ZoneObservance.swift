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

  /// The component, its properties in a fixed order.
  var component: Component {
    var properties = [Property(.dateStart, .time(.local(LocalDateTime(unchecked: onset))))]
    if let rule { properties.append(Property(.recurrenceRule, rule)) }
    properties.append(Property(.offsetFrom, before))
    properties.append(Property(.offsetTo, during))
    if let letters { properties.append(.published(.zoneName, letters, in: nil)) }
    return Component(name, properties: properties)
  }
}
