internal import CivilTime
internal import Secretariat

/// A text as a person gives it, in English, in Spanish or in both, before it is checked.
package struct GivenText: Sendable {
  /// The text in English.
  package var english: String?
  /// The text in Spanish.
  package var spanish: String?

  /// A text from what was given.
  package init(english: String? = nil, spanish: String? = nil) {
    self.english = english
    self.spanish = spanish
  }

  /// The text, each half checked as a line; `nil` when neither language has one.
  func checked(as role: TextLine.Role) throws(Refusal) -> BilingualText? {
    var (english, spanish) = (self.english, self.spanish)
    if let text = english { english = try TextLine(text, as: role).text }
    if let text = spanish { spanish = try TextLine(text, as: role).text }
    return BilingualText(english: english, spanish: spanish)
  }

  /// The languages in which nothing was given.
  var missing: [Language] { [english == nil ? .english : nil, spanish == nil ? .spanish : nil].compactMap(\.self) }
}
