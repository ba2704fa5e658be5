/// A property by name, with the type that its value has here.
///
/// ``Component`` is read and set with it: `event[.summary] = TextValue("Plenary")`. No key gives a property a value that the
/// standard does not allow it.
public struct PropertyKey<Value: PropertyValueConvertible>: Sendable {
  /// The property.
  public let name: PropertyName

  @inlinable
  init(_ known: KnownProperty) { name = PropertyName(known) }
}

/// A type whose values can stand in a property.
public protocol PropertyValueConvertible: Sendable {
  /// The value of a property; `nil` when it is of another type.
  init?(_ property: Property)
  /// The value as it is written.
  var propertyValue: PropertyValue { get }
  /// The parameters that belong to the value.
  var valueParameters: [Parameter] { get }
}

extension PropertyValueConvertible {
  /// Most values need none.
  @inlinable public var valueParameters: [Parameter] { [] }
}

extension Property {
  /// A property with a value of its own type.
  @inlinable
  public init<Value: PropertyValueConvertible>(_ key: PropertyKey<Value>, _ value: Value, _ parameters: [Parameter] = []) {
    let own = value.valueParameters
    self.init(name: key.name, value: value.propertyValue, parameters: own.isEmpty ? parameters : own + parameters)
  }
}
