/// One line of text that a person wrote: a title, a name, a reason.
///
/// It is never empty and never only blanks or marks that show nothing, has no control or line-separating characters, no
/// blanks at either end, and at most 500 characters. What the outside gives is checked here once, so that no paper, page or
/// calendar meets a line end inside a title.
public struct TextLine: Hashable, Sendable, CustomStringConvertible {
  /// What a line of text is for.
  public enum Role: String, Sendable, CaseIterable {
    /// The title of a meeting or of a document.
    case title
    /// Why something is done.
    case reason
    /// The building or room of a meeting.
    case venue
    /// What is to be discussed.
    case agendaItem = "text of an agenda item"
  }

  /// The most characters that a line may have.
  public static let maximumLength = 500

  /// The text.
  public let text: String

  /// Checks a text.
  ///
  /// - Parameters:
  ///   - text: What was given; blanks at both ends are dropped.
  ///   - role: What the text is for, as a refusal should name it.
  /// - Throws: A ``Refusal`` that says which of the rules the text breaks.
  public init(_ text: String, as role: Role) throws(Refusal) {
    let scalars = Array(text.unicodeScalars.drop(while: \.properties.isWhitespace))
    let trimmed = scalars.reversed().drop(while: \.properties.isWhitespace).reversed()
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: trimmed)
    if let control = kept.first(where: \.breaksLines) {
      let number = String(control.value, radix: 16, uppercase: true)
      let name = "U+\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)"
      throw role.refusal("holds the control character \(name)", "contiene el carácter de control \(name)")
    }
    let result = String(kept)
    guard kept.contains(where: { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }) else {
      throw role.refusal("is empty", "no tiene texto")
    }
    guard result.utf8.count <= 4 * Self.maximumLength, result.count <= Self.maximumLength else {
      throw role.refusal(
        "has \(result.utf8.count) bytes; at most \(Self.maximumLength) characters are kept",
        "tiene \(result.utf8.count) bytes; se conservan \(Self.maximumLength) caracteres a lo sumo",
        remedy: BilingualText(english: "Shorten the \(role.rawValue).", spanish: "Acorte \(role.spanishName)."))
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

extension TextLine.Role {
  /// What the text is called inside of a Spanish sentence, with its article.
  fileprivate var spanishName: String {
    switch self {
    case .title: "el título"
    case .reason: "el motivo"
    case .venue: "la sede"
    case .agendaItem: "el texto de un punto de la agenda"
    }
  }

  /// A refusal of a text, from what is wrong with it.
  fileprivate func refusal(_ english: String, _ spanish: String, remedy: BilingualText? = nil) -> Refusal {
    .invalid(
      given: rawValue, because: BilingualText(english: "the \(rawValue) \(english)", spanish: "\(spanishName) \(spanish)"),
      remedy: remedy
        ?? BilingualText(
          english: "Give the \(rawValue) as one line of plain text.",
          spanish: "Indique \(spanishName) en una sola línea de texto sin formato."))
  }
}
