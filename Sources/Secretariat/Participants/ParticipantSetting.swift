internal import CivilTime

/// What participants are worked out from: the meeting, the rotations, who belongs where, and the names behind the codes.
public struct ParticipantSetting: Sendable {
  /// The meeting.
  public let meeting: Meeting
  /// The chain of chairs of each body.
  public let rotations: [Code<Body>: ChairRotation]
  /// Who belongs to which body.
  public let memberships: [Membership]
  /// The names behind the codes, with each body's troika rule.
  public let directory: Directory

  /// A setting in full.
  public init(meeting: Meeting, rotations: [ChairRotation], memberships: [Membership], directory: Directory) {
    self.init(
      meeting: meeting, rotations: Dictionary(rotations.map { ($0.body, $0) }, uniquingKeysWith: { first, _ in first }),
      memberships: memberships, directory: directory)
  }

  /// A setting whose rotations are in order already, as several meetings share them.
  public init(meeting: Meeting, rotations: [Code<Body>: ChairRotation], memberships: [Membership], directory: Directory) {
    self.meeting = meeting
    self.rotations = rotations
    self.memberships = memberships
    self.directory = directory
  }

  /// Whether the meeting has a date that memberships can be held against.
  var hasDays: Bool { meeting.details.date.earliest != nil }

  /// What can be said of a membership at the meeting; `nil` for a meeting without a date.
  ///
  /// Over a date of several days, or one that is known to the month, it belongs only when it does on the first day and on the
  /// last.
  func standing(of membership: Membership) -> Membership.Standing? {
    guard let earliest = meeting.details.date.earliest, let latest = meeting.details.date.latest else { return nil }
    let (first, last) = (membership.standing(on: earliest), membership.standing(on: latest))
    return first == last ? first : .uncertain
  }

  /// The strongest part of the list that a party has by its memberships in the meeting's bodies (R2).
  ///
  /// A meeting without a date goes by the memberships that have not ended.
  func block(of occupant: Occupant) -> ParticipantBlock {
    switch occupant {
    case .guest: return .guests
    case .secretariat: return .secretariats
    case .party(let code):
      guard let nature = directory.party(code)?.nature else { return .guests }
      let blocks = memberships.filter { membership in
        guard membership.party == code, meeting.details.bodies.contains(membership.body) else { return false }
        return standing(of: membership).map { $0 != .doesNotBelong } ?? (membership.until == nil)
      }.map { ParticipantBlock($0.role, nature) }
      return blocks.min { $0.rank < $1.rank } ?? .guests
    }
  }
}
