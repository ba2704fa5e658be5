package import Secretariat

/// What a mail tells a delegate.
package enum InvitationLetter: Sendable {
  /// An invitation to a part; an updated one where an earlier one went before. `answer` is what the delegate said of it as it is.
  case invitation(InvitationPart, isUpdate: Bool, answer: InvitationAnswer.Participation?)
  /// The meeting is off, or the part of this identity is; of a day that was given up, nothing more is known.
  case cancellation(CalendarIdentifier, InvitationPart?)
  /// The delegate is not expected any more, while the meeting goes on.
  case withdrawal(CalendarIdentifier, InvitationPart?)
  /// The time that the delegate proposed is not taken.
  case refusal(InvitationPart, ProposedTime?)

  /// The identity in calendars that it is about.
  package var event: CalendarIdentifier {
    switch self {
    case .invitation(let part, _, _), .refusal(let part, _): part.identifier
    case .cancellation(let event, _), .withdrawal(let event, _): event
    }
  }

  /// The part that it is about, where the meeting still has it.
  var part: InvitationPart? {
    switch self {
    case .invitation(let part, _, _), .refusal(let part, _): part
    case .cancellation(_, let part), .withdrawal(_, let part): part
    }
  }

  /// What the record calls it.
  package var method: InvitationMessage.Method {
    switch self {
    case .invitation: .request
    case .cancellation: .cancel
    case .withdrawal: .withdraw
    case .refusal: .declineCounter
    }
  }
}
