/// Who answers for an event (ORGANIZER, RFC 5545 3.8.4.3): the public address of an office.
public struct Organizer: Hashable, Sendable {
  /// The address.
  public let address: CalendarAddress
  /// The name of the office.
  public let name: ParameterText?

  /// An organizer.
  public init(address: CalendarAddress, name: ParameterText?) {
    self.address = address
    self.name = name
  }

  var property: Property { Property(.organizer, CalendarUser.mail(address), name.map { [.commonName($0)] } ?? []) }
}
