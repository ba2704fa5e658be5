/// A property of a component: name, parameters and typed value (RFC 5545 3.5).
///
/// It is made from a ``PropertyKey``, which allows only values of the property's own type, or read. So it always can be written.
public struct Property: Sendable {
  /// The name.
  public let name: PropertyName
  /// The parameters in order, without VALUE where the value's type is the property's own.
  public let parameters: [Parameter]
  /// The value.
  public let value: PropertyValue
  /// The line of the file on which it began, from 1; 0 when it was not read from a file.
  public let line: Int32

  init(name: PropertyName, value: PropertyValue, parameters: [Parameter], line: Int32 = 0) {
    self.name = name
    self.parameters = parameters
    self.value = value
    self.line = line
  }

  init(_ known: KnownProperty, _ value: PropertyValue, _ parameters: [Parameter] = []) {
    self.init(name: PropertyName(known), value: value, parameters: parameters)
  }

  /// A property that the library does not know, such as one whose name begins with `X-`; `nil` for the name of a known one.
  public init?(unknown name: PropertyName, _ value: RawValue, _ parameters: [Parameter] = []) {
    guard !name.isKnown else { return nil }
    self.init(name: name, value: .raw(value), parameters: parameters)
  }

  /// The text of a parameter; `nil` when it is not there.
  public func parameter(_ name: ParameterName) -> String? { parameters.first { $0.name == name }?.text }

  func parameter(_ known: KnownParameter) -> String? { parameter(ParameterName(known)) }
}

extension Property: Hashable {
  /// Whether two properties say the same, wherever they were read.
  public static func == (left: Property, right: Property) -> Bool {
    left.name == right.name && left.parameters == right.parameters && left.value == right.value
  }

  /// Hashes what the property says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(parameters)
    hasher.combine(value)
  }
}
