internal import CivilTime

extension ZoneDescription {
  /// A zone as its VTIMEZONE describes it; `nil` without a name or without an observance that can be read.
  public init?(_ component: Component) {
    guard component.name == .zone, let name = component[.zoneIdentifier] else { return nil }
    self.init(name: name.text, observances: component.parts.compactMap(Observance.init))
  }
}

extension ZoneDescription.Observance {
  /// An observance as its component gives it; an offset that is missing is taken to be the other one.
  init?(_ component: Component) {
    guard component.name == .standard || component.name == .daylight, let start = component[.start],
      let offset = component[.offsetTo] ?? component[.offsetFrom]
    else { return nil }
    let dates = component.properties.flatMap { property -> [LocalDateTime] in
      guard property.name == PropertyName(.recurrenceDates), case .times(let times) = property.value else { return [] }
      return times.map(\.wallTime)
    }
    self.init(
      isDaylight: component.name == .daylight, onset: start.wallTime, offsetFrom: (component[.offsetFrom] ?? offset).seconds,
      offsetTo: offset.seconds, rules: component.all(.recurrenceRule), dates: dates, name: component[.zoneName]?.text)
  }
}
