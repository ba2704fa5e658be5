public import CivilTime

/// Something in a body's plan of the chair that cannot be carried out, or does not agree with what happened.
public struct PlanFinding: Hashable, Sendable {
  /// What is wrong.
  public enum Matter: Hashable, Sendable {
    /// No turn bore that label when the decision was taken.
    case unknownTurn(TermLabel)
    /// The turn had begun when the decision was taken.
    case turnBegun(TermLabel)
    /// The turn is not in office, so that its past cannot be made longer or shorter.
    case turnEnded(TermLabel)
    /// Nobody has the turn, so that nobody can be passed over or give it up.
    case turnOpen(TermLabel)
    /// The turn is another member's.
    case turnTaken(TermLabel, by: Code<Party>)
    /// The order gives the turn to a member; it can be changed by an exception only.
    case turnOfOrder(TermLabel, of: Code<Party>)
    /// The member was not suspended on that day.
    case notSuspended(Code<Party>, on: Day)
    /// The member does not belong to the body on that day.
    case notAMember(Code<Party>, on: Day)
    /// A term that ends at a handover cannot be counted in months.
    case notByTheCalendar(TermLabel)
    /// A term by the calendar does not end at a meeting.
    case notAtAMeeting(TermLabel)
    /// The term would end before it begins, or the vacancy would begin outside of the turn.
    case endsTooEarly(TermLabel)
    /// Someone else than the plan says took the chair.
    case outOfTurn(TermLabel, planned: Code<Party>)
    /// Nobody in the order can take the chair from that day on.
    case nobodyEligible(from: Day)
    /// The meeting at whose close the chair was to pass is over, and no handover is on record.
    case handoverDue(TermLabel, since: Day)
    /// A handover is on record where the chair passes by the calendar.
    case handoverBesideCalendar(TermLabel)
  }

  /// What is wrong.
  public let matter: Matter
  /// The number of the decision it concerns, if it concerns one.
  public let decision: Int?

  /// A finding.
  public init(matter: Matter, decision: Int?) {
    self.matter = matter
    self.decision = decision
  }
}

extension PlanFinding.Matter {
  /// The permanent name by which files and programs know the matter.
  public var name: String {
    switch self {
    case .unknownTurn: "unknown-turn"
    case .turnBegun: "turn-begun"
    case .turnEnded: "turn-ended"
    case .turnOpen: "turn-open"
    case .turnTaken: "turn-taken"
    case .turnOfOrder: "turn-of-order"
    case .notSuspended: "not-suspended"
    case .notAMember: "not-a-member"
    case .notByTheCalendar: "not-by-the-calendar"
    case .notAtAMeeting: "not-at-a-meeting"
    case .endsTooEarly: "ends-too-early"
    case .outOfTurn: "out-of-turn"
    case .nobodyEligible: "nobody-eligible"
    case .handoverDue: "handover-due"
    case .handoverBesideCalendar: "handover-beside-calendar"
    }
  }
}
