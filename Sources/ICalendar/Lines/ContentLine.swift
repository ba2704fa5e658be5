/// One content line of an iCalendar object: name, parameters and value, before it is folded (RFC 5545 3.1).
///
/// A line is only made from a property name of the fixed list and from typed parameters and values, none of which can hold
/// a line end, so that no text can begin a line of its own.
struct ContentLine: Hashable, Sendable {
  /// The line's bytes in UTF-8, without the line end.
  let bytes: [UInt8]

  /// A line.
  init(_ name: PropertyName, _ value: some PropertyValue, _ parameters: [Parameter] = []) {
    self.init(text: name.rawValue + parameters.map(\.encoded).joined() + ":" + value.encoded)
  }

  /// The line that begins a component.
  static func begin(_ name: ComponentName) -> ContentLine { ContentLine(text: "BEGIN:\(name.rawValue)") }

  /// The line that ends a component.
  static func end(_ name: ComponentName) -> ContentLine { ContentLine(text: "END:\(name.rawValue)") }

  private init(text: String) { bytes = Array(text.utf8) }
}
