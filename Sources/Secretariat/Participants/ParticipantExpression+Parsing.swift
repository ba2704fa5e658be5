internal import CivilTime

extension ParticipantExpression {
  /// The most characters that an expression may have.
  public static let lengthMaximum = 2_000
  /// The most parentheses that may stand inside of each other.
  public static let nestingMaximum = 20

  /// Reads an expression.
  ///
  ///     sum      = common { ("+" | "-") common }
  ///     common   = operand { "&" operand }
  ///     operand  = function "(" ( body | "*" ) ")" | "guest" "(" quoted ")" | party | "(" sum ")"
  ///     party    = code | quoted
  ///     body     = code | quoted
  ///
  /// A code stands bare, without a hyphen, which takes out what follows; quotation marks inside of a quoted name are doubled.
  ///
  /// - Throws: A ``Refusal`` that quotes the text and names the column, from 1, and what is expected there.
  public init(parsing text: String) throws(Refusal) {
    var parser = ExpressionParser(text: text, characters: Array(text.prefix(Self.lengthMaximum + 1)))
    root = try parser.expression()
  }
}

/// What can be expected at a place of an expression.
private enum Expected {
  case operand, operation, opening, closing, body, quotedName

  var words: BilingualText {
    switch self {
    case .operand: .init(english: "a party, a function or “(”", spanish: "un participante, una función o “(”")
    case .operation: .init(english: "“+”, “-”, “&” or the end", spanish: "“+”, “-”, “&” o el final")
    case .opening: .init(english: "“(”", spanish: "“(”")
    case .closing: .init(english: "“)”", spanish: "“)”")
    case .body: .init(english: "a body's code or “*”", spanish: "el código de un cuerpo o “*”")
    case .quotedName: .init(english: "a name in double quotes", spanish: "un nombre entre comillas dobles")
    }
  }
}

/// Reads an expression character by character; it goes down only as deep as parentheses may be nested.
private struct ExpressionParser {
  let text: String
  let characters: [Character]
  private var position = 0

  init(text: String, characters: [Character]) {
    self.text = text
    self.characters = characters
  }

  mutating func expression() throws(Refusal) -> ParticipantExpression.Part {
    // A character can bear any number of marks, so that few characters may still be many bytes.
    guard characters.count <= ParticipantExpression.lengthMaximum, text.utf8.count <= 4 * ParticipantExpression.lengthMaximum else {
      throw refusal(
        at: ParticipantExpression.lengthMaximum + 1, "the expression is longer than \(ParticipantExpression.lengthMaximum) characters",
        "la expresión supera los \(ParticipantExpression.lengthMaximum) caracteres")
    }
    let whole = try sum(depth: 0)
    guard position == characters.count else { throw unexpected(.operation) }
    return whole
  }

  private mutating func sum(depth: Int) throws(Refusal) -> ParticipantExpression.Part {
    let first = try common(depth: depth)
    var steps: [ParticipantExpression.Step] = []
    while let operation = current.flatMap({ ParticipantExpression.Operation(rawValue: String($0)) }) {
      position += 1
      steps.append(.init(operation, try common(depth: depth)))
    }
    return .adding(steps, to: first)
  }

  private mutating func common(depth: Int) throws(Refusal) -> ParticipantExpression.Part {
    var parts = [try operand(depth: depth)]
    while skip("&") { parts.append(try operand(depth: depth)) }
    return .inAll(of: parts)
  }

  private mutating func operand(depth: Int) throws(Refusal) -> ParticipantExpression.Part {
    skipBlanks()
    let column = position + 1
    if skip("(") {
      guard depth < ParticipantExpression.nestingMaximum else {
        throw refusal(
          at: column, "parentheses stand more than \(ParticipantExpression.nestingMaximum) deep",
          "hay más de \(ParticipantExpression.nestingMaximum) paréntesis anidados")
      }
      let inner = try sum(depth: depth + 1)
      guard skip(")") else { throw unexpected(.closing) }
      return inner
    }
    if current == "\"" { return .party(.init(try quoted(), column: column)) }
    guard let word = word() else { throw unexpected(.operand) }
    return try named(word, column: column)
  }

  /// What a bare word begins: a function with its body, a guest, or a party's code.
  private mutating func named(_ word: String, column: Int) throws(Refusal) -> ParticipantExpression.Part {
    if FilingKey.plain(word) == ParticipantExpression.guestWord {
      guard skip("(") else { throw unexpected(.opening) }
      skipBlanks()
      let nameColumn = position + 1
      guard current == "\"" else { throw unexpected(.quotedName) }
      let name = try quoted()
      guard skip(")") else { throw unexpected(.closing) }
      do {
        return .guest(try TextLine(name, as: .guest))
      } catch {
        throw error.located(in: text, at: nameColumn)
      }
    }
    if let function = ParticipantFunction(word: word) {
      guard skip("(") else { throw unexpected(.opening) }
      let bodies = try bodies()
      guard skip(")") else { throw unexpected(.closing) }
      return .function(function, of: bodies)
    }
    if current == "(" { throw unknownFunction(word, column: column) }
    guard let code = Code<Party>(word) else {
      throw refusal(
        at: column, "“\(word.prefix(40))” cannot be a party's code", "“\(word.prefix(40))” no puede ser el código de un participante")
    }
    return .party(.init(code.text, column: column))
  }

  private mutating func bodies() throws(Refusal) -> ParticipantExpression.Bodies {
    if skip("*") { return .all }
    skipBlanks()
    let column = position + 1
    if current == "\"" { return .one(.init(try quoted(), column: column)) }
    guard let word = word() else { throw unexpected(.body) }
    guard let code = Code<Body>(word) else {
      throw refusal(at: column, "“\(word.prefix(40))” cannot be a body's code", "“\(word.prefix(40))” no puede ser el código de un cuerpo")
    }
    return .one(.init(code.text, column: column))
  }

  /// The next character that is no blank.
  private var current: Character? {
    mutating get {
      skipBlanks()
      return position < characters.count ? characters[position] : nil
    }
  }

  private mutating func skipBlanks() {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
  }

  private mutating func skip(_ character: Character) -> Bool {
    guard current == character else { return false }
    position += 1
    return true
  }

  /// Letters and digits; `nil` where there are none.
  private mutating func word() -> String? {
    skipBlanks()
    let letters = characters[position...].prefix { $0.isLetter || $0.isNumber }
    position += letters.count
    return letters.isEmpty ? nil : String(letters)
  }

  /// The text between quotation marks, of which the first is the current character.
  private mutating func quoted() throws(Refusal) -> String {
    let opening = position + 1
    position += 1
    var name = ""
    while position < characters.count {
      let character = characters[position]
      position += 1
      if character == "\"" {
        guard position < characters.count, characters[position] == "\"" else {
          guard name.contains(where: { !$0.isWhitespace }) else {
            throw refusal(at: opening, "a name in quotation marks is empty", "un nombre entre comillas está vacío")
          }
          return name
        }
        position += 1
      }
      name.append(character)
    }
    throw refusal(at: opening, "a quotation mark is never closed", "unas comillas quedan sin cerrar")
  }

  private mutating func unexpected(_ expected: Expected) -> Refusal {
    let found = current
    return refusal(at: position + 1) { language in
      let words = expected.words.bestText(in: language).text
      guard let found else {
        return language == .english ? "the expression ends where \(words) is expected" : "la expresión termina donde se espera \(words)"
      }
      return language == .english ? "\(words) is expected, not “\(found)”" : "se espera \(words), no “\(found)”"
    }
  }

  private func unknownFunction(_ word: String, column: Int) -> Refusal {
    let nearest = FilingKey.plain(word).hasPrefix("g") ? ParticipantExpression.guestWord : nil
    let meant = ParticipantFunction.nearest(to: word)?.rawValue ?? nearest
    let list = (ParticipantFunction.allCases.map(\.rawValue) + [ParticipantExpression.guestWord]).joined(separator: ", ")
    return refusal(
      at: column,
      remedy: meant.map { BilingualText(english: "Did you mean \($0)?", spanish: "¿Quiso decir \($0)?") }
        ?? BilingualText(english: "The functions are: \(list).", spanish: "Las funciones son: \(list).")
    ) { language in
      language == .english ? "“\(word.prefix(40))” is no function" : "“\(word.prefix(40))” no es una función"
    }
  }

  private func refusal(at column: Int, _ english: String, _ spanish: String) -> Refusal {
    refusal(at: column) { $0 == .english ? english : spanish }
  }

  private func refusal(at column: Int, remedy: BilingualText? = nil, _ words: (Language) -> String) -> Refusal {
    Refusal.invalid(given: text, because: BilingualText(words), remedy: remedy).located(in: text, at: column)
  }
}
