public import CivilTime

extension MeetingFinding {
  /// What a finding is about, with the facts that it rests on.
  public enum Matter: Hashable, Sendable {
    /// Both meetings want these people on these days.
    case sharedParticipants(days: [DayRange], Attendance.Shared)
    /// Both meetings want this venue on these days.
    case venue(TextLine, days: [DayRange])
    /// There are too few free days for a journey.
    case travelDays(Journey)
    /// The host has these holidays on the meeting's days.
    case hostHoliday([Holiday])
    /// Others who take part have these holidays on the meeting's days.
    case partyHoliday([Holiday])
    /// Those who take part have these holidays on the day before or after.
    case bridgeDays([Holiday])
    /// These days of the meeting lie in a blackout.
    case blackout(Blackout, days: [DayRange])
    /// A gap of the cycle is not kept; the two meetings are of one block, or not.
    case gap(GapBreach)
    /// The meeting was given its days too late.
    case missingNotice(Notice)
    /// Sessions sit on these days.
    case weekendSession([Day])
    /// The meeting has these days, on which no session is recorded.
    case weekend([Day])
  }

  /// A journey from one meeting to another for the people of both.
  public struct Journey: Hashable, Sendable {
    /// The meeting from which they come.
    public let origin: MeetingHandle
    /// Where it is held.
    public let originPlace: Place
    /// The day on which it ends.
    public let leaves: Day
    /// The meeting to which they go.
    public let destination: MeetingHandle
    /// Where that is held.
    public let destinationPlace: Place
    /// The day on which it begins.
    public let arrives: Day
    /// The free days that the journey needs.
    public let freeDaysNeeded: Int
    /// Who makes it.
    public let travellers: Attendance.Shared

    /// The free days that there are.
    public var freeDays: Int { leaves.days(until: arrives) - 1 }
  }

  /// Two meetings of a year that do not lie as far from each other as the cycle asks for.
  public struct GapBreach: Hashable, Sendable {
    /// The body whose cycle it is.
    public let body: Code<Body>
    /// The meeting that ends before the other.
    public let earlier: MeetingHandle
    /// Its last day.
    public let ends: Day
    /// The other meeting.
    public let later: MeetingHandle
    /// Its first day.
    public let begins: Day
    /// The gap that is asked for.
    public let gap: CycleGap
    /// Whether both are of one block, so that they move together (R16).
    public let isInBlock: Bool

    /// How many days there are from the last day of the one to the first of the other; 1 is the day before.
    public var days: Int { ends.days(until: begins) }
  }

  /// When a meeting was given its days, and when it should have been.
  public struct Notice: Hashable, Sendable {
    /// The body whose cycle asks for it.
    public let body: Code<Body>
    /// The first step of the meeting's preparation.
    public let step: BilingualText
    /// How many days before the meeting that step is due.
    public let daysBefore: Int
    /// The day on which it was due.
    public let due: Day
    /// The day on which the meeting was given the days that it has, by the clocks of UTC.
    public let given: Day
  }
}

extension MeetingFinding.Matter {
  /// What kind of conflict it is.
  public var kind: FindingKind {
    switch self {
    case .sharedParticipants: .sharedParticipants
    case .venue: .venue
    case .travelDays: .travelDays
    case .hostHoliday: .hostHoliday
    case .partyHoliday: .partyHoliday
    case .bridgeDays: .bridgeDays
    case .blackout: .blackout
    case .gap(let breach): breach.isInBlock ? .blockOrder : .cycleGap
    case .missingNotice: .missingNotice
    case .weekendSession: .weekendSession
    case .weekend: .weekend
    }
  }

  /// The code of what the meeting runs into, where the key says so.
  var subject: String? {
    switch self {
    case .blackout(let blackout, _): blackout.code.text
    case .gap(let breach): breach.body.text
    case .missingNotice(let notice): notice.body.text
    case .sharedParticipants, .venue, .travelDays, .hostHoliday, .partyHoliday, .bridgeDays, .weekendSession, .weekend: nil
    }
  }
}

extension MeetingFinding {
  /// How much it matters: an order that binds a block is broken, people or rooms are wanted twice, or something is unusual.
  public var severity: Severity {
    switch matter {
    case .gap(let breach): breach.isInBlock ? .error : .warning
    case .blackout(let blackout, _): blackout.strength == .hard ? .error : .note
    case .sharedParticipants, .venue, .travelDays, .hostHoliday, .missingNotice, .weekendSession: .warning
    case .partyHoliday, .bridgeDays, .weekend: .note
    }
  }

  /// The days on which it shows, in order.
  public var days: [DayRange] {
    switch matter {
    case .sharedParticipants(let days, _), .venue(_, let days), .blackout(_, let days): days
    case .hostHoliday(let holidays), .partyHoliday(let holidays), .bridgeDays(let holidays):
      Set(holidays.map(\.day)).sorted().map { DayRange($0) }
    case .travelDays(let journey): [DayRange(journey.leaves), DayRange(journey.arrives)]
    case .gap(let breach): [breach.ends, breach.begins].sorted().map { DayRange($0) }
    case .missingNotice(let notice): [DayRange(notice.due)]
    case .weekendSession(let days), .weekend(let days): days.map { DayRange($0) }
    }
  }
}
