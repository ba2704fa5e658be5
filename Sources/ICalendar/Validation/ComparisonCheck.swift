/// Holds calendars against those of another file that they should agree with, such as what was published against what came back.
///
/// Entries are told apart by their kind, UID and RECURRENCE-ID. What is written in another way or order and means the same is no
/// difference; nor are properties of other makers, and DTSTAMP, which a message has of its own.
struct ComparisonCheck {
  /// What tells one entry from another.
  private struct Key: Hashable {
    let series: SeriesKey
    let recurrence: CalendarTime?

    init?(_ component: Component) {
      guard let series = SeriesKey(component) else { return nil }
      self.series = series
      recurrence = component[.recurrenceIdentifier]
    }
  }

  private let entries: [Key: Component]
  private let order: [Key]

  /// What is to be agreed with.
  init(_ reference: [Component]) {
    var entries: [Key: Component] = [:]
    var order: [Key] = []
    for component in reference.flatMap(\.parts) where component.name != .zone {
      guard let key = Key(component), entries[key] == nil else { continue }
      entries[key] = component
      order.append(key)
    }
    self.entries = entries
    self.order = order
  }

  func check(_ calendars: [Component], log: inout FindingLog) {
    var seen: Set<Key> = []
    for component in calendars.flatMap(\.parts) where component.name != .zone {
      guard let key = Key(component), seen.insert(key).inserted else { continue }
      if let reference = entries[key] {
        compare(component, reference, log: &log)
      } else {
        log.note(.additionalEntry, line: component.line, subject: key.series.identifier)
      }
    }
    for key in order where !seen.contains(key) { log.note(.missingEntry, line: 0, subject: key.series.identifier) }
  }

  private func compare(_ component: Component, _ reference: Component, log: inout FindingLog) {
    var names: [PropertyName] = []
    for property in component.properties + reference.properties where !names.contains(property.name) { names.append(property.name) }
    for name in names where name.isKnown && name.known != .dateStamp {
      let (here, there) = (values(name, of: component), values(name, of: reference))
      guard here != there else { continue }
      let line = component.property(name)?.line ?? component.line
      log.note(.otherValue, line: line, subject: "\(name.text), \(SeriesKey(component)?.identifier ?? "")")
    }
  }

  /// What the properties of a name say, in whatever order they stand.
  private func values(_ name: PropertyName, of component: Component) -> [Stated: Int] {
    var values: [Stated: Int] = [:]
    for property in component.properties where property.name == name {
      values[Stated(value: property.value, parameters: Set(property.parameters)), default: 0] += 1
    }
    return values
  }

  /// What a property says.
  private struct Stated: Hashable {
    let value: PropertyValue
    let parameters: Set<Parameter>
  }
}
