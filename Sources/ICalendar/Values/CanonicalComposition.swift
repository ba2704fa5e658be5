/// Puts letters and their combining marks together, so that the same text gives the same bytes (Unicode NFC).
///
/// The standard library compares by canonical equivalence and knows the order of marks, but has no public normal form. That
/// is enough to compose Latin letters that are written as a letter and marks. A letter of another script, and a composed
/// letter with a further mark that belongs before its own, stay as they were written.
enum CanonicalComposition {
  /// The composed letters of Latin-1, Latin Extended-A, -B and Additional, found by any spelling of theirs.
  private static let letters: [Character: Unicode.Scalar] = {
    let scalars = [0x00C0...0x024F, 0x1E00...0x1EFF].joined().compactMap { Unicode.Scalar($0 as Int) }
    return Dictionary(scalars.map { (Character($0), $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// The text with its Latin letters composed.
  static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x0300...0x036F).contains($0.value) }) else { return text }
    var composed = String.UnicodeScalarView()
    for character in text { composed.append(contentsOf: self.composed(Array(character.unicodeScalars))) }
    return String(composed)
  }

  /// One letter with its marks: each mark joins the letter unless one of its own class stands between them.
  private static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.count > 1, scalars.dropFirst().allSatisfy({ $0.combiningClass > 0 }) else { return scalars }
    let marks = scalars.dropFirst().enumerated().sorted { ($0.element.combiningClass, $0.offset) < ($1.element.combiningClass, $1.offset) }
    var letter = scalars[0]
    var rest: [Unicode.Scalar] = []
    for mark in marks.map(\.element) {
      let isBlocked = rest.last.map { $0.combiningClass == mark.combiningClass } ?? false
      if !isBlocked, let joined = letters[Character(String(String.UnicodeScalarView([letter, mark])))] {
        letter = joined
      } else {
        rest.append(mark)
      }
    }
    return [letter] + rest
  }
}

extension Unicode.Scalar {
  /// The class that says where a mark stands at its letter; 0 for what is no such mark.
  fileprivate var combiningClass: UInt8 { properties.canonicalCombiningClass.rawValue }
}
