/// A type of data (RFC 6838): `text/html`.
public struct MediaType: Hashable, Sendable {
  /// The type as it is written.
  public let text: String

  /// Reads a type; `nil` unless it is two names with a slash between them.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    let isWellFormed =
      parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.count <= 127 && $0.allSatisfy { LineName.allows($0) || "!#$&^_.+".utf8.contains($0) } }
    guard isWellFormed else { return nil }
    self.text = text
  }
}
