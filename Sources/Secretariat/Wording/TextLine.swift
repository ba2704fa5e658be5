/// One line of text that a person wrote: a title, a name, a reason.
///
/// It is never empty and never only blanks or marks that show nothing, has no control or line-separating characters and none
/// that turn the direction of the text, no blanks at either end, and at most 500 characters, a name 200. What the outside gives is checked here once, so that no paper, page or
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
    /// Where a fact is taken from.
    case source
    /// Where something was decided, such as an item of a meeting.
    case instance = "place of the decision"
    /// The office of a person.
    case office
    /// The name of a person.
    case person
    /// What a meeting decided.
    case decision = "text of a decision"
    /// What a body, a party or an office is called.
    case name
    /// The letters by which a body or a party is called.
    case acronym
    /// Who takes part without being a party: an organization or an office.
    case guest = "name of a guest"
    /// A delegate's name.
    case personName = "name of a delegate"
    /// A delegate's office.
    case personTitle = "title of a delegate"
  }

  /// The most characters that a line may have.
  public static let maximumLength = 500

  /// The most code points that a name may have.
  public static let nameLengthMaximum = 200

  /// The text.
  public let text: String

  /// Checks a text.
  ///
  /// - Parameters:
  ///   - text: What was given; blanks at both ends are dropped, and so are marks without width that join nothing.
  ///   - role: What the text is for, as a refusal should name it.
  /// - Throws: A ``Refusal`` that says which of the rules the text breaks.
  public init(_ text: String, as role: Role) throws(Refusal) {
    if Self.isPlain(text) {
      self.text = text
      return
    }
    let scalars = Self.visible(text.unicodeScalars).drop(while: \.properties.isWhitespace)
    let trimmed = scalars.reversed().drop(while: \.properties.isWhitespace).reversed()
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: trimmed)
    if let control = kept.first(where: \.breaksLine) {
      let number = String(control.value, radix: 16, uppercase: true)
      let name = "U+\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)"
      throw role.refusal("holds the control character \(name)", "contiene el carácter de control \(name)")
    }
    let result = String(kept)
    guard kept.contains(where: { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }) else {
      throw role.refusal("is empty", "no tiene texto")
    }
    guard result.count <= Self.maximumLength else {
      throw role.tooLong(result.count, most: Self.maximumLength, english: "characters", spanish: "caracteres")
    }
    // A character can bear any number of marks, so that few characters may still be many bytes.
    guard result.utf8.count <= 4 * Self.maximumLength else {
      throw role.tooLong(result.utf8.count, most: 4 * Self.maximumLength, english: "bytes", spanish: "bytes")
    }
    guard !role.isName || kept.count <= Self.nameLengthMaximum else {
      throw role.tooLong(kept.count, most: Self.nameLengthMaximum, english: "characters", spanish: "caracteres")
    }
    self.text = result
  }

  /// Whether a text is so plain that nothing has to be looked at more closely, as nearly every text is.
  ///
  /// It is short, of printable ASCII, letters from U+00C0 to U+00FF, guillemets and the dashes and quotation marks of typography, and
  /// has no blanks at its ends.
  private static func isPlain(_ text: String) -> Bool {
    let octets = text.utf8
    guard octets.count <= nameLengthMaximum, let first = octets.first, first != 0x20, octets.last != 0x20 else { return false }
    // The octet that began the character under way; 0 between characters.
    var (lead, isInside): (UInt8, Bool) = (0, false)
    for octet in octets {
      switch (lead, octet) {
      case (0, 0x20...0x7E): break
      case (0, 0xC2), (0, 0xC3), (0, 0xE2): lead = octet
      case (0xC2, 0xAB), (0xC2, 0xBB), (0xC2, 0xBF), (0xC2, 0xA1), (0xC3, _): lead = 0
      case (0xE2, 0x80) where !isInside: isInside = true
      case (0xE2, 0x93...0x9D) where isInside: (lead, isInside) = (0, false)
      default: return false
      }
    }
    return lead == 0
  }

  /// The scalars without those that have no width; a joiner stays between two letters or pictures that it can join.
  private static func visible(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
    let broad = scalars.filter { !$0.hasNoWidth }
    return broad.indices.compactMap { index in
      guard broad[index].isJoiner else { return broad[index] }
      let joins =
        index > broad.startIndex && index < broad.index(before: broad.endIndex) && broad[broad.index(before: index)].canBeJoined
        && broad[broad.index(after: index)].canBeJoined
      return joins ? broad[index] : nil
    }
  }

  /// The text itself.
  public var description: String { text }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control character, one that some programs take for the end of a line, or one that turns the
  /// direction of what follows, so that a line would read otherwise than it is.
  fileprivate var breaksLine: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }

  /// Whether the scalar is a zero-width space, a word joiner or a byte order mark.
  fileprivate var hasNoWidth: Bool { value == 0x200B || value == 0x2060 || value == 0xFEFF }

  /// Whether the scalar joins its neighbours or keeps them apart.
  fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }

  /// Whether a joiner beside the scalar can mean anything: pictures and some scripts need it, Latin, Greek and Cyrillic do not.
  fileprivate var canBeJoined: Bool { value >= 0x0530 && !properties.isWhitespace && !isJoiner }
}

extension TextLine.Role {
  /// What the text is called inside of a Spanish sentence, with its article.
  fileprivate var spanishName: String {
    switch self {
    case .title: "el título"
    case .reason: "el motivo"
    case .venue: "la sede"
    case .agendaItem: "el texto de un punto de la agenda"
    case .source: "la fuente"
    case .instance: "la instancia de la decisión"
    case .office: "el cargo"
    case .person: "el nombre de la persona"
    case .decision: "el texto de una decisión"
    case .name: "el nombre"
    case .acronym: "la sigla"
    case .guest: "el nombre de un invitado"
    case .personName: "el nombre de un delegado"
    case .personTitle: "el cargo de un delegado"
    }
  }

  /// Whether the text is a name, which stands in headings and columns and is shorter than other lines.
  fileprivate var isName: Bool { self == .name || self == .acronym }

  /// A refusal of a text with more of something than is kept.
  fileprivate func tooLong(_ count: Int, most: Int, english: String, spanish: String) -> Refusal {
    refusal(
      "has \(count) \(english); at most \(most) are kept", "tiene \(count) \(spanish); se conservan \(most) a lo sumo",
      remedy: BilingualText(english: "Shorten the \(rawValue).", spanish: "Acorte \(spanishName)."))
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
