public import CivilTime

/// Something that a body's chair history lacks or leaves open.
public struct ChairFinding: Hashable, Sendable {
  /// What is lacking.
  public enum Matter: String, Sendable, CaseIterable {
    /// No source names the holder.
    case holderNotRecorded = "holder-not-recorded"
    /// The chair is vacant.
    case vacancy
    /// The holder is concluded from other facts.
    case holderInferred = "holder-inferred"
    /// The day of the handover is not known to the day.
    case startNotExact = "start-not-exact"
    /// No meeting is recorded at whose close the term began.
    case noHandoverMeeting = "no-handover-meeting"
    /// The meeting at whose close the term is said to have begun is not on record.
    case unknownHandoverMeeting = "unknown-handover-meeting"
    /// The handover's day is not the last day of the meeting it is bound to.
    case startOffMeeting = "start-off-meeting"
    /// Two terms are called by the same year, or a year between two labels has none.
    case labelGap = "label-gap"
  }

  /// What is lacking.
  public let matter: Matter
  /// The term it concerns.
  public let term: ChairTerm
  /// The other date or year that the finding is about, as text: the meeting's last day, the missing year.
  public let detail: String?
}

extension ChairRotation {
  /// What the history lacks, in the order of the terms.
  ///
  /// - Parameter lastDay: The last day of a recorded meeting: `.some(nil)` for one whose days are not known exactly,
  ///   `nil` for a meeting that is not on record.
  public func findings(lastDay: (MeetingHandle) -> Day??) -> [ChairFinding] {
    var findings: [ChairFinding] = []
    for term in terms {
      func report(_ matter: ChairFinding.Matter, _ detail: String? = nil) {
        findings.append(ChairFinding(matter: matter, term: term, detail: detail))
      }
      if let before = predecessor(of: term) {
        if term.label <= before.label { report(.labelGap, String(term.label)) }
        for year in (before.label + 1)..<max(before.label + 1, term.label) { report(.labelGap, String(year)) }
      }
      switch term.holder {
      case .notRecorded: report(.holderNotRecorded)
      case .vacant(let reason): report(.vacancy, reason)
      case .party: if term.confidence == .inferred { report(.holderInferred) }
      }
      guard case .day(let start) = term.start else {
        report(.startNotExact, term.start.description)
        continue
      }
      guard let meeting = term.startMeeting else {
        report(.noHandoverMeeting)
        continue
      }
      switch lastDay(meeting) {
      case .none: report(.unknownHandoverMeeting, meeting.text)
      case .some(.none): break
      case .some(.some(let day)): if day != start { report(.startOffMeeting, day.description) }
      }
    }
    return findings
  }
}
