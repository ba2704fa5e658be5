/// The name of a parameter (RFC 5545 3.2): letters, digits and hyphens, without regard to case.
public struct ParameterName: Hashable, Sendable {
  enum Storage: Hashable, Sendable {
    case known(KnownParameter)
    /// Always in capitals, and never the name of a known one.
    case other(String)
  }

  let storage: Storage

  init(_ known: KnownParameter) { storage = .known(known) }
  init(other name: String) { storage = .other(name) }

  /// Reads a name; `nil` when it is empty or has a character that a name cannot have.
  public init?(_ text: String) {
    guard let name = LineName(text) else { return nil }
    if let code = name.withOctets({ NameTable.parameters.code(of: $0) }) {
      storage = .known(KnownParameter.allCases[code])
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

  var known: KnownParameter? {
    if case .known(let known) = storage { known } else { nil }
  }
}
