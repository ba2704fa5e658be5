public import CivilTime

/// That a party belongs to a body in some role, with the dates as far as they are known (R1).
public struct Membership: Hashable, Sendable {
  /// In what role a party belongs to a body.
  public enum Role: String, Sendable, CaseIterable {
    /// A member state.
    case member
    /// An observer country or organization.
    case observer
    /// A partner network.
    case partner
  }

  /// What can be said of a membership on a day.
  public enum Standing: Sendable {
    /// The party belonged.
    case belongs
    /// The party did not yet, or no longer, belong.
    case doesNotBelong
    /// The record's dates are too coarse to tell for that day.
    case uncertain
  }

  /// The body.
  public let body: Code<Body>
  /// The party.
  public let party: Code<Party>
  /// The role.
  public let role: Role
  /// When it began; `nil` when not recorded.
  public let from: PartialDate?
  /// When it ended, the first day without it; `nil` when it goes on.
  public let until: PartialDate?
  /// Where the fact comes from.
  public let source: String

  /// A membership in full; refused when it would end before it begins.
  public init(body: Code<Body>, party: Code<Party>, role: Role, from: PartialDate?, until: PartialDate?, source: String) throws(Refusal) {
    if let from, let until, until.latest < from.earliest {
      throw .breaks(
        .membershipDates, given: "\(from)..\(until)",
        because: BilingualText(
          english: "the membership of \(party) in \(body) would end (\(until)) before it begins (\(from))",
          spanish: "la pertenencia de \(party) a \(body) terminaría (\(until)) antes de comenzar (\(from))"))
    }
    self.body = body
    self.party = party
    self.role = role
    self.from = from
    self.until = until
    self.source = source
  }

  /// The first day on which the party is sure to have belonged.
  private var surelyFrom: Day { from?.latest ?? .earliest }

  /// Whether there is a day on which both memberships surely held; dates that are too coarse to tell do not count.
  public func overlaps(_ other: Membership) -> Bool {
    let last = [until, other.until].compactMap(\.self).map(\.earliest).min()
    guard let last else { return true }
    return max(surelyFrom, other.surelyFrom) < last
  }

  /// The membership with an end, on the authority of a source that is kept beside the one it began with.
  ///
  /// - Parameter end: The first day without it, as far as it is known.
  /// - Throws: A ``Refusal`` when it has ended already, would end before it begins, or the two sources are too long together.
  public func ended(_ end: PartialDate, source: TextLine) throws(Refusal) -> Membership {
    if let until { throw alreadyEnded(until) }
    let sources = "\(self.source); \(end): \(source)"
    guard sources.unicodeScalars.count <= Self.sourceLengthMaximum else { throw Self.sourcesTooLong(sources.unicodeScalars.count) }
    return try Membership(body: body, party: party, role: role, from: from, until: end, source: sources)
  }

  /// The most code points that the record keeps of where a membership comes from.
  private static let sourceLengthMaximum = 2_000

  private static func sourcesTooLong(_ count: Int) -> Refusal {
    .invalid(
      given: "source",
      because: BilingualText(
        english: "the sources of beginning and end have \(count) characters together; at most \(sourceLengthMaximum) are kept",
        spanish: "las fuentes del comienzo y del fin suman \(count) caracteres; se conservan \(sourceLengthMaximum) a lo sumo"),
      remedy: BilingualText(english: "Shorten the source.", spanish: "Acorte la fuente."))
  }

  private func alreadyEnded(_ until: PartialDate) -> Refusal {
    .breaks(
      .datedMembership, given: party.text,
      because: BilingualText(
        english: "the membership of \(party) in \(body) has ended already (\(until))",
        spanish: "la pertenencia de \(party) a \(body) ya terminó (\(until))"),
      remedy: BilingualText(english: "See it with: rcm party show \(party)", spanish: "Véala con: rcm party show \(party)"))
  }

  /// Whether the party belonged on a day; a membership without a recorded beginning counts as old as the record.
  public func standing(on day: Day) -> Standing {
    if let until, day >= until.latest { return .doesNotBelong }
    if let from, day < from.earliest { return .doesNotBelong }
    if let until, day >= until.earliest { return .uncertain }
    if let from, day < from.latest { return .uncertain }
    return .belongs
  }
}
