/// A telephone number as people write it: digits, with blanks and the marks `+ ( ) - . /` between them.
public struct TelephoneNumber: Hashable, Sendable {
  /// The number.
  public let text: String

  /// Reads a number; refused when the text cannot be one.
  public init(_ text: String) throws(Refusal) {
    let marks = Set("+()-./ ".utf8)
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    guard text.utf8.count <= 40, (3...20).contains(digits.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) || marks.contains($0) })
    else {
      throw .invalid(
        given: "--phone",
        because: BilingualText(
          english: "what is given cannot be a telephone number", spanish: "lo indicado no puede ser un número de teléfono"),
        remedy: BilingualText(english: "Give it as +506 2222 1111.", spanish: "Indíquelo como +506 2222 1111."))
    }
    self.text = text
  }
}
