package import Secretariat

/// What became of an answer that was read.
package struct AnswerOutcome: Sendable {
  /// What became of it.
  package enum Matter: Sendable {
    /// It is recorded and counts.
    case recorded(InvitationAnswer)
    /// The same answer is on record already.
    case readBefore
    /// It answers an earlier revision than the last invitation, so that it says nothing about this one.
    case outdated
    /// A newer answer of the same delegate is on record.
    case older
    /// The newest state was asked for; what was written, unless there was no place for it.
    case refresh(InvitationRound?)
  }

  /// The meeting.
  package let meeting: Meeting
  /// The delegate who answers.
  package let delegate: Delegate
  /// What became of it.
  package let matter: Matter
  /// Whether the mail came from an address that is not the delegate's, nor of someone who acts for them.
  package let isFromAnotherAddress: Bool
  /// The names behind the codes.
  package let directory: Directory
}
