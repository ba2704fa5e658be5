extension Component {
  /// The component as jCal (RFC 7265), without blanks: the same component always gives the same bytes.
  ///
  /// Nothing is lost: ``init(jCal:limits:)`` gives the same component.
  public func jCal() -> [UInt8] { JCalWriter.component(self).written(.compact) }

  /// The component as jCal for a person's eyes, a line for every value.
  public func jCalLines() -> [UInt8] { JCalWriter.component(self).written(.lines) }

  /// Reads a component, mostly a whole calendar, from jCal (RFC 7265).
  ///
  /// Elements beyond those of the standard are ignored.
  ///
  /// - Throws: ``FormError`` for the first thing that is wrong, with its place.
  public init(jCal octets: [UInt8], limits: FormLimits = FormLimits()) throws(FormError) {
    let value = try JSONReader.read(octets, limits: limits)
    do {
      self = try JCalReader.component(value, at: JSONPath())
    } catch {
      throw FormError(
        error.kind, path: error.path,
        position: JSONReader.position(of: JSONPath(pointer: error.path), in: octets, limits: limits))
    }
  }
}
