public import CivilTime

/// An answer to an invitation that was read.
public struct InvitationAnswer: Hashable, Sendable {
  /// What was answered.
  public enum Content: Hashable, Sendable {
    /// Whether the delegate comes.
    case participation(Participation)
    /// That another time would be better, and what became of it.
    case proposal(ProposedTime?, Outcome)
  }

  /// Whether someone comes, as they say themselves (PARTSTAT, RFC 5545 3.2.12).
  public enum Participation: String, Sendable, CaseIterable {
    /// Comes.
    case accepted
    /// May come.
    case tentative
    /// Does not come.
    case declined
    /// Sends someone else.
    case delegated
  }

  /// What became of a proposal of another time.
  public enum Outcome: String, Sendable, CaseIterable {
    /// It waits for an answer.
    case pending
    /// The meeting was moved there.
    case accepted
    /// The meeting stayed where it was.
    case declined
  }

  /// The number by which commands call it; it is never given twice.
  public let number: Int
  /// The number of the delegate.
  public let delegate: Int
  /// The identity in calendars of the event that is answered to.
  public let event: CalendarIdentifier
  /// What was answered.
  public let content: Content
  /// To which revision, and when.
  public let stamp: MessageStamp
  /// The digest of the message, by which the same one is known again.
  public let digest: String
  /// What the delegate wrote; `nil` where nothing is kept.
  ///
  /// The log does not hold it, so that it can be erased (R28).
  public let comment: AnswerComment?

  /// An answer.
  public init(
    number: Int, delegate: Int, event: CalendarIdentifier, content: Content, stamp: MessageStamp, digest: String, comment: AnswerComment?
  ) {
    self.number = number
    self.delegate = delegate
    self.event = event
    self.content = content
    self.stamp = stamp
    self.digest = digest
    self.comment = comment
  }

  /// What was said about coming; `nil` for a proposal.
  public var participation: Participation? { if case .participation(let participation) = content { participation } else { nil } }

  /// Whether it is a proposal that waits for an answer.
  public var isPendingProposal: Bool { if case .proposal(_, .pending) = content { true } else { false } }
}

extension InvitationAnswer.Participation {
  /// The answer in a language, as it stands beside a name.
  public func word(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .accepted: isEnglish ? "accepted" : "aceptó"
    case .tentative: isEnglish ? "tentative" : "quizás"
    case .declined: isEnglish ? "declined" : "rechazó"
    case .delegated: isEnglish ? "sends someone else" : "envía a otra persona"
    }
  }
}

extension InvitationAnswer.Outcome {
  /// What became of the proposal, in a language.
  public func word(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .pending: isEnglish ? "pending" : "pendiente"
    case .accepted: isEnglish ? "accepted" : "aceptada"
    case .declined: isEnglish ? "declined" : "rechazada"
    }
  }
}
