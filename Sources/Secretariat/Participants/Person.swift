/// A person's data as a delegate: what can be erased (R28).
public struct Person: Hashable, Sendable {
  /// The name.
  public let name: TextLine
  /// The office, in one language or both.
  public let title: BilingualText?
  /// The electronic mail address.
  public let address: PersonalAddress?
  /// The telephone number.
  public let telephone: TelephoneNumber?

  /// A person's data.
  public init(name: TextLine, title: BilingualText?, address: PersonalAddress?, telephone: TelephoneNumber?) {
    self.name = name
    self.title = title
    self.address = address
    self.telephone = telephone
  }
}

/// A person's electronic mail address; it is shown to whoever asks for contacts and in no paper, page or feed (R28).
public struct PersonalAddress: Hashable, Sendable {
  /// The address.
  public let text: String

  /// Reads an address; refused when the text cannot be one.
  public init(_ text: String) throws(Refusal) {
    // An office's address has the same shape.
    guard let address = RoleAddress(text) else {
      throw .invalid(
        given: "--email",
        because: BilingualText(english: "the e-mail address cannot be one", spanish: "la dirección de correo no puede serlo"),
        remedy: BilingualText(english: "Give it as name@example.org.", spanish: "Indíquela como nombre@ejemplo.org."))
    }
    self.text = address.text
  }
}

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
        because: BilingualText(english: "the telephone number cannot be one", spanish: "el número de teléfono no puede serlo"),
        remedy: BilingualText(english: "Give it as +506 2222 1111.", spanish: "Indíquelo como +506 2222 1111."))
    }
    self.text = text
  }
}
