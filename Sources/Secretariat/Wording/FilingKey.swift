/// The key by which a name is filed in an English or Spanish list, whatever its accents and capitals (R2).
///
/// Accents do not change the order, except that N with tilde follows N; CH and LL are not letters (rules of 1994 and
/// 2010); everything but letters and digits counts as a blank. A leading "the" is passed over, and so is a Spanish article
/// in small letters: one with a capital is part of the name, so that El Salvador stands under E.
public struct FilingKey: Hashable, Comparable, Sendable {
  private let key: [UInt8]

  /// The key of a name.
  public init(_ name: String) {
    let folded = Self.folded(name)
    let first = String(name.drop { $0.isWhitespace }.prefix { !$0.isWhitespace })
    let isArticle = ["el", "la", "los", "las"].contains(first) || Self.folded(first) == Array("the".utf8)
    key = isArticle && folded.count > first.utf8.count ? Array(folded.dropFirst(first.utf8.count + 1)) : folded
  }

  /// Keys are ordered letter by letter.
  public static func < (left: FilingKey, right: FilingKey) -> Bool { left.key.lexicographicallyPrecedes(right.key) }

  /// A name without accents and capitals, for comparing what people type: `México` and `MEXICO` give `mexico`.
  ///
  /// N with tilde gives `n` here, because people leave the tilde out.
  public static func plain(_ name: String) -> String {
    String(decoding: folded(name).filter { $0 != 0x7E }, as: UTF8.self)
  }

  /// Small ASCII letters, digits and single blanks; N with tilde is `n~`, which stands after every other `n`.
  private static func folded(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for character in name {
      if character == "ñ" || character == "Ñ" {
        bytes += [0x6E, 0x7E]
        continue
      }
      for scalar in character.decomposedLatin {
        switch scalar {
        case "a"..."z", "0"..."9": bytes.append(UInt8(ascii: scalar))
        case "A"..."Z": bytes.append(UInt8(ascii: scalar) + 0x20)
        default: if let last = bytes.last, last != 0x20, !scalar.properties.isDiacritic, !scalar.isApostrophe { bytes.append(0x20) }
        }
      }
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }
}

extension Character {
  /// The scalars of the letter without the marks above and below it.
  fileprivate var decomposedLatin: [Unicode.Scalar] {
    guard let first = unicodeScalars.first, let base = Self.baseLetters[first] else { return Array(unicodeScalars) }
    return [base]
  }

  /// The accented letters of the languages of the Americas and Europe, by their plain letter.
  private static let baseLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let families: [(Unicode.Scalar, String)] = [
      ("a", "áàâãäåāăą"), ("A", "ÁÀÂÃÄÅĀĂĄ"), ("c", "çćč"), ("C", "ÇĆČ"), ("e", "éèêëēėę"), ("E", "ÉÈÊËĒĖĘ"), ("i", "íìîïī"),
      ("I", "ÍÌÎÏĪİ"),
      ("n", "ń"), ("N", "Ń"), ("o", "óòôõöøō"), ("O", "ÓÒÔÕÖØŌ"), ("s", "śš"), ("S", "ŚŠ"), ("u", "úùûüū"), ("U", "ÚÙÛÜŪ"), ("y", "ýÿ"),
      ("Y", "Ý"),
      ("z", "źżž"), ("Z", "ŹŻŽ"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, accented) in families {
      for scalar in accented.unicodeScalars { table[scalar] = base }
    }
    return table
  }()
}

extension Unicode.Scalar {
  fileprivate var isApostrophe: Bool { self == "'" || self == "\u{2019}" }
}
