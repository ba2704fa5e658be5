/// Text on its way into a header: one line, whatever was given.
enum HeaderText {
  /// The text with a blank in place of every run of blanks, line ends and control characters, and none at either end.
  ///
  /// A line end that reached a header would begin another header, or the body.
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isBlank = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      if !isBlank {
        line.append(scalar)
      } else if let last = line.last, last != " " {
        line.append(" ")
      }
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }

  /// Whether a line can stand as it is: visible ASCII and blanks, with nothing that reads as an encoded word.
  static func isPlain(_ line: String) -> Bool { line.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !line.contains("=?") }
}
