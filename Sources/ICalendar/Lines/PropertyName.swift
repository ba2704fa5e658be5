/// The name of a property (RFC 5545 3.1): letters, digits and hyphens, without regard to case.
public struct PropertyName: Hashable, Sendable {
  @usableFromInline
  enum Storage: Hashable, Sendable {
    case known(KnownProperty)
    /// Always in capitals, and never the name of a known one.
    indirect case other(String)
  }

  @usableFromInline let storage: Storage

  @inlinable
  init(_ known: KnownProperty) { storage = .known(known) }
  init(other name: String) { storage = .other(name) }

  /// Reads a name; `nil` when it is empty or has a character that a name cannot have.
  public init?(_ text: String) {
    guard let name = LineName(text) else { return nil }
    if let code = name.withOctets({ NameTable.properties.code(of: $0) }) {
      storage = .known(KnownProperty.allCases[code])
    } else {
      storage = .other(name.text)
    }
  }

  /// The name in capitals, as it is written.
  public var text: String {
    switch storage {
    case .known(let known): known.octets.description
    case .other(let name): name
    }
  }

  /// Whether the library gives it a type; others are kept as they came.
  public var isKnown: Bool { known != nil }

  var known: KnownProperty? {
    if case .known(let known) = storage { known } else { nil }
  }

  /// Whether it names one of some properties.
  func isOne(of properties: KnownPropertySet) -> Bool {
    guard let known else { return false }
    return properties.contains(known)
  }
}

extension PropertyName: CustomStringConvertible {
  /// The name in capitals.
  public var description: String { text }
}
