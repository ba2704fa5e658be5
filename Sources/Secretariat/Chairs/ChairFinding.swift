public import CivilTime

/// Something that a body's chair history lacks or leaves open.
public struct ChairFinding: Hashable, Sendable {
  /// What is lacking.
  public enum Matter: Hashable, Sendable {
    /// No source names the holder.
    case holderNotRecorded
    /// The chair is vacant, for a reason.
    case vacancy(reason: String)
    /// The holder is concluded from other facts.
    case holderInferred
    /// The handover is not known to the day, only as far as this.
    case startNotExact(PartialDate)
    /// No meeting is recorded at whose close the term began.
    case noHandoverMeeting
    /// The meeting at whose close the term is said to have begun is not on record.
    case unknownHandoverMeeting(MeetingHandle)
    /// The meeting at whose close the term is said to have begun is not on record as held.
    case handoverMeetingNotHeld(MeetingHandle)
    /// The handover's day is not the last day of the meeting it is bound to.
    case startOffMeeting(lastDay: Day)
    /// No term is called by a year that lies between those of this term and the one before.
    case yearWithoutTerm(Int)
    /// The term is called by the year of the term before it, or by an earlier one.
    case yearNotLater(TermLabel)
  }

  /// What is lacking.
  public let matter: Matter
  /// The term it concerns.
  public let term: ChairTerm
}

extension ChairRotation {
  /// What the history lacks, in the order of the terms.
  ///
  /// - Parameters:
  ///   - today: The day on which the question is asked; a turn that is yet to come lacks nothing when nobody has it.
  ///   - close: When a meeting closes at which the chair is said to have changed hands.
  public func findings(today: Day = .latest, close: (MeetingHandle) -> HandoverClose) -> [ChairFinding] {
    terms.flatMap { term in matters(of: term, today: today, close: close).map { ChairFinding(matter: $0, term: term) } }
  }

  private func matters(of term: ChairTerm, today: Day, close: (MeetingHandle) -> HandoverClose) -> [ChairFinding.Matter] {
    var matters: [ChairFinding.Matter] = []
    if let before = predecessor(of: term) {
      // A vacancy between two terms is called by the year of the one that it cuts short.
      if term.label < before.label || (term.label == before.label && !term.holder.isVacant) { matters.append(.yearNotLater(term.label)) }
      // By the calendar a term may last for years; from one meeting to the next it is called by each year in turn.
      if term.passing == .atClose {
        let years = (before.label.year + 1)..<max(before.label.year + 1, term.label.year)
        matters += years.map { .yearWithoutTerm($0) }
      }
    }
    switch term.holder {
    case .notRecorded:
      if hasCome(term, by: today) { matters.append(.holderNotRecorded) }
    case .vacant(let reason): matters.append(.vacancy(reason: reason))
    case .party:
      // What an order gives is worked out from a rule, not concluded from a host.
      if term.confidence == .inferred, term.appointment == .assumed, term.passing == .atClose { matters.append(.holderInferred) }
    }
    // What is planned has not happened yet, and what passes by the calendar needs no meeting.
    guard term.appointment == .assumed, term.passing == .atClose else { return matters }
    guard case .day(let start) = term.start else { return matters + [.startNotExact(term.start)] }
    guard let meeting = term.startMeeting else {
      // A chair falls vacant without a meeting.
      return term.holder.isVacant ? matters : matters + [.noHandoverMeeting]
    }
    switch close(meeting) {
    case .notOnRecord: matters.append(.unknownHandoverMeeting(meeting))
    case .notHeld: matters.append(.handoverMeetingNotHeld(meeting))
    case .day(let day) where day != start: matters.append(.startOffMeeting(lastDay: day))
    case .day, .notExact: break
    }
    return matters
  }

  /// Whether somebody took the chair for a term, or was to have taken it by a day.
  private func hasCome(_ term: ChairTerm, by day: Day) -> Bool {
    term.appointment == .assumed || starts[term.number - 1].last <= day
  }
}

extension ChairFinding.Matter {
  /// The permanent name by which files and programs know the matter.
  public var name: String {
    switch self {
    case .holderNotRecorded: "holder-not-recorded"
    case .vacancy: "vacancy"
    case .holderInferred: "holder-inferred"
    case .startNotExact: "start-not-exact"
    case .noHandoverMeeting: "no-handover-meeting"
    case .unknownHandoverMeeting: "unknown-handover-meeting"
    case .handoverMeetingNotHeld: "handover-meeting-not-held"
    case .startOffMeeting: "start-off-meeting"
    case .yearWithoutTerm: "year-without-term"
    case .yearNotLater: "year-not-later"
    }
  }

  /// The date, year, meeting or reason that the matter is about, as text.
  public var detail: String? {
    switch self {
    case .vacancy(let reason): reason
    case .startNotExact(let date): date.description
    case .unknownHandoverMeeting(let meeting), .handoverMeetingNotHeld(let meeting): meeting.text
    case .startOffMeeting(let day): day.description
    case .yearWithoutTerm(let year): String(year)
    case .yearNotLater(let label): label.description
    case .holderNotRecorded, .holderInferred, .noHandoverMeeting: nil
    }
  }
}
