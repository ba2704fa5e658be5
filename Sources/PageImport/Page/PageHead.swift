internal import CivilTime
public import Secretariat

/// What a page says of its body besides the meetings: who belongs to it, who chairs it, what it works on, what it has published.
public struct PageHead: Hashable, Sendable {
  /// An entry of a list of parties.
  public struct ListedParty: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// The entry as it stands on the page.
    public let text: String
    /// The party it means, where one of that name is known.
    public let party: Code<Party>?
  }

  /// A pillar of the strategic plan.
  public struct Pillar: Hashable, Sendable {
    /// The line of its title.
    public let line: Int
    /// The number.
    public let number: Int
    /// The title.
    public let title: String
    /// The topics.
    public internal(set) var topics: [String]
  }

  /// A chair that the page names, with the year it is called by.
  public struct Chair: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// Which of the chairs it is.
    public let position: Troika.Position
    /// The country as it stands on the page.
    public let text: String
    /// The country, where one of that name is known.
    public let country: Code<Country>?
    /// The year in brackets.
    public let year: Int?
  }

  /// A document of the list.
  public struct Document: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// The title, without the languages.
    public let title: String
    /// The year in the title.
    public let year: Int?
    /// The codes of the languages in brackets after the title.
    public let languages: [String]
  }

  /// A number that the page states and its own list does not bear out.
  public struct CountMismatch: Hashable, Sendable {
    /// The line that states it.
    public let line: Int
    /// What is stated.
    public let stated: Int
    /// How many entries the list has.
    public let listed: Int
  }

  /// Member states.
  public var members: [ListedParty] = []
  /// Observer countries.
  public var observerCountries: [ListedParty] = []
  /// Observer organizations.
  public var observerOrganizations: [ListedParty] = []
  /// Partners.
  public var partners: [ListedParty] = []
  /// Pillars with their topics.
  public var pillars: [Pillar] = []
  /// Chairs.
  public var chairs: [Chair] = []
  /// Documents.
  public var documents: [Document] = []
  /// Stated numbers that the lists do not bear out.
  public var countMismatches: [CountMismatch] = []
}
