package import CivilTime
package import Secretariat

/// Meetings, or the deadlines of preparing them, as an iCalendar file in one language, with an account of what is not in it.
package struct MeetingCalendar: Sendable {
  /// The file.
  package let bytes: [UInt8]
  /// What is to be said of it.
  package let account: CalendarAccount
  /// What its readers see of each event.
  package let published: [PublishedEvent]
  /// When the newest of its events was last changed; `nil` when there are none.
  package let modified: Instant?

  /// Writes a calendar of meetings.
  ///
  /// - Parameters:
  ///   - meetings: The meetings, in the order in which they shall stand.
  ///   - title: What the calendar is called and says of itself.
  ///   - writer: How the meetings are written, in the title's language.
  ///   - members: Who takes part, in a calendar for members.
  /// - Throws: A ``ZoneError`` when the rules of a zone cannot be had: a calendar without them would show other hours. A
  ///   ``Refusal`` when the calendar would break the standard.
  package init(meetings: [Meeting], title: CalendarTitle, writer: PassageWriter, members: MemberView? = nil) throws {
    var writer = writer
    try writer.survey(meetings)
    try self.init(writer.task(for: meetings, members: members)(), title: title)
  }

  /// Writes a calendar of deadlines, each a whole day that takes no time.
  ///
  /// - Parameters:
  ///   - deadlines: The deadlines, in the order in which they shall stand.
  ///   - title: What the calendar is called and says of itself.
  ///   - directory: The names behind the codes.
  /// - Throws: A ``Refusal`` when the calendar would break the standard.
  package init(deadlines: [FeedDeadline], title: CalendarTitle, directory: Directory) throws(Refusal) {
    try self.init(MeetingPassage(deadlines: deadlines, in: title.language, directory: directory), title: title)
  }

  private init(_ passage: MeetingPassage, title: CalendarTitle) throws(Refusal) {
    var draft = CalendarDraft()
    try draft.add(passage)
    let frame = try draft.frame(called: title)
    bytes = frame.opening + passage.bytes + frame.closing
    account = frame.account
    published = passage.events.map(\.published)
    modified = frame.modified
  }
}
