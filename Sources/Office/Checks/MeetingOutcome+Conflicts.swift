internal import CivilTime
internal import Secretariat
internal import Store

extension MeetingOutcome {
  /// The same outcome with what is found about the meetings that were written, as `rcm check` would say it; what is waived is left out.
  ///
  /// Of a past meeting it is only said that it wants the people of another one, which mostly means that its date is wrong. The same
  /// meeting typed twice wants its people twice, which the notice of the double says already.
  ///
  /// - Parameter companions: The meetings that were written along with it.
  func checked(with companions: [MeetingHandle] = [], in office: Office, _ writing: Writing) throws -> MeetingOutcome {
    let meetings = try [meeting] + companions.compactMap { try writing.reading.meeting($0) }
    let isPast = meeting.details.date.latest.map { $0 < office.today } ?? false
    let findings = try CheckDesk(writing.reading, in: office).findings(
      of: meetings, kinds: isPast ? [.sharedParticipants] : Set(FindingKind.allCases))
    let doubles = Set(notices.compactMap { if case .possibleDuplicate(let handle) = $0 { handle } else { nil } })
    let news = findings.filter { standing in
      !standing.isWaived && !(standing.finding.kind == .sharedParticipants && !doubles.isDisjoint(with: standing.finding.meetings))
    }
    guard !news.isEmpty else { return self }
    let directory = try writing.reading.directory()
    var outcome = self
    outcome.conflicts = news.map { Conflict(standing: $0, sentence: $0.finding.sentence(in: directory)) }
    return outcome
  }
}
