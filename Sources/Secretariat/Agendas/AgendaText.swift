public import CivilTime

/// The text of an agenda item in English, in Spanish or in both, with places that the record fills: `{chair}` (R22, R23).
///
/// The places stay in the text until it is read, so that an agenda says what the record knows then. Each half is one line,
/// and every brace in it belongs to a known ``AgendaPlaceholder``.
public struct AgendaText: Hashable, Sendable {
  /// A stretch of the text.
  private enum Piece: Hashable, Sendable {
    case words(String)
    case fact(AgendaPlaceholder)
  }

  /// The text as it was written, with its braces.
  public let written: BilingualText
  private let pieces: [Language: [Piece]]

  /// Checks a text.
  ///
  /// - Throws: A ``Refusal`` when a half is no single line, or names a fact that the record cannot fill in.
  public init(_ text: BilingualText) throws(Refusal) {
    var pieces: [Language: [Piece]] = [:]
    var checked: [Language: String] = [:]
    for language in Language.allCases {
      guard let half = text.text(in: language) else { continue }
      let line = try TextLine(half, as: .agendaItem).text
      checked[language] = line
      pieces[language] = try Self.pieces(of: line)
    }
    written = BilingualText(english: checked[.english], spanish: checked[.spanish]) ?? text
    self.pieces = pieces
  }

  /// The facts that the text names in any language.
  public var placeholders: Set<AgendaPlaceholder> {
    Set(
      pieces.values.joined().compactMap { piece in
        if case .fact(let placeholder) = piece { placeholder } else { nil }
      })
  }

  /// The text in a language with its facts; `nil` when it, or the name of a fact in it, has no translation.
  public func filled(in language: Language, from setting: AgendaSetting) -> String? {
    guard let pieces = pieces[language] else { return nil }
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .fact(let placeholder):
        guard let fact = setting.fact(placeholder).text(in: language) else { return nil }
        text += fact
      }
    }
    return text
  }

  /// The text for a screen: where the translation is missing, the other language's text with its mark, `[en]` or `[es]`.
  public func marked(in language: Language, from setting: AgendaSetting) -> String {
    if let text = filled(in: language, from: setting) { return text }
    let other = language.other
    return "\(filled(in: other, from: setting) ?? written.bestText(in: other).text) [\(other.rawValue)]"
  }

  private static func pieces(of line: String) throws(Refusal) -> [Piece] {
    var pieces: [Piece] = []
    var rest = line[...]
    while let brace = rest.unicodeScalars.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest.unicodeScalars[brace] == "{", let end = rest[brace...].unicodeScalars.firstIndex(of: "}") else {
        throw .breaks(
          .agendaTemplates, given: line,
          because: BilingualText(
            english: "a brace in “\(line)” has no partner", spanish: "una llave de “\(line)” no tiene su pareja"),
          remedy: BilingualText(
            english: "Write a fact as {chair}, in two braces.", spanish: "Escriba los datos como {chair}, entre dos llaves."))
      }
      if brace > rest.startIndex { pieces.append(.words(String(rest[..<brace]))) }
      let name = String(rest.unicodeScalars[rest.unicodeScalars.index(after: brace)..<end])
      guard let placeholder = AgendaPlaceholder(rawValue: name) else { throw unknown(name) }
      pieces.append(.fact(placeholder))
      rest = rest[rest.unicodeScalars.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }

  private static func unknown(_ name: String) -> Refusal {
    var index = NameIndex<AgendaPlaceholder>(noun: .agendaFact, listCommand: nil)
    for placeholder in AgendaPlaceholder.allCases { index.add(placeholder, label: placeholder.rawValue) }
    let nearest = index.nearestLabel(to: name).map {
      BilingualText(english: "Did you mean {\($0)}?", spanish: "¿Quiso decir {\($0)}?")
    }
    let known = AgendaPlaceholder.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
    return .breaks(
      .agendaTemplates, given: name,
      because: BilingualText(
        english: "the record cannot fill in {\(name)}", spanish: "el registro no puede completar {\(name)}"),
      remedy: .joined([nearest, BilingualText(english: "It can fill in \(known).", spanish: "Puede completar \(known).")]))
  }
}
