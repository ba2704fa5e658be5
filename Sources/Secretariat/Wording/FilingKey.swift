/// The key by which a name is filed in an English or Spanish list, whatever its accents and capitals (R2).
///
/// Accents do not change the order, except that N with tilde follows N; CH and LL are not letters (rules of 1994 and
/// 2010); everything but letters and digits counts as a blank. A leading "the" is passed over, and so is a Spanish article
/// in small letters: one with a capital is part of the name, so that El Salvador stands under E.
public struct FilingKey: Hashable, Comparable, Sendable {
  private let key: [UInt8]

  /// The key of a name.
  public init(_ name: String) {
    let folded = FoldedLetters(name).bytes
    let first = String(name.drop { $0.isWhitespace }.prefix { !$0.isWhitespace })
    let isArticle = ["el", "la", "los", "las"].contains(first) || FoldedLetters(first).bytes == Array("the".utf8)
    key = isArticle && folded.count > first.utf8.count ? Array(folded.dropFirst(first.utf8.count + 1)) : folded
  }

  /// Keys are ordered letter by letter.
  public static func < (left: FilingKey, right: FilingKey) -> Bool { left.key.lexicographicallyPrecedes(right.key) }

  /// A name without accents and capitals, for comparing what people type: `México` and `MEXICO` give `mexico`.
  ///
  /// N with tilde gives `n` here, because people leave the tilde out.
  public static func plain(_ name: String) -> String {
    var bytes = FoldedLetters(name).bytes
    if bytes.contains(FoldedLetters.tilde) { bytes.removeAll { $0 == FoldedLetters.tilde } }
    return String(decoding: bytes, as: UTF8.self)
  }
}
