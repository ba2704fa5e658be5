internal import ICalendar

/// Text beyond ASCII in headers (RFC 2047).
enum EncodedWord {
  /// The most octets of UTF-8 in a word: in base64 it has 64 characters then, which fit a line of 76 after the name of a header.
  private static let octetsMaximum = 39

  /// The words that stand for a text, each whole in itself; readers join them without the blanks between.
  static func words(for text: String) -> [String] {
    var pieces: [[UInt8]] = [[]]
    for character in text {
      // A letter stays with its marks where the two fit one word, and a scalar is never taken apart.
      let units = character.utf8.count <= octetsMaximum ? [Array(character.utf8)] : character.unicodeScalars.map { Array(String($0).utf8) }
      for unit in units {
        if pieces[pieces.count - 1].count + unit.count > octetsMaximum { pieces.append([]) }
        pieces[pieces.count - 1] += unit
      }
    }
    return pieces.filter { !$0.isEmpty }.map { "=?utf-8?B?\(Base64.encoded($0))?=" }
  }

  /// A header's text with its encoded words read; what cannot be read stays as it stands.
  static func decoded(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    var followsWord = false
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start.lowerBound]
      guard let (word, after) = word(at: rest[start.upperBound...]) else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        followsWord = false
        continue
      }
      // Blanks between two encoded words are only there to part them (RFC 2047 6.2).
      if !(followsWord && before.allSatisfy(\.isWhitespace)) { result += before }
      result += word
      rest = after
      followsWord = true
    }
    return result + rest
  }

  /// The text of the word whose beginning `=?` has just been passed, and what follows it.
  private static func word(at text: Substring) -> (String, Substring)? {
    let parts = text.split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3].first == "=", let name = parts[0].split(separator: "*").first,
      let charset = MailCharset(String(name)), !parts[2].contains(where: \.isWhitespace)
    else { return nil }
    let octets: [UInt8]? =
      switch parts[1].lowercased() {
      case "b": Base64.decoded(Array(parts[2].utf8))
      case "q": QuotedPrintable.decoded(parts[2].utf8.map { $0 == 0x5F ? 0x20 : $0 })
      default: nil
      }
    guard let octets, let decoded = charset.text(octets) else { return nil }
    return (decoded, parts[3].dropFirst())
  }
}
