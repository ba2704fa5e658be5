internal import CivilTime

/// Reads components from the elements of xCal (RFC 6321 3).
struct XCalReader {
  /// The text, for the places of errors.
  let octets: [UInt8]

  /// An element with the way to it.
  private struct Place {
    let element: MarkupElement
    /// The names on the way, each with its number among the elements of its name.
    let path: String
    /// The namespaces that are declared around it.
    let scope: [String: String]

    init(_ element: MarkupElement, path: String, around: [String: String] = [:]) {
      self.element = element
      self.path = path
      var scope = around
      for attribute in element.attributes {
        if attribute.name == "xmlns" { scope[""] = attribute.value }
        if attribute.name.hasPrefix("xmlns:") { scope[String(attribute.name.dropFirst(6))] = attribute.value }
      }
      self.scope = scope
    }

    /// The elements in it.
    var children: [Place] {
      var numbers: [String: Int] = [:]
      return element.elements.map { child in
        numbers[child.name, default: 0] += 1
        return Place(child, path: "\(path)/\(child.name)[\(numbers[child.name] ?? 1)]", around: scope)
      }
    }

    /// The elements of iCalendar in it.
    var own: [Place] { children.filter { $0.element.namespace == XCalName.namespace } }
    /// Those of a name.
    func own(_ name: String) -> [Place] { own.filter { $0.element.localName == name } }
  }

  private func error(_ kind: FormError.Kind, _ place: Place) -> FormError {
    FormError(kind, path: place.path, position: FormError.Position(of: place.element.offset, in: octets))
  }

  /// The component of a document.
  func component(ofDocument root: MarkupElement) throws(FormError) -> Component {
    let place = Place(root, path: "/\(root.name)")
    guard root.namespace == XCalName.namespace, root.localName == "icalendar" else {
      throw error(.expected("icalendar in the namespace \(XCalName.namespace)"), place)
    }
    guard place.own.count == 1 else { throw error(.expected("one component"), place) }
    return try component(place.own[0])
  }

  private func component(_ place: Place) throws(FormError) -> Component {
    let nameText = XCalName.name(place.element)
    guard let name = ComponentName(nameText) else { throw error(.impossibleName(nameText), place) }
    var properties: [Property] = []
    var parts: [Component] = []
    for list in place.own {
      switch list.element.localName {
      case "properties": for property in list.children { properties.append(try self.property(property)) }
      case "components": for part in list.own { parts.append(try component(part)) }
      default: continue
      }
    }
    return Component(name, properties: properties, parts: parts)
  }

  private func property(_ place: Place) throws(FormError) -> Property {
    guard place.element.namespace == XCalName.namespace else {
      return Property(
        name: PropertyName(.xml), value: .text(TextValue(dropping: place.element.written(declaring: place.scope))), parameters: [])
    }
    let nameText = XCalName.name(place.element)
    guard let name = PropertyName(form: nameText) else { throw error(.impossibleName(nameText), place) }
    var parameters: [Parameter] = []
    var names: Set<ParameterName> = []
    for parameter in place.own("parameters").flatMap(\.own) {
      let read = try self.parameter(parameter)
      guard names.insert(read.name).inserted else { throw error(.repeatedMember(read.name.text), parameter) }
      parameters.append(read)
    }
    let values = place.own.filter { $0.element.localName != "parameters" }
    guard let first = values.first else { throw error(.expected("a value"), place) }
    let (type, texts) = try value(values, first: first, name, in: place)
    guard texts.count == 1 || (name.known?.definition.isList ?? true) && type != .unknown else {
      throw error(.expected("one value"), values[1])
    }
    do {
      return try FormProperty(name: name, type: type, parameters: parameters, text: texts.joined(separator: ",")).property()
    } catch let kind {
      throw error(kind, place)
    }
  }

  private func parameter(_ place: Place) throws(FormError) -> Parameter {
    let nameText = XCalName.name(place.element)
    guard let name = ParameterName(nameText) else { throw error(.impossibleName(nameText), place) }
    let texts = place.own.map { $0.element.localName == "boolean" ? $0.element.text.uppercased() : $0.element.text }
    guard !texts.isEmpty else { throw error(.expected("a value"), place) }
    guard let parameter = Parameter(name, texts) else { throw error(.controlCharacter, place) }
    return parameter
  }

  // MARK: Values

  /// The type and the values as RFC 5545 writes them.
  private func value(
    _ values: [Place], first: Place, _ name: PropertyName, in place: Place
  ) throws(FormError) -> (type: FormType, texts: [String]) {
    switch (name.known, first.element.localName) {
    case (.position, "latitude"), (.position, "longitude"):
      guard let latitude = place.own("latitude").first, let longitude = place.own("longitude").first else {
        throw error(.expected("a latitude and a longitude"), place)
      }
      return (.known(.float), ["\(latitude.element.text.trimmedBlanks);\(longitude.element.text.trimmedBlanks)"])
    case (.requestStatus, "code"):
      let parts = ["code", "description", "data"].compactMap { place.own($0).first?.element.text }
      return (.known(.text), [parts.map(TextEscapes.escaped).joined(separator: ";")])
    default: break
    }
    guard let type = FormType(String(first.element.localName)) else {
      throw error(.expected("the name of a type"), first)
    }
    var texts: [String] = []
    for value in values {
      guard value.element.localName == first.element.localName else { throw error(.expected("values of one type"), value) }
      texts.append(try text(value, type, name))
    }
    return (type, texts)
  }

  private func text(_ place: Place, _ type: FormType, _ name: PropertyName) throws(FormError) -> String {
    let text = place.element.text
    guard case .known(let type) = type else { return text }
    switch type {
    case .text, .identifier: return TextEscapes.escaped(text)
    case .boolean: return text.trimmedBlanks.uppercased()
    case .period:
      guard let start = place.own("start").first, let end = place.own("end").first ?? place.own("duration").first,
        let from = ExtendedForm.basic(time: start.element.text.trimmedBlanks)
      else { throw error(.expected("a start and an end or a duration"), place) }
      let until = end.element.text.trimmedBlanks
      return "\(from)/\(ExtendedForm.basic(time: until) ?? until)"
    case .recurrence: return try recurrence(place)
    default:
      let trimmed = text.trimmedBlanks
      guard let basic = type.basicText(trimmed) else { throw error(.unreadableValue(property: name.text, value: trimmed), place) }
      return basic
    }
  }

  private func recurrence(_ place: Place) throws(FormError) -> String {
    var parts: [(name: String, values: [String])] = []
    for element in place.own {
      let name = String(element.element.localName)
      // What no part of a rule is called does not belong to it.
      guard RecurrenceRule.Part(rawValue: name.uppercased()) != nil else { continue }
      let value = element.element.text.trimmedBlanks
      if let position = parts.firstIndex(where: { $0.name == name }) {
        parts[position].values.append(value)
      } else {
        parts.append((name, [value]))
      }
    }
    guard let text = RecurrenceRule.text(formParts: parts) else { throw error(.expected("a date or time in until"), place) }
    return text
  }
}
