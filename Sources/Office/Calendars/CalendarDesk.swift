internal import CivilTime
internal import Publication
internal import Secretariat
internal import Store

/// Writes calendars out of one reading of the record; what they all rest on is read once, when the first asks for it.
final class CalendarDesk {
  let reading: Reading
  let office: Office
  private let participants: ParticipantDesk
  private var known = Known()

  /// What was read already.
  private struct Known {
    var directory: Directory?
    var bodies: [Body]?
    var drafts: Set<MeetingHandle>?
    var lists: [MeetingHandle: MeetingParticipants]?
    var memberships: [Membership]?
    var deadlines: [FeedDeadline]?
  }

  init(_ reading: Reading, in office: Office) {
    self.reading = reading
    self.office = office
    participants = ParticipantDesk(reading, on: office.today)
  }

  /// The names behind the codes.
  func directory() throws -> Directory { try keep(\.directory) { try reading.directory() } }

  /// The bodies on record, in the order of recording.
  func bodies() throws -> [Body] { try keep(\.bodies) { try reading.bodies() } }

  /// How meetings are written for an audience.
  func writer(in language: Language, for audience: CalendarAudience, profile: CalendarProfile = .general) throws -> PassageWriter {
    try PassageWriter(
      language: language, audience: audience, drafts: keep(\.drafts) { try reading.abandonedDrafts() }, directory: directory(),
      zones: office.zones, profile: profile)
  }

  /// Meetings as a calendar.
  func calendar(of meetings: [Meeting], called title: CalendarTitle, for audience: CalendarAudience) throws -> MeetingCalendar {
    try MeetingCalendar(
      meetings: meetings, title: title, writer: writer(in: title.language, for: audience), members: members(of: meetings, for: audience))
  }

  /// Who takes part in meetings, for an audience that is told.
  func members(of meetings: [Meeting], for audience: CalendarAudience) throws -> MemberView? {
    audience == .members ? try memberView(of: meetings) : nil
  }

  /// Whether a party takes part in a meeting: as the list of its participants says or, where none was set, because the party
  /// belongs to one of its bodies on one of its days, in whatever role (R15).
  func takesPart(_ party: Code<Party>, in meeting: Meeting) throws -> Bool {
    if let kept = try lists()[meeting.handle] {
      return try participants.list(of: kept, at: meeting).seats.contains { $0.occupant == .party(party) }
    }
    let days = [meeting.details.date.earliest, meeting.details.date.latest].compactMap(\.self)
    return try keep(\.memberships) { try reading.memberships() }.contains { membership in
      guard membership.party == party, meeting.details.bodies.contains(membership.body) else { return false }
      return days.isEmpty || days.contains { membership.standing(on: $0) != .doesNotBelong }
    }
  }

  /// Every deadline on exact days of every meeting that a cycle asks for, in the order in which they are due (R21).
  func deadlines() throws -> [FeedDeadline] {
    try keep(\.deadlines) {
      let meetings = try reading.meetings()
      let years = Set(meetings.compactMap(\.details.date.year)).flatMap { [$0 - 1, $0, $0 + 1] }
      let cycleYears = Set(years).sorted().compactMap { try? CycleYear($0) }
      return try bodies().flatMap { body -> [FeedDeadline] in
        guard let cycle = try reading.cycle(of: body.code), !cycle.deadlines.isEmpty else { return [] }
        let changes = try reading.deadlineChanges(of: body.code)
        return cycleYears.flatMap { year -> [FeedDeadline] in
          let assignment = SlotAssignment(of: cycle, in: year, among: meetings)
          return cycle.deadlines.compactMap { rule -> FeedDeadline? in
            guard let slot = cycle.slot(rule.slot), let meeting = assignment[rule.slot] else { return nil }
            return FeedDeadline(rule, of: slot, in: body.code, meeting: meeting, ruleChanges: changes[rule.code] ?? (0, nil))
          }
        }
      }.sorted { ($0.due.first, $0.subject) < ($1.due.first, $1.subject) }
    }
  }

  private func memberView(of meetings: [Meeting]) throws -> MemberView {
    let kept = try lists()
    let (changes, grounds) = (try reading.participantChanges(), try reading.groundsOfParticipantsChange())
    var lists: [MeetingHandle: ParticipantList] = [:]
    var moments: [MeetingHandle: Instant] = [:]
    for meeting in meetings {
      guard let list = kept[meeting.handle] else { continue }
      lists[meeting.handle] = try participants.list(of: list, at: meeting)
      // A list that was frozen stays as it is; one that is worked out anew may differ once its grounds have changed.
      moments[meeting.handle] = [changes[meeting.handle], list.frozen == nil ? grounds : nil].compactMap(\.self).max()
    }
    return MemberView(lists: lists, changes: moments)
  }

  private func lists() throws -> [MeetingHandle: MeetingParticipants] {
    try keep(\.lists) {
      Dictionary(try reading.readableParticipants().map { ($0.meeting, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// What was read before, or is read now.
  private func keep<Value>(_ path: WritableKeyPath<Known, Value?>, _ read: () throws -> Value) rethrows -> Value {
    if let value = known[keyPath: path] { return value }
    let value = try read()
    known[keyPath: path] = value
    return value
  }
}
