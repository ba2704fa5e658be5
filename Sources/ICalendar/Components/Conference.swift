/// Where something can be joined from afar (CONFERENCE, RFC 7986 5.11).
public struct Conference: Hashable, Sendable {
  /// The address.
  public let address: CalendarURI
  /// What it is good for.
  public let features: [ConferenceFeature]
  /// What a reader is shown in its place.
  public let label: ParameterText?

  /// A conference.
  public init(address: CalendarURI, features: [ConferenceFeature], label: ParameterText? = nil) {
    self.address = address
    self.features = features
    self.label = label
  }

  var property: Property {
    Property(.conference, address, [Parameter.features(features), label.map { .label($0) }].compactMap { $0 })
  }
}
