/// A property of a component: name, parameters and typed value (RFC 5545 3.5).
///
/// It is made from a ``PropertyKey``, which allows only values of the property's own type, or read. So it always can be written.
public struct Property: Sendable {
  /// How the parameters are kept.
  enum ParameterStorage: Sendable {
    case list([Parameter])
    case attendance(Attendance)
  }

  /// The name.
  public let name: PropertyName
  let parameterStorage: ParameterStorage
  /// The line of the file on which it began, from 1; 0 when it was not read from a file.
  public let line: Int32
  /// The value.
  public let value: PropertyValue

  /// The parameters in order, without VALUE where the value's type is the property's own.
  public var parameters: [Parameter] {
    switch parameterStorage {
    case .list(let parameters): parameters
    case .attendance(let attendance): attendance.parameters
    }
  }

  @usableFromInline
  init(name: PropertyName, value: PropertyValue, parameters: [Parameter], line: Int32 = 0) {
    self.init(name: name, value: value, storage: .list(parameters), line: line)
  }

  init(name: PropertyName, value: PropertyValue, storage: ParameterStorage, line: Int32) {
    self.name = name
    self.value = value
    parameterStorage = storage
    self.line = line
  }

  init(_ known: KnownProperty, _ value: PropertyValue, _ parameters: [Parameter] = []) {
    self.init(name: PropertyName(known), value: value, parameters: parameters)
  }

  /// Somebody who is invited (RFC 5545 3.8.4.1); what is not given is not written.
  public static func attendee(
    _ user: CalendarUser, name: ParameterText?, type: CalendarUserType? = nil, role: ParticipantRole? = nil,
    answer: ParticipationStatus? = nil, isReplyRequested: Bool? = nil
  ) -> Property {
    let attendance = Attendance(commonName: name, kind: type, role: role, answer: answer, isReplyRequested: isReplyRequested)
    return Property(name: PropertyName(.attendee), value: .user(user), storage: .attendance(attendance), line: 0)
  }

  /// A property that the library does not know, such as one whose name begins with `X-`; `nil` for the name of a known one, and for
  /// BEGIN and END, which are no properties.
  public init?(unknown name: PropertyName, _ value: RawValue, _ parameters: [Parameter] = []) {
    guard !name.isKnown, name.text != "BEGIN", name.text != "END" else { return nil }
    self.init(name: name, value: .raw(value), parameters: parameters)
  }

  /// The text of a parameter; `nil` when it is not there.
  public func parameter(_ name: ParameterName) -> String? { parameters.first { $0.name == name }?.text }

  /// Whether it is one of some properties.
  func isOne(of properties: KnownPropertySet) -> Bool { name.isOne(of: properties) }

  func parameter(_ known: KnownParameter) -> String? { parameters.text(of: known) }
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
