/// What a person wrote beside an answer, in lines of text; never empty.
///
/// It comes from outside: control characters and marks that turn the direction of a text are dropped, and what is longer than
/// 2,000 characters or 7,900 octets is cut, so that it can be printed and kept wherever it comes from.
public struct AnswerComment: Hashable, Sendable {
  /// The most characters that are kept.
  public static let maximumLength = 2_000
  private static let octetsMaximum = 7_900

  /// The text, with a line feed between its lines.
  public let text: String

  /// Cleans a text; `nil` when nothing is left that can be seen.
  public init?(_ text: String) {
    var lines: [String] = [""]
    for character in text.prefix(Self.maximumLength) {
      if character.isNewline {
        lines.append("")
        continue
      }
      for scalar in character.unicodeScalars where !scalar.isUnprintable { lines[lines.count - 1].unicodeScalars.append(scalar) }
    }
    let trimmed = lines.map { $0.reversed().drop(while: \.isWhitespace).reversed() }.map { String($0) }
    let kept = trimmed.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
    var result = ""
    for character in kept.joined(separator: "\n") {
      guard result.utf8.count + character.utf8.count <= Self.octetsMaximum else { break }
      result.append(character)
    }
    guard result.unicodeScalars.contains(where: { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }) else {
      return nil
    }
    self.text = result
  }

  /// The text on one line, for lists.
  public var line: String { text.split(separator: "\n").joined(separator: " / ") }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control, or turns the direction of what follows.
  fileprivate var isUnprintable: Bool {
    properties.generalCategory == .control || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
      || value == 0x2028 || value == 0x2029 || value == 0xFEFF
  }
}
