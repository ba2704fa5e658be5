package import CivilTime
internal import ICalendar
package import Secretariat

/// Meetings, or the deadlines of preparing them, as an iCalendar file in one language, with an account of what is not in it.
package struct MeetingCalendar: Sendable {
  /// The file.
  package let bytes: [UInt8]
  /// What the calendar is called.
  package let name: String
  /// How many meetings are in it.
  package let meetingCount: Int
  /// How many events stand for them.
  package let eventCount: Int
  /// Whether it is a publication in the sense of RFC 5546, for which every event needs an organizer.
  package let isPublication: Bool
  /// The meetings that are not in it.
  package let leftOut: [LeftOutMeeting]
  /// The meetings in it whose title is only known in the other language; each is marked so (R22).
  package let untranslated: [MeetingHandle]
  /// The meetings in it some of whose hours do not exist, because the clocks of their zone skip them.
  package let hoursLeftOut: [MeetingHandle]
  /// What its readers see of each event.
  package let published: [PublishedEvent]
  /// When the newest of its events was last changed; `nil` when there are none.
  package let modified: Instant?

  /// Writes a calendar of meetings.
  ///
  /// - Parameters:
  ///   - meetings: The meetings, in the order in which they shall stand.
  ///   - title: What the calendar is called and says of itself.
  ///   - audience: For whom the meetings are written.
  ///   - drafts: Meetings besides the proposed ones that were never more than proposals.
  ///   - directory: The names behind the codes.
  ///   - zones: The zone rules, of which those of the meetings' hours are needed.
  ///   - members: Who takes part, in a calendar for members.
  ///   - profile: For which programs it is written.
  /// - Throws: A ``ZoneError`` when the rules of a zone cannot be had: a calendar without them would show other hours. A
  ///   ``Refusal`` when the calendar would break the standard.
  package init(
    meetings: [Meeting], title: CalendarTitle, audience: CalendarAudience, drafts: Set<MeetingHandle>, directory: Directory,
    zones: ZoneDatabase, members: MemberView? = nil, profile: CalendarProfile = .general
  ) throws {
    var rules: [ZoneName: CalendarZone] = [:]
    for session in meetings.flatMap(\.details.sessions) where rules[session.zone] == nil {
      rules[session.zone] = CalendarZone(try zones.zone(session.zone))
    }
    let writer = MeetingEvents(
      language: title.language, audience: audience, directory: directory, zones: rules, members: audience == .members ? members : nil)
    var events: [WrittenEvent] = []
    var leftOut: [LeftOutMeeting] = []
    var untranslated: [MeetingHandle] = []
    var hoursLeftOut: [MeetingHandle] = []
    for meeting in meetings {
      switch writer.events(of: meeting, isDraft: meeting.state == .proposed || drafts.contains(meeting.handle)) {
      case .leftOut(let reason): leftOut.append(LeftOutMeeting(handle: meeting.handle, reason: reason))
      case .events(let written, let leavesHoursOut):
        events += written
        if meeting.details.title.text(in: title.language) == nil { untranslated.append(meeting.handle) }
        if leavesHoursOut { hoursLeftOut.append(meeting.handle) }
      }
    }
    try self.init(
      events, title: title, profile: profile, meetingCount: meetings.count - leftOut.count, leftOut: leftOut,
      untranslated: untranslated, hoursLeftOut: hoursLeftOut)
  }

  /// Writes a calendar of deadlines, each a whole day that takes no time.
  ///
  /// - Parameters:
  ///   - deadlines: The deadlines, in the order in which they shall stand.
  ///   - title: What the calendar is called and says of itself.
  ///   - directory: The names behind the codes.
  /// - Throws: A ``Refusal`` when the calendar would break the standard.
  package init(deadlines: [FeedDeadline], title: CalendarTitle, directory: Directory) throws {
    let writer = DeadlineEvents(language: title.language, directory: directory)
    let events = deadlines.compactMap { deadline in writer.event(of: deadline).map { (deadline, $0) } }
    var handles: [MeetingHandle] = []
    for (deadline, _) in events where !handles.contains(deadline.meeting.handle) { handles.append(deadline.meeting.handle) }
    try self.init(
      events.map(\.1), title: title, profile: .general, meetingCount: handles.count, leftOut: [], untranslated: [], hoursLeftOut: [])
  }

  private init(
    _ events: [WrittenEvent], title: CalendarTitle, profile: CalendarProfile, meetingCount: Int, leftOut: [LeftOutMeeting],
    untranslated: [MeetingHandle],
    hoursLeftOut: [MeetingHandle]
  ) throws {
    var object = CalendarObject(
      product: Self.product, name: title.line, description: title.description, refresh: .halfDay, language: title.language,
      events: events.map(\.event))
    object.modified = events.map(\.event.modified).max()
    if let place = title.place {
      object.identifier = EventIdentifier("\(place.slug)@\(place.address.host)")
      object.address = CalendarURI(place.address.text)
      object.source = CalendarURI(place.address.address(of: place.fileName))
    }
    if profile == .outlook { object = object.forOutlook }
    bytes = try object.checkedBytes()
    name = title.line.text
    eventCount = events.count
    isPublication = object.isPublication
    published = events.map(\.published)
    modified = events.map(\.event.modified).max()
    self.meetingCount = meetingCount
    self.leftOut = leftOut
    self.untranslated = untranslated
    self.hoursLeftOut = hoursLeftOut
  }

  /// What wrote the file; without a version, so that a new one of the program leaves the bytes alone.
  private static let product = CalendarLine(checked: "-//Secretariat//Meetings//EN")
}
