/// The kinds of conflict that are looked for; the raw values are what files, keys and commands use.
public enum FindingKind: String, Sendable, CaseIterable {
  /// Two meetings want the same people on the same days (R16).
  case sharedParticipants = "shared-participants"
  /// Two meetings want the same venue on the same days.
  case venue
  /// The same people have too few days to travel from one meeting to the next.
  case travelDays = "travel-days"
  /// The country that hosts a meeting has a holiday on its days (R19).
  case hostHoliday = "host-holiday"
  /// Another country that takes part has a holiday on its days (R19).
  case partyHoliday = "party-holiday"
  /// Delegates would travel on a holiday of their own, before or after the meeting (R19).
  case bridgeDays = "bridge-days"
  /// A meeting lies in a blackout (R19).
  case blackout
  /// Meetings of one block are out of the order that the cycle asks for (R16, R18).
  case blockOrder = "block-order"
  /// A gap that the cycle asks for is not kept (R18).
  case cycleGap = "cycle-gap"
  /// A confirmed meeting was given its days after its preparation was to begin (R21).
  case missingNotice = "missing-notice"
  /// A session sits on a Saturday or a Sunday.
  case weekendSession = "weekend-session"
  /// A meeting has a Saturday or a Sunday among its days.
  case weekend

  /// How many meetings a finding of the kind concerns.
  var meetingCount: Int {
    switch self {
    case .sharedParticipants, .venue, .travelDays, .blockOrder, .cycleGap: 2
    case .hostHoliday, .partyHoliday, .bridgeDays, .blackout, .missingNotice, .weekendSession, .weekend: 1
    }
  }

  /// Whether its key names, besides the meetings, what they run into: the body whose cycle it is, a blackout.
  var hasSubject: Bool {
    switch self {
    case .blackout, .blockOrder, .cycleGap, .missingNotice: true
    case .sharedParticipants, .venue, .travelDays, .hostHoliday, .partyHoliday, .bridgeDays, .weekendSession, .weekend: false
    }
  }

  /// How early the kind stands in a list.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
