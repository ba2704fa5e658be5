package import Secretariat
internal import Store

/// The proposals of another time that wait for an answer, of one meeting or of all.
package struct ReviewProposals: Sendable {
  /// The meeting's handle, a beginning of it, or its title; `nil` means every one.
  package var meeting: String?

  /// A review.
  package init(_ meeting: String? = nil) { self.meeting = meeting }

  /// A proposal.
  package struct Entry: Sendable {
    /// The meeting.
    package let meeting: Meeting
    /// The delegate who proposes.
    package let delegate: Delegate
    /// The proposal.
    package let answer: InvitationAnswer
    /// The time; `nil` where it cannot be told.
    package let time: ProposedTime?
  }

  /// What a review gives.
  package struct Answer: Sendable {
    /// The proposals, in the order in which they were read.
    package let entries: [Entry]
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Looks it up; a proposal that its author has since withdrawn by another answer, or to dates that were changed, waits no more.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let lookup = Lookup(reading: reading)
      let handle = try meeting.map { try lookup.meeting($0).handle }
      let standings = try InvitationStanding.all(from: reading.invitationMessages(), reading.invitationAnswers())
      let entries = try standings.compactMap { standing -> Entry? in
        guard standing.status == .invited, let answer = standing.answer, case .proposal(let time, .pending) = answer.content,
          let delegate = try reading.delegate(standing.delegate), handle == nil || delegate.meeting == handle,
          let meeting = try reading.meeting(delegate.meeting)
        else { return nil }
        return Entry(meeting: meeting, delegate: delegate, answer: answer, time: time)
      }
      return Answer(entries: entries.sorted { $0.answer.number < $1.answer.number }, directory: try reading.directory())
    }
  }
}
