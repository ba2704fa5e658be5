internal import CivilTime

/// Writes components as jCal (RFC 7265 3).
enum JCalWriter {
  /// A component: its name, its properties, and the components in it.
  static func component(_ component: Component) -> JSONValue {
    .array([
      .text(component.name.text.lowercased()), .array(component.properties.map { .array(property($0)) }),
      .array(component.parts.map(Self.component)),
    ])
  }

  /// A property: its name, parameters, type, and one or more values.
  static func property(_ property: Property) -> [JSONValue] {
    let (type, parameters) = property.typed
    if case .raw(let raw) = property.value {
      // Typed only where that is undone exactly; else as it came, with VALUE among the parameters.
      if type != .unknown, let value = typed(raw.text, type) {
        let written = elements(property.name, parameters, type, [value])
        if (try? JCalReader.property(written, at: JSONPath())) == property { return written }
      }
      return elements(property.name, property.parameters, .unknown, [.text(raw.text)])
    }
    return elements(property.name, parameters, type, values(property.value))
  }

  private static func elements(_ name: PropertyName, _ parameters: [Parameter], _ type: FormType, _ values: [JSONValue]) -> [JSONValue] {
    [.text(name.text.lowercased()), .object(self.parameters(parameters)), .text(type.name)] + values
  }

  /// The parameters; several texts of one are an array (RFC 7265 3.5).
  static func parameters(_ parameters: [Parameter]) -> JSONObject {
    var texts: [(name: String, texts: [String])] = []
    var positions: [String: Int] = [:]
    for parameter in parameters {
      let name = parameter.name.text.lowercased()
      if let position = positions[name] {
        texts[position].texts += parameter.texts
      } else {
        positions[name] = texts.count
        texts.append((name, parameter.texts))
      }
    }
    return JSONObject(
      distinct: texts.map { name, texts in
        JSONObject.Member(name: name, value: texts.count == 1 ? .text(texts[0]) : .array(texts.map { .text($0) }))
      })
  }

  /// The values (RFC 7265 3.4 and 3.6).
  private static func values(_ value: PropertyValue) -> [JSONValue] {
    switch value {
    case .text(let text), .identifier(let text): [.text(text.text)]
    case .texts(let texts): texts.map { .text($0.text) }
    case .uri(let uri), .xmlReference(let uri): [.text(uri.text)]
    case .user(let user): [.text(user.text)]
    case .time(let time): [.text(ExtendedForm.text(time))]
    case .times(let times): times.map { .text(ExtendedForm.text($0)) }
    case .periods(let periods): periods.map(period)
    case .duration(let duration): [.text(duration.encoded)]
    case .integer(let number): [.integer(Int(number))]
    case .float(let number): [.number(number)]
    case .boolean(let isTrue): [.boolean(isTrue)]
    case .timeOfDay(let time): [.text(ExtendedForm.text(time))]
    case .offset(let offset): [.text(ExtendedForm.text(offset))]
    case .position(let position): [.array([.number(position.latitude), .number(position.longitude)])]
    case .recurrence(let rule): [.object(recurrence(rule))]
    case .requestStatus(let status):
      [.array([.text(status.codeText), .text(status.description.text)] + (status.data.map { [.text($0.text)] } ?? []))]
    case .binary(let octets): [.text(Base64.encoded(octets))]
    case .raw(let raw): [.text(raw.text)]
    }
  }

  private static func period(_ period: CalendarPeriod) -> JSONValue {
    .array([.text(ExtendedForm.text(period.start)), .text(period.end.extendedText)])
  }

  /// A rule as an object, its parts by their names in small letters (RFC 7265 3.6.10).
  static func recurrence(_ rule: RecurrenceRule) -> JSONObject {
    var object = JSONObject()
    for (part, values) in rule.formParts {
      let elements: [JSONValue] = values.map { value in
        part.isNumber ? Int(value).map(JSONValue.integer) ?? .text(value) : .text(value)
      }
      object[part.rawValue.lowercased()] = elements.count == 1 ? elements[0] : .array(elements)
    }
    return object
  }

  /// The value of an unknown property by the type that VALUE gives it.
  private static func typed(_ text: String, _ type: FormType) -> JSONValue? {
    switch type {
    case .known(.text), .known(.identifier): .text(TextEscapes.unescaped(text))
    case .known(.recurrence): (try? RecurrenceRule(parsing: text)).map { .object(recurrence($0)) }
    case .known(.uri), .known(.address), .known(.binary), .known(.xmlReference), .other: .text(text)
    default: nil
    }
  }
}

extension RequestStatus {
  /// The code as it is written, `2.8`.
  var codeText: String { code.map { String($0) }.joined(separator: ".") }
}

extension CalendarPeriod.End {
  /// The end in the extended form, or how long it lasts.
  var extendedText: String {
    switch self {
    case .time(let time): ExtendedForm.text(time)
    case .duration(let duration): duration.encoded
    }
  }
}
