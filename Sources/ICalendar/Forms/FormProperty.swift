/// A property as another form gives it, with its value as RFC 5545 writes it.
///
/// It becomes a property by the reader of iCalendar, so that every form has the same rules; but what the reader forgives
/// in a file of unknown origin is an error here.
struct FormProperty {
  let name: PropertyName
  let type: FormType
  var parameters: [Parameter]
  /// The value as it stands after the colon.
  let text: String

  /// The property.
  func property() throws(FormError.Kind) -> Property {
    guard RawValue(text) != nil else { throw .controlCharacter }
    var parameters = parameters
    if let known = name.known {
      parameters.removeAll { $0.name.known == .value && ValueType(rawValue: $0.text.uppercased()) != nil }
      try checkType(of: known)
    } else if type != .unknown, let parameter = Parameter(ParameterName(.value), [type.name.uppercased()]) {
      parameters.insert(parameter, at: 0)
    }
    var log = FindingLog(maximum: 8)
    let parts = ContentLineReader.Parts(name: name, parameters: .list(parameters), type: type.valueType, valueStart: 0)
    let read = ValueReader().property(parts, value: text.utf8.span, line: 0, log: &log)
    guard let read, log.findings.allSatisfy({ Self.isHarmless($0.kind) }) else {
      throw .unreadableValue(property: name.text, value: String(text.prefix(80)))
    }
    return read
  }

  private func checkType(of known: KnownProperty) throws(FormError.Kind) {
    switch type {
    case .unknown: return
    case .other(let name): throw .wrongType(property: self.name.text, type: name.lowercased())
    case .known(let type):
      guard type == known.defaultType || known.definition.otherTypes.contains(type) else {
        throw .wrongType(property: name.text, type: self.type.name)
      }
    }
  }

  /// Whether a remark leaves the meaning as it was given.
  private static func isHarmless(_ kind: Finding.Kind) -> Bool {
    switch kind {
    case .negativeDuration, .typeMissing, .bareSeparator, .unknownEscape: true
    default: false
    }
  }
}

extension PropertyName {
  /// A name from another form, in any case; `nil` for what no property can be called.
  ///
  /// BEGIN and END would begin and end components.
  init?(form name: String) {
    self.init(name)
    if text == "BEGIN" || text == "END" { return nil }
  }
}
