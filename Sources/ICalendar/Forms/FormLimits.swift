/// How much of a text in another form is read, so that no text can take more time or memory than it is worth.
public struct FormLimits: Sendable {
  /// The most octets of the whole text.
  public var octetsMaximum: Int
  /// The most values of JSON or elements of XML; each takes more memory than text.
  public var valuesMaximum: Int
  /// How deep values or elements may stand in each other; a calendar needs about twenty.
  public var depthMaximum: Int

  /// Limits; those that are not given are generous for any real calendar.
  public init(octetsMaximum: Int = 64 << 20, valuesMaximum: Int = 4_000_000, depthMaximum: Int = 64) {
    self.octetsMaximum = octetsMaximum
    self.valuesMaximum = valuesMaximum
    self.depthMaximum = min(max(depthMaximum, 1), 256)
  }
}
