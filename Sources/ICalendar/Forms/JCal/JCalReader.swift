internal import CivilTime

/// Reads components from jCal (RFC 7265 4).
enum JCalReader {
  /// A component: an array of its name, its properties, and the components in it.
  static func component(_ value: JSONValue, at path: JSONPath) throws(FormError) -> Component {
    guard let elements = value.array, elements.count >= 3 else {
      throw FormError(.expected("an array of a name, properties and components"), path: path.pointer)
    }
    guard let text = elements[0].text else { throw FormError(.expected("the name of a component"), path: path.appending(0).pointer) }
    guard let name = ComponentName(text) else { throw FormError(.impossibleName(text), path: path.appending(0).pointer) }
    let properties = try list(elements[1], at: path.appending(1)) { (value, path) throws(FormError) in
      guard let elements = value.array else { throw FormError(.expected("an array"), path: path.pointer) }
      return try property(elements, at: path)
    }
    let parts = try list(elements[2], at: path.appending(2)) { (value, path) throws(FormError) in try component(value, at: path) }
    return Component(name, properties: properties, parts: parts)
  }

  private static func list<Element>(
    _ value: JSONValue, at path: JSONPath, _ read: (JSONValue, JSONPath) throws(FormError) -> Element
  ) throws(FormError) -> [Element] {
    guard let elements = value.array else { throw FormError(.expected("an array"), path: path.pointer) }
    var list: [Element] = []
    list.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() { list.append(try read(element, path.appending(index))) }
    return list
  }

  /// A property: an array of its name, its parameters, its type, and one or more values.
  static func property(_ elements: [JSONValue], at path: JSONPath) throws(FormError) -> Property {
    guard elements.count >= 4 else {
      throw FormError(.expected("a name, parameters, a type and one or more values"), path: path.pointer)
    }
    guard let nameText = elements[0].text else { throw FormError(.expected("the name of a property"), path: path.appending(0).pointer) }
    guard let name = PropertyName(form: nameText) else { throw FormError(.impossibleName(nameText), path: path.appending(0).pointer) }
    guard let object = elements[1].object else { throw FormError(.expected("an object of parameters"), path: path.appending(1).pointer) }
    let parameters = try parameters(object, at: path.appending(1))
    guard let typeText = elements[2].text, let type = FormType(typeText) else {
      throw FormError(.expected("the name of a type"), path: path.appending(2).pointer)
    }
    var texts: [String] = []
    for (index, value) in elements.enumerated().dropFirst(3) {
      texts.append(try text(value, type, name, at: path.appending(index)))
    }
    guard texts.count == 1 || (name.known?.definition.isList ?? true) && type != .unknown else {
      throw FormError(.expected("one value"), path: path.appending(4).pointer)
    }
    do {
      return try FormProperty(name: name, type: type, parameters: parameters, text: texts.joined(separator: ",")).property()
    } catch {
      throw FormError(error, path: path.pointer)
    }
  }

  private static func parameters(_ object: JSONObject, at path: JSONPath) throws(FormError) -> [Parameter] {
    var parameters: [Parameter] = []
    var names: Set<ParameterName> = []
    for member in object.members {
      let path = path.appending(member.name)
      guard let name = ParameterName(member.name) else { throw FormError(.impossibleName(member.name), path: path.pointer) }
      guard names.insert(name).inserted else { throw FormError(.repeatedMember(member.name), path: path.pointer) }
      let values = member.value.array ?? [member.value]
      let texts = values.compactMap(\.text)
      guard texts.count == values.count, !texts.isEmpty else {
        throw FormError(.expected("a text or an array of texts"), path: path.pointer)
      }
      guard let parameter = Parameter(name, texts) else { throw FormError(.controlCharacter, path: path.pointer) }
      parameters.append(parameter)
    }
    return parameters
  }

  /// A value as RFC 5545 writes it.
  private static func text(_ value: JSONValue, _ type: FormType, _ name: PropertyName, at path: JSONPath) throws(FormError) -> String {
    func wrong(_ expected: String) -> FormError { FormError(.expected(expected), path: path.pointer) }
    guard case .known(let type) = type else {
      guard let text = value.text else { throw wrong("a text") }
      return text
    }
    switch type {
    case .boolean:
      guard let isTrue = value.boolean else { throw wrong("true or false") }
      return isTrue ? "TRUE" : "FALSE"
    case .integer:
      guard case .integer(let number) = value else { throw wrong("a whole number") }
      return String(number)
    case .float:
      if name.known == .position { return try position(value, at: path) }
      guard let number = value.double else { throw wrong("a number") }
      return String(number)
    case .text where name.known == .requestStatus && value.array != nil:
      let parts = (value.array ?? []).compactMap(\.text)
      guard (2...3).contains(parts.count), parts.count == value.array?.count else { throw wrong("two or three texts") }
      return parts.map(TextEscapes.escaped).joined(separator: ";")
    case .text, .identifier:
      guard let text = value.text else { throw wrong("a text") }
      return TextEscapes.escaped(text.withLineFeeds)
    case .period:
      guard let ends = value.array?.compactMap(\.text) ?? value.text.map({ $0.split(separator: "/").map(String.init) }), ends.count == 2,
        let start = ExtendedForm.basic(time: ends[0])
      else { throw wrong("an array of a start and an end or a duration") }
      return "\(start)/\(ExtendedForm.basic(time: ends[1]) ?? ends[1])"
    case .recurrence:
      guard let object = value.object else { throw wrong("an object of the parts of a rule") }
      return try recurrence(object, at: path)
    default:
      guard let text = value.text else { throw wrong("a text") }
      guard let basic = type.basicText(text) else {
        throw FormError(.unreadableValue(property: name.text, value: text), path: path.pointer)
      }
      return basic
    }
  }

  private static func position(_ value: JSONValue, at path: JSONPath) throws(FormError) -> String {
    guard let numbers = value.array?.compactMap(\.double), numbers.count == 2,
      let position = GeographicPosition(latitude: numbers[0], longitude: numbers[1])
    else { throw FormError(.expected("an array of a latitude and a longitude"), path: path.pointer) }
    return position.basicText
  }

  /// The parts of a rule with a value or an array of values each (RFC 7265 3.6.10).
  static func recurrence(_ object: JSONObject, at path: JSONPath) throws(FormError) -> String {
    var parts: [(name: String, values: [String])] = []
    for member in object.members {
      // What no part of a rule is called does not belong to it.
      guard RecurrenceRule.Part(rawValue: member.name.uppercased()) != nil else { continue }
      let values = member.value.array ?? [member.value]
      let texts = values.compactMap { $0.text ?? $0.integer.map { String($0) } }
      guard texts.count == values.count, !texts.isEmpty else {
        throw FormError(.expected("texts or whole numbers"), path: path.appending(member.name).pointer)
      }
      parts.append((member.name, texts))
    }
    guard let text = RecurrenceRule.text(formParts: parts) else {
      throw FormError(.expected("a date or time"), path: path.appending("until").pointer)
    }
    return text
  }
}

extension JSONValue {
  /// The number; `nil` for anything else.
  var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }
}

extension String {
  /// The text with line feeds for line ends of other kinds.
  var withLineFeeds: String { utf8.contains(0x0D) ? replacing("\r\n", with: "\n").replacing("\r", with: "\n") : self }
}

extension GeographicPosition {
  /// `8.982379;-79.519870`.
  var basicText: String {
    ExtendedForm.degrees(millionths: latitudeMillionths) + ";" + ExtendedForm.degrees(millionths: longitudeMillionths)
  }
}

extension ValueType {
  /// A text of the other forms as RFC 5545 writes it; `nil` when it has not the form of the type.
  func basicText(_ text: String) -> String? {
    switch self {
    case .date, .dateTime:
      ExtendedForm.time(text).flatMap { $0.isDate == (self == .date) ? $0.recurrenceText : nil }
    case .time: ExtendedForm.basic(timeOfDay: text)
    case .offset: ExtendedForm.basic(offset: text)
    default: text
    }
  }
}
