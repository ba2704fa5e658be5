/// A text that was given, with a caret under the character at which it is wrong.
enum CaretLines {
  /// How much of the text is shown on each side of the character.
  private static let reach = 35

  /// Two lines, indented like the rest of an error; of a long text, the part around the column.
  ///
  /// - Parameter column: The character, from 1; one more than there are stands for the end.
  static func text(under column: Int, of text: String) -> String {
    let characters = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    let position = min(max(column - 1, 0), characters.count)
    let first = max(0, position - reach)
    let last = min(characters.count, position + reach)
    let lead = first > 0 ? "…" : ""
    let line = lead + String(characters[first..<last]) + (last < characters.count ? "…" : "")
    return "     \(line)\n     \(String(repeating: " ", count: lead.count + position - first))^\n"
  }
}
