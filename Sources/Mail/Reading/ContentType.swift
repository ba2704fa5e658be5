/// What a part of a mail says that it holds (Content-Type, RFC 2045 5).
package struct ContentType: Hashable, Sendable {
  /// The type and subtype in small letters, `text/calendar`.
  package let name: String
  /// The parameters by their names in small letters; of one that is given twice, the first.
  package let parameters: [String: String]

  /// What a part without the header holds (RFC 2045 5.2).
  static let plainText = ContentType(name: "text/plain", parameters: [:])

  init(name: String, parameters: [String: String]) {
    self.name = name
    self.parameters = parameters
  }

  /// Reads the value of the header; `nil` when it names no type.
  init?(_ value: String) {
    var pieces = Self.pieces(of: value)[...]
    guard let name = pieces.popFirst()?.lowercased(), name.split(separator: "/", omittingEmptySubsequences: false).count == 2 else {
      return nil
    }
    var plain: [String: String] = [:]
    var sections: [String: [(number: Int, text: String)]] = [:]
    for piece in pieces {
      guard let sign = piece.firstIndex(of: "=") else { continue }
      let key = piece[..<sign].trimmed.lowercased()
      let text = Self.unquoted(piece[piece.index(after: sign)...].trimmed)
      // A long value comes in numbered pieces (RFC 2231 3); the marks of its character set are for names of files only.
      let parts = key.split(separator: "*", omittingEmptySubsequences: false)
      if parts.count > 1, let number = Int(parts[1]) {
        sections[String(parts[0]), default: []].append((number, text))
      } else if plain[key] == nil {
        plain[key] = text
      }
    }
    for (key, pieces) in sections where plain[key] == nil {
      plain[key] = pieces.sorted { $0.number < $1.number }.map(\.text).joined()
    }
    self.init(name: name, parameters: plain)
  }

  /// The pieces between the semicolons that stand outside of quotation marks, without blanks around them.
  private static func pieces(of value: String) -> [String] {
    var pieces = [""]
    var isQuoted = false
    var isEscaped = false
    for character in value {
      if !isQuoted, character == ";" {
        pieces.append("")
        continue
      }
      if character == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = character == "\\" && !isEscaped
      pieces[pieces.count - 1].append(character)
    }
    return pieces.map { $0[...].trimmed }
  }

  private static func unquoted(_ text: String) -> String {
    guard text.first == "\"", text.last == "\"", text.count >= 2 else { return text }
    var result = ""
    var isEscaped = false
    for character in text.dropFirst().dropLast() {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }
}

extension Substring {
  /// The text without blanks at either end.
  var trimmed: String { String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
}
