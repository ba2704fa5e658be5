/// A place on the globe (GEO, RFC 5545 3.8.1.6), to a millionth of a degree, which is a tenth of a metre.
public struct GeographicPosition: Hashable, Sendable {
  /// Millionths of a degree north of the equator, from -90 to 90 degrees.
  public let latitudeMillionths: Int32
  /// Millionths of a degree east of Greenwich, from -180 to 180 degrees.
  public let longitudeMillionths: Int32

  /// A place; `nil` for one that is not on the globe.
  public init?(latitudeMillionths: Int, longitudeMillionths: Int) {
    guard abs(latitudeMillionths) <= 90_000_000, abs(longitudeMillionths) <= 180_000_000 else { return nil }
    self.latitudeMillionths = Int32(latitudeMillionths)
    self.longitudeMillionths = Int32(longitudeMillionths)
  }

  /// A place by degrees; `nil` for one that is not on the globe.
  public init?(latitude: Double, longitude: Double) {
    guard abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
    self.init(
      latitudeMillionths: Int((latitude * 1_000_000).rounded()), longitudeMillionths: Int((longitude * 1_000_000).rounded()))
  }

  /// Degrees north of the equator.
  public var latitude: Double { Double(latitudeMillionths) / 1_000_000 }
  /// Degrees east of Greenwich.
  public var longitude: Double { Double(longitudeMillionths) / 1_000_000 }
}
