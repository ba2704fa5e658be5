/// A text of exactly one line, for titles, places and names; never empty.
///
/// Some programs skip an event whose title has a line end, and crash at one without a title.
public struct CalendarLine: Hashable, Sendable {
  /// The text, cleaned.
  public let text: String

  /// Cleans a text, blanks standing for line ends; `nil` when nothing is left that can be seen.
  public init?(_ text: String) {
    if PlainText.isClean(text, lineFeeds: false) {
      self.text = text
      return
    }
    let cleaned = TextCleaning.cleaned(text, lineEnds: .blanks)
    guard TextCleaning.isVisible(cleaned) else { return nil }
    self.text = cleaned
  }

  /// A text of the program's own, which is a line already.
  package init(checked text: String) { self.text = text }
}
