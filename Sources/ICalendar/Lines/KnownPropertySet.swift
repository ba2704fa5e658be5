/// Some of the known properties, a bit for each.
///
/// Unlike a `Set` it takes no memory of its own and is asked without hashing, so that a check may make one for each component.
struct KnownPropertySet: Sendable {
  private var bits: UInt128 = 0

  /// Those of a list.
  init(_ properties: [KnownProperty]) {
    for known in properties { insert(known) }
  }

  /// Whether one of them is this.
  func contains(_ known: KnownProperty) -> Bool { bits & Self.bit(of: known) != 0 }

  /// Adds one, which may be there already.
  mutating func insert(_ known: KnownProperty) { bits |= Self.bit(of: known) }

  private static func bit(of known: KnownProperty) -> UInt128 { 1 << UInt128(known.rawValue) }
}

extension KnownPropertySet: ExpressibleByArrayLiteral {
  init(arrayLiteral properties: KnownProperty...) { self.init(properties) }
}
