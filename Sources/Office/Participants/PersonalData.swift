internal import CivilTime
internal import Secretariat

/// What a person gives about a delegate on the command line; what is not given stays as it is.
package struct PersonalData: Sendable {
  /// The name.
  package var name: String?
  /// The office in English.
  package var englishTitle: String?
  /// The office in Spanish.
  package var spanishTitle: String?
  /// The electronic mail address.
  package var email: String?
  /// The telephone number.
  package var telephone: String?

  /// Nothing given.
  package init() {}

  /// Whether anything is given.
  var isEmpty: Bool { [name, englishTitle, spanishTitle, email, telephone].allSatisfy { $0 == nil } }

  /// The person's data that result; `nil` without a name.
  ///
  /// - Throws: A `Refusal` of what cannot be read; it does not repeat what was given.
  func person(changing existing: Person?) throws -> Person? {
    guard let name = try name.map({ try TextLine($0, as: .personName) }) ?? existing?.name else { return nil }
    let english = try englishTitle.map { try TextLine($0, as: .personTitle).text }
    let spanish = try spanishTitle.map { try TextLine($0, as: .personTitle).text }
    return Person(
      name: name,
      title: BilingualText(
        english: english ?? existing?.title?.text(in: .english), spanish: spanish ?? existing?.title?.text(in: .spanish)),
      address: try email.map { try PersonalAddress($0) } ?? existing?.address,
      telephone: try telephone.map { try TelephoneNumber($0) } ?? existing?.telephone)
  }
}
