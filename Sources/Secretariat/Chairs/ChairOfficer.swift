public import CivilTime

/// Who holds the chair's office inside of the chair country: the chair is a country, its office-holder can change within a term.
///
/// Public facts only; how a person is reached is kept nowhere here (R28).
public struct ChairOfficer: Hashable, Sendable {
  /// The body.
  public let body: Code<Body>
  /// The label of the term.
  public let turn: TermLabel
  /// Since when, as far as known; `nil` when not recorded.
  public let from: PartialDate?
  /// The office, such as a ministry's under-secretary.
  public let office: BilingualText
  /// The public name of the office-holder, when recorded.
  public let person: String?
  /// Where the fact is taken from.
  public let source: String

  /// An office-holder in full.
  public init(body: Code<Body>, turn: TermLabel, from: PartialDate?, office: BilingualText, person: String?, source: String) {
    self.body = body
    self.turn = turn
    self.from = from
    self.office = office
    self.person = person
    self.source = source
  }
}
