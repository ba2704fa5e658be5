/// The value of a property that this library does not know, kept as it came, escapes and all (RFC 5545 3.8.8).
public struct RawValue: Hashable, Sendable {
  /// The value as it stands after the colon.
  public let text: String

  /// A value; `nil` when it holds a line end or another control character but the tab.
  public init?(_ text: String) {
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { return nil }
    self.text = text
  }

  init(unchecked text: String) { self.text = text }
}
