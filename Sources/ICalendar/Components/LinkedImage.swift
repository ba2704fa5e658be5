/// A picture by its address (IMAGE, RFC 7986 5.10), such as an emblem.
public struct LinkedImage: Hashable, Sendable {
  /// The address.
  public let address: CalendarURI
  /// The type of its data.
  public let type: MediaType?
  /// How it may be shown.
  public let display: ImageDisplay

  /// A picture.
  public init(address: CalendarURI, type: MediaType?, display: ImageDisplay = .badge) {
    self.address = address
    self.type = type
    self.display = display
  }

  var property: Property { Property(.image, address, [.display(display)] + (type.map { [.formatType($0)] } ?? [])) }
}
