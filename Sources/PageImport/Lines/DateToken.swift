internal import CivilTime
internal import Secretariat

/// A word, number or mark at the beginning of a line, as a date may need it.
struct DateToken {
  /// What it may mean in a date.
  enum Kind: Equatable {
    case number(Int)
    case month(Int, Language)
    case year(Int)
    case dash
    case comma
    /// “to”, “al”: the next day ends a range.
    case through
    /// “and”, “y”.
    case and
    /// Words that dates hold besides: “de”, “del”, “of”, the name of a weekday.
    case filler
    case other
  }

  let kind: Kind
  /// The position after its last scalar.
  let end: Int

  private static let tokensMaximum = 120

  /// The tokens of a line, as far as a date can reach.
  static func tokens(of line: String) -> [DateToken] {
    let scalars = Array(line.unicodeScalars.prefix(2_000))
    var tokens: [DateToken] = []
    var position = 0
    while position < scalars.count, tokens.count < tokensMaximum {
      let scalar = scalars[position]
      let start = position
      if scalar.properties.isWhitespace {
        position += 1
        continue
      }
      if scalar.isDigit {
        while position < scalars.count, scalars[position].isDigit { position += 1 }
        let digits = String(String.UnicodeScalarView(scalars[start..<position]))
        // The stop of the Spanish ordinal `1.º`.
        if position + 1 < scalars.count, scalars[position] == ".", scalars[position + 1] == "º" { position += 1 }
        var suffix = ""
        while position < scalars.count, scalars[position].isWordPart {
          suffix.unicodeScalars.append(scalars[position])
          position += 1
        }
        tokens.append(DateToken(kind: number(digits, suffix: suffix), end: position))
      } else if scalar.isWordPart {
        while position < scalars.count, scalars[position].isWordPart { position += 1 }
        let word = FilingKey.plain(String(String.UnicodeScalarView(scalars[start..<position])))
        let kind = word.isEmpty ? .filler : self.kind(of: word)
        if case .month = kind, position < scalars.count, scalars[position] == "." { position += 1 }
        tokens.append(DateToken(kind: kind, end: position))
      } else {
        position += 1
        tokens.append(DateToken(kind: scalar.isDash ? .dash : scalar == "," ? .comma : scalar == "&" ? .and : .other, end: position))
      }
    }
    return tokens
  }

  private static func number(_ digits: String, suffix: String) -> Kind {
    guard let value = Int(digits) else { return .other }
    if digits.utf8.count == 4, suffix.isEmpty { return .year(value) }
    let isOrdinal = ["", "st", "nd", "rd", "th", "o", "º", "°"].contains(suffix.lowercased())
    return digits.utf8.count <= 2 && isOrdinal ? .number(value) : .other
  }

  private static func kind(of word: String) -> Kind {
    if let month = months[word] { return .month(month.number, month.language) }
    switch word {
    case "to", "al", "a", "through", "until", "hasta": return .through
    case "and", "y", "e": return .and
    case "de", "del", "el", "los", "of", "the", "dias": return .filler
    default: return weekdays.contains(word) ? .filler : .other
    }
  }

  /// Full names and their beginnings of three letters; where both languages share one, as in `mar`, English is assumed.
  private static let months: [String: (number: Int, language: Language)] = {
    var table: [String: (number: Int, language: Language)] = ["sept": (9, .english), "setiembre": (9, .spanish)]
    for language in [Language.english, .spanish] {
      for number in 1...12 {
        guard let month = try? YearMonth(year: 2_000, month: number) else { continue }
        let name = FilingKey.plain(month.monthName(in: language))
        for key in [name, String(name.prefix(3))] where table[key] == nil { table[key] = (number, language) }
      }
    }
    return table
  }()

  private static let weekdays = Set(Weekday.allCases.flatMap { day in Language.allCases.map { FilingKey.plain(day.name(in: $0)) } })
}

extension Unicode.Scalar {
  var isDigit: Bool { (0x30...0x39).contains(value) }
  var isDash: Bool { self == "-" || (0x2010...0x2015).contains(value) || value == 0x2212 }
  var isWordPart: Bool { properties.isAlphabetic || properties.isDiacritic || self == "º" || self == "°" }
}
