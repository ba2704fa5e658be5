/// Text that stands in a Markdown paper exactly as it is: what Markdown would take for its own marks is escaped (CommonMark 2.4).
package struct MarkdownText: Hashable, Sendable, CustomStringConvertible {
  /// The escaped text, on one line.
  package let description: String

  /// Escapes a text; line ends become blanks, because a line of a paper is one line.
  package init(_ text: String) {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~":
        escaped.append("\\")
        escaped.append(scalar)
      case "&":
        escaped.append(contentsOf: "&amp;".unicodeScalars)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029:
        escaped.append(" ")
      default: escaped.append(scalar)
      }
    }
    description = Self.withQuietStart(String(escaped))
  }

  /// A row of a table from cells that are escaped already.
  package static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// A mark at the beginning of a line would make it a heading or a list.
  private static func withQuietStart(_ text: String) -> String {
    guard let first = text.first, first == "#" || first == "+" || first == "-" || first == "=" else { return text }
    return "\\" + text
  }
}
