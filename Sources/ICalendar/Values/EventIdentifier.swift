/// The permanent identity of an event (UID, RFC 5545 3.8.4.7 and RFC 7986 5.3).
public struct EventIdentifier: Hashable, Sendable {
  /// The identifier.
  public let text: String

  /// Reads an identifier: 1 to 255 visible ASCII characters, none of which would have to be escaped.
  public init?(_ text: String) {
    let forbidden = Set("\",;\\".utf8)
    guard (1...255).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !forbidden.contains($0) }) else {
      return nil
    }
    self.text = text
  }
}
