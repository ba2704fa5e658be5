/// Where an imported fact was read, with the source's own words (R27).
public struct SourceReference: Hashable, Sendable {
  /// The document, as people call it.
  public let document: String
  /// The line of the document, from 1.
  public let line: Int?
  /// The words of the source.
  public let text: String

  /// A reference in full.
  public init(document: String, line: Int?, text: String) {
    self.document = document
    self.line = line
    self.text = text
  }
}
