internal import CivilTime

/// Writes components as xCal (RFC 6321 3).
struct XCalWriter {
  private var octets: [UInt8] = []
  private let isInLines: Bool
  /// How many elements are open around what is written next.
  private var level = 0

  init(isInLines: Bool) { self.isInLines = isInLines }

  /// A whole document with one component.
  mutating func document(_ component: Component) -> [UInt8] {
    octets += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<icalendar xmlns=\"\(XCalName.namespace)\">".utf8
    level = 1
    write(component)
    level = 0
    breakLine()
    octets += "</icalendar>\n".utf8
    return octets
  }

  private mutating func write(_ component: Component) {
    write(XCalName.element(component.name.text)) { writer in
      writer.writeList("properties", component.properties) { $0.write($1) }
      writer.writeList("components", component.parts) { $0.write($1) }
    }
  }

  private mutating func writeList<Element>(
    _ name: String, _ elements: [Element], _ body: (inout XCalWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    write(name) { writer in
      for element in elements { body(&writer, element) }
    }
  }

  private mutating func write(_ property: Property) {
    if let foreign = Self.foreignElement(property) {
      breakLine()
      octets += foreign.utf8
      return
    }
    let (type, parameters) = Self.typed(property)
    write(XCalName.element(property.name.text)) { writer in
      writer.writeList("parameters", parameters) { $0.write($1) }
      writer.write(property.value, type)
    }
  }

  /// Type and parameters; a value of an unknown property is typed only where reading undoes that exactly.
  private static func typed(_ property: Property) -> (type: FormType, parameters: [Parameter]) {
    let (type, parameters) = property.typed
    guard case .raw(let raw) = property.value, type != .unknown else { return (type, parameters) }
    let again = try? FormProperty(name: property.name, type: type, parameters: parameters, text: Self.again(raw.text, type)).property()
    return again == property ? (type, parameters) : (.unknown, property.parameters)
  }

  /// The value of an unknown property after it was written and read.
  private static func again(_ text: String, _ type: FormType) -> String {
    switch type {
    case .known(.text), .known(.identifier): TextEscapes.escaped(TextEscapes.unescaped(text))
    // Numbers, times and rules that are written as this library would write them are no raw values.
    case .known(.uri), .known(.address), .known(.binary), .known(.xmlReference): text.trimmedBlanks == text ? text : text + " "
    case .other: text
    default: text + " "
    }
  }

  /// The element of another namespace that an XML property holds (RFC 6321 4.2); `nil` when it is not one that would be read the same.
  private static func foreignElement(_ property: Property) -> String? {
    guard property.name.known == .xml, case .text(let text) = property.value, property.parameters.isEmpty,
      let element = try? MarkupReader.read(Array(text.text.utf8), limits: FormLimits(depthMaximum: 32)),
      let namespace = element.namespace, namespace != XCalName.namespace, element.written(declaring: [:]) == text.text
    else { return nil }
    return text.text
  }

  private mutating func write(_ parameter: Parameter) {
    write(XCalName.element(parameter.name.text)) { writer in
      for text in parameter.texts {
        let type = XCalName.type(of: parameter.name)
        switch (type, text) {
        case ("boolean", "TRUE"), ("boolean", "FALSE"): writer.write(type, text.lowercased())
        case ("boolean", _): writer.write("text", text)
        default: writer.write(type, text)
        }
      }
    }
  }

  // MARK: Values

  private mutating func write(_ value: PropertyValue, _ type: FormType) {
    let name = type.name
    switch value {
    case .text(let text), .identifier(let text): write(name, text.text)
    case .texts(let texts): for text in texts { write(name, text.text) }
    case .uri(let uri), .xmlReference(let uri): write(name, uri.text)
    case .user(let user): write(name, user.text)
    case .time(let time): write(name, ExtendedForm.text(time))
    case .times(let times): for time in times { write(name, ExtendedForm.text(time)) }
    case .periods(let periods): for period in periods { write(period) }
    case .duration(let duration): write(name, duration.encoded)
    case .integer(let number): write(name, String(number))
    case .float(let number): write(name, String(number))
    case .boolean(let isTrue): write(name, isTrue ? "true" : "false")
    case .timeOfDay(let time): write(name, ExtendedForm.text(time))
    case .offset(let offset): write(name, ExtendedForm.text(offset))
    case .position(let position):
      write("latitude", ExtendedForm.degrees(millionths: position.latitudeMillionths))
      write("longitude", ExtendedForm.degrees(millionths: position.longitudeMillionths))
    case .recurrence(let rule): write(rule)
    case .requestStatus(let status):
      write("code", status.codeText)
      write("description", status.description.text)
      if let data = status.data { write("data", data.text) }
    case .binary(let octets): write(name, Base64.encoded(octets))
    case .raw(let raw):
      write(name, type == .known(.text) || type == .known(.identifier) ? TextEscapes.unescaped(raw.text) : raw.text)
    }
  }

  private mutating func write(_ period: CalendarPeriod) {
    write("period") { writer in
      writer.write("start", ExtendedForm.text(period.start))
      switch period.end {
      case .time(let time): writer.write("end", ExtendedForm.text(time))
      case .duration(let duration): writer.write("duration", duration.encoded)
      }
    }
  }

  private mutating func write(_ rule: RecurrenceRule) {
    let parts = Dictionary(rule.formParts.map { ($0.part, $0.values) }, uniquingKeysWith: { first, _ in first })
    write("recur") { writer in
      for part in XCalName.rulePartOrder {
        for value in parts[part] ?? [] { writer.write(part.rawValue.lowercased(), value) }
      }
    }
  }

  // MARK: Elements

  private mutating func write(_ name: String, _ body: (inout XCalWriter) -> Void) {
    breakLine()
    octets += "<\(name)>".utf8
    level += 1
    body(&self)
    level -= 1
    breakLine()
    octets += "</\(name)>".utf8
  }

  /// Writes an element with nothing but a text in it.
  private mutating func write(_ name: String, _ text: String) {
    breakLine()
    octets += "<\(name)>".utf8
    Markup.append(text: text, to: &octets)
    octets += "</\(name)>".utf8
  }

  private mutating func breakLine() {
    guard isInLines else { return }
    octets.append(0x0A)
    octets += repeatElement(0x20, count: 2 * level)
  }
}

extension String {
  /// The text without blanks and line ends around it.
  var trimmedBlanks: String {
    let octets = Array(utf8)
    guard let first = octets.firstIndex(where: { $0 > 0x20 }), let last = octets.lastIndex(where: { $0 > 0x20 }) else { return "" }
    return String(decoding: octets[first...last], as: UTF8.self)
  }
}
