internal import CivilTime
internal import Secretariat

/// What is known of whether a delegate comes: what was answered to the last invitation, or why nothing was.
struct InvitationReply: Hashable {
  /// The kinds, in the order in which they are counted.
  enum Kind: String, CaseIterable {
    case accepted, tentative, declined, delegated, proposal
    case silent
    case notInvited = "not-invited"
    case cancelled, withdrawn
  }

  /// What it is.
  let kind: Kind
  /// Whether the meeting has changed since the invitation, so that it has to be written anew.
  let isOutOfDate: Bool

  /// No invitation was written.
  static let notInvited = InvitationReply(kind: .notInvited, isOutOfDate: false)

  /// What a standing tells.
  init(_ standing: InvitationStanding, at meeting: Meeting) {
    let isOutOfDate = standing.status == .invited && standing.request.stamp.sequence < meeting.sequence
    let kind: Kind =
      switch (standing.status, standing.answer?.content) {
      case (.cancelled, _): .cancelled
      case (.withdrawn, _): .withdrawn
      case (.invited, .participation(let participation)?):
        switch participation {
        case .accepted: .accepted
        case .tentative: .tentative
        case .declined: .declined
        case .delegated: .delegated
        }
      case (.invited, .proposal(_, .pending)?): .proposal
      // Whose proposal was not taken has still to say whether they come.
      case (.invited, .proposal?), (.invited, nil): .silent
      }
    self.init(kind: kind, isOutOfDate: isOutOfDate)
  }

  private init(kind: Kind, isOutOfDate: Bool) {
    self.kind = kind
    self.isOutOfDate = isOutOfDate
  }

  /// The reply as it stands beside a name.
  func word(in language: Language) -> String {
    guard isOutOfDate else { return kind.word(in: language) }
    return kind.word(in: language)
      + (language == .english ? " (the meeting has changed since; write anew)" : " (la reunión cambió después; escriba de nuevo)")
  }
}

extension InvitationReply.Kind {
  /// The kind beside a name.
  func word(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .accepted: InvitationAnswer.Participation.accepted.word(in: language)
    case .tentative: InvitationAnswer.Participation.tentative.word(in: language)
    case .declined: InvitationAnswer.Participation.declined.word(in: language)
    case .delegated: InvitationAnswer.Participation.delegated.word(in: language)
    case .proposal: isEnglish ? "proposed another time" : "propuso otra fecha"
    case .silent: isEnglish ? "no answer" : "sin respuesta"
    case .notInvited: isEnglish ? "not invited" : "sin invitación"
    case .cancelled: isEnglish ? "told that it is off" : "con aviso de cancelación"
    case .withdrawn: isEnglish ? "invitation withdrawn" : "invitación retirada"
    }
  }

  /// The kind before a count.
  func label(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .accepted: isEnglish ? "accepted" : "aceptaron"
    case .tentative: isEnglish ? "tentative" : "quizás"
    case .declined: isEnglish ? "declined" : "rechazaron"
    case .delegated: isEnglish ? "send someone else" : "envían a otra persona"
    case .proposal: isEnglish ? "proposed another time" : "propusieron otra fecha"
    case .silent, .notInvited, .cancelled, .withdrawn: word(in: language)
    }
  }
}
