/// Text broken into lines between words, each no wider than a column.
struct TextColumn {
  /// The lines, with a line end after each.
  ///
  /// - Parameters:
  ///   - text: What is said; a single word may be wider than the column.
  ///   - width: How many characters a line may have.
  ///   - first: What stands in the margin of the first line.
  ///   - indent: How many blanks stand before every other line, and at least as many characters before the text of the first.
  static func wrapped(_ text: String, width: Int, first: String = "", indent: Int = 0) -> String {
    var lines: [String] = []
    var line = first + String(repeating: " ", count: max(first.isEmpty ? 0 : 1, indent - first.count))
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isEmpty = true
      }
      line += isEmpty ? word : " " + word
      isEmpty = false
    }
    lines.append(line)
    return lines.map { $0 + "\n" }.joined()
  }
}
