/// Reads members of JSCalendar objects, saying where one has not its type.
enum JSRead {
  static func wrong(_ expected: String, _ path: JSONPath) -> FormError { FormError(.expected(expected), path: path.pointer) }

  /// A member that is a text, if it is there.
  static func text(_ object: JSONObject, _ name: String, _ path: JSONPath) throws(FormError) -> String? {
    try member(object, name, path, "a text") { $0.text }
  }

  /// A member that is a text of a calendar.
  static func value(_ object: JSONObject, _ name: String, _ path: JSONPath) throws(FormError) -> TextValue? {
    guard let text = try text(object, name, path) else { return nil }
    guard let value = TextValue(text.withLineFeeds) else { throw FormError(.controlCharacter, path: path.appending(name).pointer) }
    return value
  }

  /// A member that is a whole number.
  static func integer(_ object: JSONObject, _ name: String, _ path: JSONPath) throws(FormError) -> Int? {
    try member(object, name, path, "a whole number") { $0.integer }
  }

  /// A member that is true or false.
  static func boolean(_ object: JSONObject, _ name: String, _ path: JSONPath) throws(FormError) -> Bool? {
    try member(object, name, path, "true or false") { $0.boolean }
  }

  /// A member that is an object; an empty one when it is not there.
  static func object(_ object: JSONObject, _ name: String, _ path: JSONPath) throws(FormError) -> JSONObject {
    try member(object, name, path, "an object") { $0.object } ?? JSONObject()
  }

  /// A member that is an array of objects; an empty one when it is not there.
  static func objects(_ object: JSONObject, _ name: String, _ path: JSONPath) throws(FormError) -> [JSONObject] {
    let elements = try member(object, name, path, "an array") { $0.array } ?? []
    var objects: [JSONObject] = []
    for (index, element) in elements.enumerated() {
      guard let object = element.object else { throw wrong("an object", path.appending(name).appending(index)) }
      objects.append(object)
    }
    return objects
  }

  /// The names of a set, which is an object whose members are all true (RFC 8984 1.4).
  static func set(_ object: JSONObject, _ name: String, _ path: JSONPath) throws(FormError) -> [String] {
    try self.object(object, name, path).members.filter { $0.value == .boolean(true) }.map(\.name)
  }

  /// A member that is a time on the entry's clocks, `2024-12-05T09:00:00`.
  static func local(_ object: JSONObject, _ name: String, _ path: JSONPath) throws(FormError) -> LocalDateTime? {
    try member(object, name, path, "a local time") { $0.text.flatMap(local) }
  }

  /// A local time; `nil` for any other form.
  static func local(_ text: String) -> LocalDateTime? {
    if case .local(let local)? = ExtendedForm.time(text) { local } else { nil }
  }

  /// A member that is a time in UTC, `2024-12-05T09:00:00Z`.
  static func utc(_ object: JSONObject, _ name: String, _ path: JSONPath) throws(FormError) -> DateOrDateTime? {
    try member(object, name, path, "a time in UTC") { value in
      guard case .utc(let time)? = value.text.flatMap(ExtendedForm.time) else { return nil }
      return .utc(time)
    }
  }

  /// A member that is a length of time.
  static func duration(_ object: JSONObject, _ name: String, _ path: JSONPath) throws(FormError) -> CalendarDuration? {
    try member(object, name, path, "a duration") { $0.text.flatMap { CalendarDuration(parsing: $0) } }
  }

  /// A member that is an address.
  static func uri(_ object: JSONObject, _ name: String, _ path: JSONPath) throws(FormError) -> CalendarURI? {
    try member(object, name, path, "an address") { $0.text.flatMap { CalendarURI($0) } }
  }

  /// A parameter of a text.
  static func parameter(_ known: KnownParameter, _ text: String, _ path: JSONPath) throws(FormError) -> Parameter {
    guard let parameter = Parameter(ParameterName(known), [text.withLineFeeds]) else {
      throw FormError(.controlCharacter, path: path.pointer)
    }
    return parameter
  }

  private static func member<Value>(
    _ object: JSONObject, _ name: String, _ path: JSONPath, _ expected: String, _ read: (JSONValue) -> Value?
  ) throws(FormError) -> Value? {
    // A member that is null says what a missing one says.
    guard let member = object[name], member != .null else { return nil }
    guard let value = read(member) else { throw wrong(expected, path.appending(name)) }
    return value
  }
}

extension JSONObject {
  /// A set of names (RFC 8984 1.4).
  static func set(_ names: [String]) -> JSONObject {
    var seen: Set<[UInt8]> = []
    return JSONObject(
      distinct: names.filter { seen.insert(Array($0.utf8)).inserted }.map { JSONObject.Member(name: $0, value: .boolean(true)) })
  }

  /// The object without some members.
  func without(_ names: Set<String>) -> JSONObject { JSONObject(distinct: members.filter { !names.contains($0.name) }) }

  /// The object with nothing but some members.
  func only(_ names: [String]) -> JSONObject { JSONObject(distinct: members.filter { names.contains($0.name) }) }
}

extension Property {
  /// Whether two properties say the same, their parameters in whatever order.
  func says(_ other: Property) -> Bool {
    name == other.name && value == other.value && parameters.count == other.parameters.count && Set(parameters) == Set(other.parameters)
  }

  /// The text of a plain text value.
  var plainText: String? { if case .text(let text) = value { text.text } else { nil } }
}
