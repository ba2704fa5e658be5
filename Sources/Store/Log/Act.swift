/// On whose behalf, by what command and why a change is made: the head of an entry in the log (R26).
package struct Act: Hashable, Sendable {
  /// Who makes the change.
  package let author: String
  /// The command, as the log shows it.
  package let command: String
  /// Why, when someone said so.
  package let reason: String?

  /// An act; texts are cut to what the log keeps, and control characters in them become blanks.
  package init(author: String, command: String, reason: String? = nil) {
    self.author = Self.line(author, maximum: 200) ?? "not known"
    self.command = Self.line(command, maximum: 2_000) ?? "not known"
    self.reason = reason.flatMap { Self.line($0, maximum: 500) }
  }

  /// A text as one line of at most so many code points, which is how SQLite counts; `nil` when it is empty.
  private static func line(_ text: String, maximum: Int) -> String? {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(maximum) {
      line.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return line.isEmpty ? nil : String(line)
  }
}
