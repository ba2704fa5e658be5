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
