/// How things stand between the secretariat and one delegate about one event: what was written last, and what was answered.
public struct InvitationStanding: Hashable, Sendable {
  /// Whether the invitation stands.
  public enum Status: String, Sendable, CaseIterable {
    /// It stands.
    case invited
    /// The meeting or its day was called off, and the delegate was told.
    case cancelled
    /// The delegate was told that it is taken back; the meeting goes on.
    case withdrawn
  }

  /// The number of the delegate.
  public let delegate: Int
  /// The identity of the event in calendars.
  public let event: CalendarIdentifier
  /// The newest invitation.
  public let request: InvitationMessage
  /// Whether it still stands.
  public let status: Status
  /// When the newest message of any kind was made.
  public let lastMessage: MessageStamp
  /// The newest answer to whatever was written, by the order of messages.
  public let newestAnswer: InvitationAnswer?

  /// The standings that messages and answers give, in the order in which the delegates were first invited.
  public static func all(from messages: [InvitationMessage], _ answers: [InvitationAnswer]) -> [InvitationStanding] {
    struct Key: Hashable {
      let delegate: Int
      let event: CalendarIdentifier
    }
    let answered = Dictionary(grouping: answers) { Key(delegate: $0.delegate, event: $0.event) }
    var order: [Key] = []
    var written: [Key: [InvitationMessage]] = [:]
    for message in messages.sorted(by: { $0.number < $1.number }) {
      let key = Key(delegate: message.delegate, event: message.event)
      if written[key] == nil { order.append(key) }
      written[key, default: []].append(message)
    }
    return order.compactMap { key in
      let messages = written[key] ?? []
      guard let request = messages.last(where: { $0.method == .request }) else { return nil }
      // Answers with the same stamp come in the order in which they were read.
      let newest = (answered[key] ?? []).max { ($0.stamp, $0.number) < ($1.stamp, $1.number) }
      let status: Status =
        switch messages.last(where: { $0.method != .declineCounter })?.method {
        case .cancel: .cancelled
        case .withdraw: .withdrawn
        case .request, .declineCounter, nil: .invited
        }
      return InvitationStanding(
        delegate: key.delegate, event: key.event, request: request, status: status,
        lastMessage: messages.map(\.stamp).max { $0.moment < $1.moment } ?? request.stamp, newestAnswer: newest)
    }
  }

  /// The answer that still counts: one to the event as it was last announced, not to an earlier revision of it.
  public var answer: InvitationAnswer? {
    guard let newestAnswer, newestAnswer.stamp.sequence >= request.stamp.sequence else { return nil }
    return newestAnswer
  }

  /// Whether a message with a stamp is news: nothing newer was read (RFC 5546 2.1.5).
  public func isNews(_ stamp: MessageStamp) -> Bool { newestAnswer.map { $0.stamp < stamp } ?? true }
}
