internal import CivilTime
package import Secretariat

/// What a page says of its body besides the meetings: who belongs to it, who chairs it, what it works on, what it has published.
package struct PageHead: Hashable, Sendable {
  /// An entry of a list of parties.
  package struct ListedParty: Hashable, Sendable {
    /// The line.
    package let line: Int
    /// The entry as it stands on the page.
    package let text: String
    /// The party it means, where one of that name is known.
    package let party: Code<Party>?
  }

  /// A pillar of the strategic plan.
  package struct Pillar: Hashable, Sendable {
    /// The line of its title.
    package let line: Int
    /// The number.
    package let number: Int
    /// The title.
    package let title: String
    /// The topics.
    package internal(set) var topics: [String]
  }

  /// A chair that the page names, with the year it is called by.
  package struct Chair: Hashable, Sendable {
    /// The line.
    package let line: Int
    /// Which of the chairs it is.
    package let position: Troika.Position
    /// The country as it stands on the page.
    package let text: String
    /// The country, where one of that name is known.
    package let country: Code<Country>?
    /// The year in brackets.
    package let year: Int?
  }

  /// A document of the list.
  package struct Document: Hashable, Sendable {
    /// The line.
    package let line: Int
    /// The title, without the languages.
    package let title: String
    /// The year in the title.
    package let year: Int?
    /// The codes of the languages in brackets after the title.
    package let languages: [String]
  }

  /// A number that the page states and its own list does not bear out.
  package struct CountMismatch: Hashable, Sendable {
    /// The line that states it.
    package let line: Int
    /// What is stated.
    package let stated: Int
    /// How many entries the list has.
    package let listed: Int
  }

  /// Member states.
  package var members: [ListedParty] = []
  /// Observer countries.
  package var observerCountries: [ListedParty] = []
  /// Observer organizations.
  package var observerOrganizations: [ListedParty] = []
  /// Partners.
  package var partners: [ListedParty] = []
  /// Pillars with their topics.
  package var pillars: [Pillar] = []
  /// Chairs.
  package var chairs: [Chair] = []
  /// Documents.
  package var documents: [Document] = []
  /// Stated numbers that the lists do not bear out.
  package var countMismatches: [CountMismatch] = []

  /// The head of what has none.
  package static let none = PageHead()
}
