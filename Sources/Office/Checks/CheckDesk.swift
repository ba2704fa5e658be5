internal import CivilTime
internal import Secretariat
internal import Store

/// Finds what clashes in the record, for as many meetings as are asked about at once (R16).
///
/// Meetings are met by their days, so that each is compared with its neighbours in time only. What lists of participants and years
/// of a cycle rest on is read once. The desk is for the reading it was made with, and not for what is written afterwards.
final class CheckDesk {
  private let reading: Reading
  private let participants: ParticipantDesk
  private var attendances: [MeetingHandle: Attendance] = [:]
  private var knownWaivers: [FindingKey: FindingWaiver]?

  init(_ reading: Reading, in office: Office) {
    self.reading = reading
    participants = ParticipantDesk(reading, on: office.today)
  }

  /// What is found, the worst first, with the waivers of it.
  ///
  /// - Parameters:
  ///   - meetings: The meetings that are asked about; a finding about two of them is given once.
  ///   - kinds: What is looked for.
  func findings(of meetings: [Meeting], kinds: Set<FindingKind> = Set(FindingKind.allCases)) throws -> [StandingFinding] {
    var found: [MeetingFinding] = []
    if !kinds.isDisjoint(with: [.sharedParticipants, .venue, .travelDays]) { found += try pairFindings(of: meetings) }
    if !kinds.isDisjoint(with: [.hostHoliday, .partyHoliday, .bridgeDays, .blackout]) { found += try calendarFindings(of: meetings) }
    if !kinds.isDisjoint(with: [.weekendSession, .weekend]) { found += meetings.flatMap { $0.weekendFindings() } }
    if !kinds.isDisjoint(with: [.blockOrder, .cycleGap, .missingNotice]) { found += try cycleFindings(of: meetings) }
    let waivers = try waivers()
    return found.filter { kinds.contains($0.kind) }.sorted().map { StandingFinding($0, waiver: waivers[$0.key]) }
  }

  /// Every waiver on record.
  private func waivers() throws -> [FindingKey: FindingWaiver] {
    if let knownWaivers { return knownWaivers }
    let read = try reading.waivers()
    knownWaivers = read
    return read
  }
}

// MARK: Two meetings

extension CheckDesk {
  private func pairFindings(of meetings: [Meeting]) throws -> [MeetingFinding] {
    let chosen = Set(meetings.map(\.handle))
    let neighbours = try MeetingNeighbours(of: meetings, in: reading)
    return try meetings.flatMap { meeting in
      try neighbours.near(meeting).flatMap { other -> [MeetingFinding] in
        // Of two meetings that are both asked about, the one with the smaller handle asks.
        guard !chosen.contains(other.handle) || meeting.handle < other.handle else { return [] }
        return try meeting.findings(with: other, attendance: attendance)
      }
    }
  }

  /// Who is expected at a meeting: the list that was set, or everyone of its bodies.
  private func attendance(at meeting: Meeting) throws -> Attendance {
    if let known = attendances[meeting.handle] { return known }
    let bodies = meeting.details.bodies
    let delegations = try reading.readableParticipants(of: meeting.handle).map { kept in
      try participants.list(of: kept, at: meeting).delegations(to: bodies)
    }
    let attendance = Attendance(bodies: bodies, delegations: delegations)
    attendances[meeting.handle] = attendance
    return attendance
  }
}

// MARK: Holidays and blackouts

extension CheckDesk {
  private func calendarFindings(of meetings: [Meeting]) throws -> [MeetingFinding] {
    let ranges = meetings.flatMap(\.details.date.exactDays)
    // A day more at both ends, on which delegates travel.
    guard let first = ranges.map(\.first).min(), let last = ranges.map(\.last).max(),
      let days = try? DayRange(first: first.previous ?? first, last: last.next ?? last)
    else { return [] }
    let desk = try HolidayDesk(reading)
    let (holidays, blackouts) = (desk.holidays(over: days), desk.blackouts(over: days))
    return try meetings.flatMap { meeting in
      try meeting.holidayFindings(by: holidays, countries: countries(at: meeting)) + meeting.blackoutFindings(by: blackouts)
    }
  }

  /// The countries that take part in a meeting: those on its list, or the members of its bodies on its first day.
  private func countries(at meeting: Meeting) throws -> Set<Code<Country>> {
    let setting = try participants.setting(of: meeting)
    let parties: [Code<Party>] =
      if let delegations = try attendance(at: meeting).delegations {
        delegations.compactMap { if case .party(let code) = $0.seat { code } else { nil } }
      } else {
        setting.memberships.filter { membership in
          membership.role == .member && meeting.details.bodies.contains(membership.body)
            && meeting.details.date.earliest.map { membership.standing(on: $0) } == .belongs
        }.map(\.party)
      }
    // The code of a party that is a country is the country's own (R2).
    return Set(parties.filter { setting.directory.party($0)?.nature == .country }.compactMap { Code<Country>($0.text) })
  }
}

// MARK: The meetings of a cycle

extension CheckDesk {
  private func cycleFindings(of meetings: [Meeting]) throws -> [MeetingFinding] {
    let chosen = Set(meetings.map(\.handle))
    return try reading.cycles().flatMap { cycle in
      try cycle.years(of: meetings).flatMap { year -> [MeetingFinding] in
        let assignment = try reading.assignment(of: cycle, in: year)
        let notices = try assignment.meetings.compactMap { slot, meeting -> MeetingFinding? in
          guard chosen.contains(meeting.handle) else { return nil }
          return try cycle.noticeFinding(of: meeting, as: slot) { try reading.daysGiven(to: meeting).utcDay }
        }
        return cycle.gapFindings(in: assignment).filter { !chosen.isDisjoint(with: $0.meetings) } + notices
      }
    }
  }

  /// The confirmed meetings of which no cycle asks for any notice, so that none could be found missing (R21).
  func meetingsWithoutNotice(among meetings: [Meeting]) throws -> [MeetingHandle] {
    let confirmed = meetings.filter { $0.state == .confirmed && $0.details.date.hasExactDays }
    var asked: Set<MeetingHandle> = []
    for cycle in try reading.cycles() {
      for year in cycle.years(of: confirmed) {
        for (slot, meeting) in try reading.assignment(of: cycle, in: year).meetings where cycle.firstStep(of: slot) != nil {
          asked.insert(meeting.handle)
        }
      }
    }
    return confirmed.map(\.handle).filter { !asked.contains($0) }
  }
}

extension Reading {
  /// The cycles of the bodies that have one.
  fileprivate func cycles() throws -> [Cycle] { try bodies().compactMap { try cycle(of: $0.code) } }

  /// Which meetings are those that a cycle asks for in a year; a window may reach into the year after it.
  fileprivate func assignment(of cycle: Cycle, in year: CycleYear) throws -> SlotAssignment {
    var filter = MeetingFilter()
    filter.body = cycle.body
    filter.from = PartialDate.year(year.number).earliest
    filter.until = PartialDate.year(year.number + 1).latest
    // Kind by kind, so that the workshops of a busy year are not read.
    let candidates = try Set(cycle.slots.map(\.kind)).sorted().flatMap { kind in
      filter.kind = kind
      return try meetings(filter).filter { $0.details.leadingKind == kind }
    }
    return SlotAssignment(of: cycle, in: year, among: candidates)
  }
}
