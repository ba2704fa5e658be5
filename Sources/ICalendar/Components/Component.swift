/// A component of an iCalendar object: its own properties first, then the components in it (RFC 5545 3.6).
///
/// A whole calendar is the component named VCALENDAR. Values are read and set by typed keys: `event[.summary]`. Unknown
/// components and properties are kept as they came.
public struct Component: Sendable {
  /// What it is.
  public let name: ComponentName
  /// Its properties in order.
  public var properties: [Property]
  /// The components in it, in order.
  public var parts: [Component]
  /// The line of the file on which it began, from 1; 0 when it was not read from a file.
  public let line: Int32

  /// A component.
  public init(_ name: ComponentName, properties: [Property] = [], parts: [Component] = []) {
    self.init(name: name, properties: properties, parts: parts, line: 0)
  }

  init(name: ComponentName, properties: [Property], parts: [Component], line: Int32) {
    self.name = name
    self.properties = properties
    self.parts = parts
    self.line = line
  }

  /// The value of the first property of a kind; setting it puts one in place of all of them, or at the end.
  public subscript<Value: PropertyValueConvertible>(key: PropertyKey<Value>) -> Value? {
    @inlinable get {
      for position in properties.indices where properties[position].name == key.name {
        if let value = Value(properties[position]) { return value }
      }
      return nil
    }
    set {
      let position = properties.firstIndex { $0.name == key.name }
      properties.removeAll { $0.name == key.name }
      guard let newValue else { return }
      properties.insert(Property(key, newValue), at: position ?? properties.count)
    }
  }

  /// The values of all properties of a kind, in order.
  public func all<Value: PropertyValueConvertible>(_ key: PropertyKey<Value>) -> [Value] {
    properties.compactMap { $0.name == key.name ? Value($0) : nil }
  }

  /// Adds one more property of a kind.
  public mutating func add<Value: PropertyValueConvertible>(_ key: PropertyKey<Value>, _ value: Value, _ parameters: [Parameter] = []) {
    properties.append(Property(key, value, parameters))
  }

  /// The first property of a name.
  public func property(_ name: PropertyName) -> Property? {
    if let known = name.known { return property(known) }
    return properties.first { $0.name == name }
  }

  /// The first property of a kind.
  func property(_ known: KnownProperty) -> Property? {
    // By positions, because a loop over the properties copies each of them, which costs more than a look at its name.
    for position in properties.indices where properties[position].name.known == known { return properties[position] }
    return nil
  }

  /// Whether there is a property of a kind.
  func has(_ known: KnownProperty) -> Bool {
    for position in properties.indices where properties[position].name.known == known { return true }
    return false
  }

  /// The properties of some kinds, in order.
  func properties(_ kinds: KnownPropertySet) -> [Property] {
    var found: [Property] = []
    for position in properties.indices where properties[position].name.isOne(of: kinds) { found.append(properties[position]) }
    return found
  }

  /// The components of a name in it, not those further down.
  public func parts(_ name: ComponentName) -> [Component] { parts.filter { $0.name == name } }
}

extension Component: Hashable {
  /// Whether two components say the same in the same order, wherever they were read.
  public static func == (left: Component, right: Component) -> Bool {
    left.name == right.name && left.properties == right.properties && left.parts == right.parts
  }

  /// Hashes what the component says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(properties)
    hasher.combine(parts)
  }
}
