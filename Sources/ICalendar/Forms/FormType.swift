/// The type of a value as jCal and xCal name it (RFC 7265 3.6, RFC 6321 3.6).
enum FormType: Hashable, Sendable {
  /// A type of the standard.
  case known(ValueType)
  /// A type of somebody's own, in capitals.
  case other(String)
  /// None is given: the value is kept as it stands after the colon (RFC 7265 5, RFC 6321 5).
  case unknown

  /// Reads a name; `nil` for what cannot be one.
  init?(_ name: String) {
    let capitals = name.uppercased()
    if capitals == "UNKNOWN" {
      self = .unknown
    } else if let type = ValueType(rawValue: capitals) {
      self = .known(type)
    } else if LineName(name) != nil {
      self = .other(capitals)
    } else {
      return nil
    }
  }

  /// The name in small letters.
  var name: String {
    switch self {
    case .known(let type): type.rawValue.lowercased()
    case .other(let name): name.lowercased()
    case .unknown: "unknown"
    }
  }

  /// The type that VALUE names, or that the property has.
  var valueType: ValueType? { if case .known(let type) = self { type } else { nil } }
}

extension Property {
  /// The type of the value and the parameters beside it, when VALUE becomes the type.
  ///
  /// Of an unknown property VALUE does so only where it stands first, because that is where it goes back to.
  var typed: (type: FormType, parameters: [Parameter]) {
    let parameters = parameters
    if let type = value.type { return (.known(type), parameters) }
    guard let first = parameters.first, first.name.known == .value, first.texts.count == 1, let type = FormType(first.text),
      type != .unknown, type.name.uppercased() == first.text
    else { return (.unknown, parameters) }
    return (type, Array(parameters.dropFirst()))
  }
}
