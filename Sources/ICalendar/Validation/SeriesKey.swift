/// What the components of one series have in common: the kind and the UID (RFC 5545 3.8.4.7).
struct SeriesKey: Hashable, Sendable {
  let name: ComponentName
  let identifier: String
}

extension SeriesKey {
  /// The series of a component; `nil` for one without UID.
  init?(_ component: Component) {
    guard let identifier = component[.identifier]?.text else { return nil }
    self.init(name: component.name, identifier: identifier)
  }
}
