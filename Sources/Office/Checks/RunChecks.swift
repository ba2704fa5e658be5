package import CivilTime
package import Secretariat
internal import Store

/// Looks for conflicts in the record: what clashes, what breaks the cycle, what comes too late (R16, R18, R21).
///
/// Meetings that were held, or whose last day is past, are left alone unless they are asked for.
package struct RunChecks: Sendable {
  /// Only meetings of this body, by code or name.
  package var body: String?
  /// Only meetings that touch this day or a later one; without it, today.
  package var from: Day?
  /// Only meetings that touch this day or an earlier one.
  package var until: Day?
  /// Whether past meetings are checked too.
  package var includesPast = false
  /// What is looked for; everything when empty.
  package var kinds: Set<FindingKind> = []

  /// A check of all that is to come.
  package init() {}

  /// What a check gives.
  package struct Answer: Sendable {
    /// The meetings that were checked, in the order of time.
    package let meetings: [Meeting]
    /// The meetings concerned, those outside of the check among them.
    package let concerned: [MeetingHandle: Meeting]
    /// What was found, the worst first, waived or not.
    package let findings: [StandingFinding]
    /// The confirmed meetings of which no cycle asks for any notice, where notice was looked at.
    package let withoutNotice: [MeetingHandle]
    /// The names behind the codes.
    package let directory: Directory

    /// What was found and is not waived.
    package var open: [StandingFinding] { findings.filter { !$0.isWaived } }
  }

  /// Carries the checks out.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let desk = CheckDesk(reading, in: office)
      let meetings = try meetings(in: reading, on: office.today)
      let kinds = kinds.isEmpty ? Set(FindingKind.allCases) : kinds
      let findings = try desk.findings(of: meetings, kinds: kinds)
      var concerned = Dictionary(meetings.map { ($0.handle, $0) }, uniquingKeysWith: { first, _ in first })
      for handle in findings.flatMap(\.finding.meetings) where concerned[handle] == nil { concerned[handle] = try reading.meeting(handle) }
      return Answer(
        meetings: meetings, concerned: concerned, findings: findings,
        withoutNotice: kinds.contains(.missingNotice) ? try desk.meetingsWithoutNotice(among: meetings) : [],
        directory: try reading.directory())
    }
  }

  /// The meetings that are checked.
  func meetings(in reading: Reading, on today: Day) throws -> [Meeting] {
    let isPastAskedFor = includesPast || from != nil
    var filter = Reading.MeetingFilter()
    filter.body = try body.map { try Lookup(reading: reading).body($0).code }
    filter.states = isPastAskedFor ? [.proposed, .tentative, .confirmed, .held] : [.proposed, .tentative, .confirmed]
    filter.from = from ?? (includesPast ? nil : today)
    filter.until = until
    return try reading.meetings(filter)
  }

  /// How many findings about what is to come are not waived.
  static func openCount(in reading: Reading, office: Office) throws -> Int {
    let meetings = try RunChecks().meetings(in: reading, on: office.today)
    return try CheckDesk(reading, in: office).findings(of: meetings).count { !$0.isWaived }
  }
}
