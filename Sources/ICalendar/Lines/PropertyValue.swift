/// A typed value that can stand after the colon of a content line.
protocol PropertyValue: Sendable {
  /// The value as it is written: escaped where its type asks for it, and never with a line end or another control character.
  var encoded: String { get }
}
