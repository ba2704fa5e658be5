/// One line of text that a person wrote: a title, a name, a reason.
///
/// It is never empty and never only blanks or marks that show nothing, has no control or line-separating characters, no
/// blanks at either end, and at most 500 characters. What the outside gives is checked here once, so that no paper, page or
/// calendar meets a line end inside a title.
public struct TextLine: Hashable, Sendable, CustomStringConvertible {
  /// The most characters that a line may have.
  public static let maximumLength = 500

  /// The text.
  public let text: String

  /// Checks a text.
  ///
  /// - Parameters:
  ///   - text: What was given; blanks at both ends are dropped.
  ///   - name: What the text is for, as a refusal should name it: "title".
  /// - Throws: A ``Refusal`` that says which of the rules the text breaks.
  public init(_ text: String, as name: String) throws(Refusal) {
    let scalars = Array(text.unicodeScalars.drop(while: \.properties.isWhitespace))
    let trimmed = scalars.reversed().drop(while: \.properties.isWhitespace).reversed()
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: trimmed)
    if let control = kept.first(where: \.breaksLines) {
      let number = String(control.value, radix: 16, uppercase: true)
      throw Refusal.invalid(
        given: name,
        because: "the \(name) holds the control character U+\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)",
        remedy: "Give the \(name) as one line of plain text.")
    }
    let result = String(kept)
    guard kept.contains(where: { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }) else {
      throw Refusal.invalid(given: name, because: "the \(name) is empty", remedy: "Give the \(name) as one line of plain text.")
    }
    guard result.utf8.count <= 4 * Self.maximumLength, result.count <= Self.maximumLength else {
      throw Refusal.invalid(
        given: name, because: "the \(name) has \(result.utf8.count) bytes; at most \(Self.maximumLength) characters are kept",
        remedy: "Shorten the \(name).")
    }
    self.text = result
  }

  /// The text itself.
  public var description: String { text }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control character, or one that some programs take for the end of a line.
  fileprivate var breaksLines: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }
}
