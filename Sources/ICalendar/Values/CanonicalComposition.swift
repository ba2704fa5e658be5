/// Puts letters and their combining marks together, so that the same text gives the same bytes (Unicode NFC).
///
/// The standard library compares by canonical equivalence but has no public normal form. Its comparison is enough to find
/// the composed letter of any Latin letter with marks; a letter of another script, or one that no single scalar stands for,
/// stays as it was written.
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
    for character in text {
      if character.unicodeScalars.count > 1, let letter = letters[character] {
        composed.append(letter)
      } else {
        composed.append(contentsOf: character.unicodeScalars)
      }
    }
    return String(composed)
  }
}
