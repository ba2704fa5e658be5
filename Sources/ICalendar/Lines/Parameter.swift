/// A parameter of a property (RFC 5545 3.2): a name and one or more texts.
///
/// None of the texts has a control character, so that a parameter cannot begin a line of its own. Quotation marks, carets and
/// line ends in them are written by the escapes of RFC 6868.
public struct Parameter: Sendable {
  /// What stands after the equals sign.
  enum Storage: Sendable {
    /// A text that stands without quotation marks and escapes.
    case word(String)
    case one(String)
    case several([String])
  }

  /// The name.
  public let name: ParameterName
  let storage: Storage

  init(name: ParameterName, storage: Storage) {
    self.name = name
    self.storage = storage
  }

  init(_ known: KnownParameter, _ text: String) {
    name = ParameterName(known)
    storage = .one(text)
  }

  /// A parameter with a word that needs neither quotation marks nor escapes.
  init(_ known: KnownParameter, word: String) {
    name = ParameterName(known)
    storage = .word(word)
  }

  /// A parameter with texts of its own; `nil` without any, or when one holds a control character other than the line feed.
  public init?(_ name: ParameterName, _ texts: [String]) {
    guard !texts.isEmpty else { return nil }
    for text in texts {
      guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A }) else { return nil }
    }
    self.name = name
    storage = texts.count == 1 ? .one(texts[0]) : .several(texts)
  }

  /// Its only or first text.
  public var text: String {
    switch storage {
    case .word(let text), .one(let text): text
    case .several(let texts): texts[0]
    }
  }

  /// The first of its texts that is as asked for.
  func firstText(where isFound: (String) -> Bool) -> String? {
    switch storage {
    case .word(let text), .one(let text): isFound(text) ? text : nil
    case .several(let texts): texts.first(where: isFound)
    }
  }

  /// Looks at each of its texts, without making a list of them.
  func forEachText(_ body: (String) -> Void) {
    switch storage {
    case .word(let text), .one(let text): body(text)
    case .several(let texts): texts.forEach(body)
    }
  }

  /// All of its texts, one or more.
  public var texts: [String] {
    switch storage {
    case .word(let text), .one(let text): [text]
    case .several(let texts): texts
    }
  }
}

extension Parameter: Hashable {
  /// Whether two parameters say the same.
  public static func == (left: Parameter, right: Parameter) -> Bool { left.name == right.name && left.texts == right.texts }

  /// Hashes what the parameter says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(texts)
  }
}

extension [Parameter] {
  /// The text of the first parameter of a kind; `nil` when there is none.
  func text(of known: KnownParameter) -> String? { first { $0.name.known == known }?.text }
}
