/// A text that can stand between the quotation marks of a parameter (RFC 5545 3.2); never empty.
///
/// A parameter has no escapes that are read everywhere: RFC 6868's are unknown to many programs, and others undo backslashes.
/// So a quotation mark becomes an apostrophe, a backslash a slash, and a caret goes.
public struct ParameterText: Hashable, Sendable {
  /// The text, cleaned.
  public let text: String

  /// Cleans a text; `nil` when nothing is left that can be seen.
  public init?(_ text: String) {
    if PlainText.isClean(text, lineFeeds: false, quotes: false) {
      self.text = text
      return
    }
    var replaced = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": replaced.append("'")
      case "\\": replaced.append("/")
      case "^": continue
      default: replaced.append(scalar)
      }
    }
    guard let line = CalendarLine(String(replaced)) else { return nil }
    self.text = line.text
  }
}
