/// What a text from outside loses before it can stand in a calendar.
///
/// Line ends of every kind become one kind or a blank, because some readers split lines at U+2028, U+0085, a vertical tab or a
/// form feed; other control characters go, among them U+001C to U+001E, at which the same readers split. Blanks at the ends of
/// a line go, and a run of blanks becomes one, so that no fold leaves a line of blanks, which some readers drop.
enum TextCleaning {
  /// What becomes of line ends.
  enum LineEnds: Sendable {
    /// Each becomes one line feed.
    case kept
    /// Each becomes a blank.
    case blanks
  }

  /// The text in composed form, cleaned.
  static func cleaned(_ text: String, lineEnds: LineEnds) -> String {
    var kept = String.UnicodeScalarView()
    var pendingBlank: Unicode.Scalar?
    var pendingLineEnds = 0
    var previous: Unicode.Scalar?
    for scalar in CanonicalComposition.composed(text).unicodeScalars {
      defer { previous = scalar }
      if scalar.endsLines {
        if scalar == "\n", previous == "\r" { continue }
        if lineEnds == .kept {
          pendingLineEnds += 1
          pendingBlank = nil
        } else {
          pendingBlank = pendingBlank ?? " "
        }
      } else if scalar.properties.isWhitespace {
        pendingBlank = pendingBlank ?? (scalar == "\t" ? " " : scalar)
      } else if !scalar.isControl {
        if !kept.isEmpty {
          kept.append(contentsOf: repeatElement("\n", count: pendingLineEnds))
          if pendingLineEnds == 0, let pendingBlank { kept.append(pendingBlank) }
        }
        pendingLineEnds = 0
        pendingBlank = nil
        kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// Whether a text has anything that can be seen.
  static func isVisible(_ text: String) -> Bool {
    // Nearly every text begins with a sign of ASCII, which is seen without being looked up.
    if let first = text.utf8.first, (0x21...0x7E).contains(first) { return true }
    return text.unicodeScalars.contains { !$0.properties.isWhitespace && $0.properties.generalCategory != .format }
  }
}

extension Unicode.Scalar {
  /// Whether some reader takes the scalar for the end of a line.
  fileprivate var endsLines: Bool {
    (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  /// Whether it is a control character of C0 or C1, or DEL.
  fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
