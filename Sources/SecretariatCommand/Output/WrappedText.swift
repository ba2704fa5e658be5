/// A paragraph in lines of at most so many columns, each after an indentation; words are never cut.
enum WrappedText {
  /// How many columns a line has.
  static let width = 96

  /// The lines of a text, with a line end after each.
  static func lines(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { "\(margin)\($0)\n" }.joined()
  }
}
