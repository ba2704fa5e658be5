extension Component {
  /// The component as a document of xCal (RFC 6321), without blanks: the same component always gives the same bytes.
  ///
  /// ``init(xCal:limits:)`` gives the same component, but that XML cannot hold U+FFFE and U+FFFF, in whose place U+FFFD stands.
  public func xCal() -> [UInt8] {
    var writer = XCalWriter(isInLines: false)
    return writer.document(self)
  }

  /// The component as xCal for a person's eyes, a line for every element.
  public func xCalLines() -> [UInt8] {
    var writer = XCalWriter(isInLines: true)
    return writer.document(self)
  }

  /// Reads the one component, mostly a whole calendar, of an xCal document (RFC 6321).
  ///
  /// Elements and attributes beyond those of the standard are ignored; those of other namespaces among the properties become XML
  /// properties (RFC 6321 4.2).
  ///
  /// - Throws: ``FormError`` for the first thing that is wrong, with its place.
  public init(xCal octets: [UInt8], limits: FormLimits = FormLimits()) throws(FormError) {
    let root = try MarkupReader.read(octets, limits: limits)
    self = try XCalReader(octets: octets).component(ofDocument: root)
  }
}
