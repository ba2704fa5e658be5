/// A text of one or more lines that can stand in a calendar (TEXT, RFC 5545 3.3.11); never empty.
public struct CalendarText: Hashable, Sendable {
  /// The text, cleaned, with a line feed between its lines.
  public let text: String

  /// Cleans a text; `nil` when nothing is left that can be seen.
  ///
  /// Line ends of every kind become line feeds; other control characters and superfluous blanks are dropped.
  public init?(_ text: String) {
    if PlainText.isClean(text, lineFeeds: true) {
      self.text = text
    } else {
      let cleaned = TextCleaning.cleaned(text, lineEnds: .kept)
      guard TextCleaning.isVisible(cleaned) else { return nil }
      self.text = cleaned
    }
  }
}
