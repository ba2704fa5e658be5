/// One content line of an iCalendar object, name, parameters and value, before it is folded (RFC 5545 3.1).
public struct ContentLine: Hashable, Sendable {
  /// The line's bytes in UTF-8, without the line end.
  public let bytes: [UInt8]
}
