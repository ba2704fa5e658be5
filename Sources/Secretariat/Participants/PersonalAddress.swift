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
        because: BilingualText(
          english: "what is given cannot be an e-mail address", spanish: "lo indicado no puede ser una dirección de correo"),
        remedy: BilingualText(english: "Give it as name@example.org.", spanish: "Indíquela como nombre@ejemplo.org."))
    }
    self.text = address.text
  }
}
