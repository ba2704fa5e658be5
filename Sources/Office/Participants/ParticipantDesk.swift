internal import CivilTime
internal import Secretariat
internal import Store

/// Works lists of participants out in one read: what they all rest on is read once, when the first list asks for it.
///
/// It is for the reading it was made with, and not for what is written afterwards.
final class ParticipantDesk {
  private struct Grounds {
    let plans: [RotationPlan]
    let memberships: [Membership]
    let directory: Directory
  }

  /// How many years ahead the rotations are worked out at least, so that near meetings share them.
  private static let yearsAhead = 10

  private let reading: Reading
  private let today: Day
  private var grounds: Grounds?
  /// The chains of chairs, by the last year that they must reach.
  private var rotations: [Int: [Code<Body>: ChairRotation]] = [:]

  init(_ reading: Reading, on today: Day) {
    self.reading = reading
    self.today = today
  }

  /// What the participants of a meeting are worked out from.
  func setting(of meeting: Meeting) throws -> ParticipantSetting {
    let grounds = try knownGrounds()
    return ParticipantSetting(
      meeting: meeting, rotations: try rotations(of: grounds.plans, reaching: meeting.details.date.latest),
      memberships: grounds.memberships, directory: grounds.directory)
  }

  /// The list that an expression gives at a meeting now.
  func list(of expression: ParticipantExpression, at meeting: Meeting) throws -> ParticipantList {
    let setting = try setting(of: meeting)
    return ParticipantList(ResolvedParticipants(of: expression, in: setting), in: setting.directory)
  }

  /// The list that was kept of a meeting's participants, or the one that the record gives now.
  func list(of kept: MeetingParticipants, at meeting: Meeting) throws -> ParticipantList {
    try kept.frozen?.list ?? list(of: kept.expression, at: meeting)
  }

  private func knownGrounds() throws -> Grounds {
    if let grounds { return grounds }
    let read = Grounds(
      plans: try reading.bodies().map { try reading.plan(of: $0.code) }, memberships: try reading.memberships(),
      directory: try reading.directory())
    grounds = read
    return read
  }

  private func rotations(of plans: [RotationPlan], reaching day: Day?) throws -> [Code<Body>: ChairRotation] {
    let year = min(max(today.year + Self.yearsAhead, day?.year ?? today.year), Day.latest.year)
    if let known = rotations[year] { return known }
    let until = PartialDate.year(year).latest
    let found = try Dictionary(
      plans.map { try reading.order(of: $0, on: today, until: until).rotation }.map { ($0.body, $0) },
      uniquingKeysWith: { first, _ in first })
    rotations[year] = found
    return found
  }
}
