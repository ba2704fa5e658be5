/// What the readers of a published calendar see of one of its events, for telling what changed since.
public struct PublishedEvent: Hashable, Sendable {
  /// The permanent identity in the calendar.
  public let identifier: String
  /// What it stands for: a meeting's handle, or a handle and the code of a deadline.
  public let subject: String
  /// The title, without the word for the state before it.
  public let title: String
  /// How far the meeting has come.
  public let state: MeetingState
  /// When it takes place.
  public let time: PublishedTime
  /// Where it takes place.
  public let place: String?
  /// Everything else that a reader can see: description, comment, categories, organizer.
  public let details: String
  /// How many times it was rescheduled; programs know by it, people do not see it.
  public let sequence: Int

  /// An event in full.
  public init(
    identifier: String, subject: String, title: String, state: MeetingState, time: PublishedTime, place: String?, details: String,
    sequence: Int
  ) {
    self.identifier = identifier
    self.subject = subject
    self.title = title
    self.state = state
    self.time = time
    self.place = place
    self.details = details
    self.sequence = sequence
  }
}
