package import CivilTime
internal import ICalendar
package import Secretariat

/// Meetings as an iCalendar file in one language, with an account of what is not in it.
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

  /// Writes a calendar.
  ///
  /// - Parameters:
  ///   - meetings: The meetings, in the order in which they shall stand.
  ///   - title: What the calendar is called and says of itself.
  ///   - drafts: Meetings besides the proposed ones that were never more than proposals.
  ///   - directory: The names behind the codes.
  ///   - zones: The zone rules, of which those of the meetings' hours are needed.
  /// - Throws: A ``ZoneError`` when the rules of a zone cannot be had: a calendar without them would show other hours.
  package init(
    meetings: [Meeting], title: CalendarTitle, drafts: Set<MeetingHandle>, directory: Directory, zones: ZoneDatabase
  ) throws(ZoneError) {
    var rules: [ZoneName: CalendarZone] = [:]
    for session in meetings.flatMap(\.details.sessions) where rules[session.zone] == nil {
      rules[session.zone] = CalendarZone(try zones.zone(session.zone))
    }
    let writer = MeetingEvents(language: title.language, audience: title.audience, directory: directory, zones: rules)
    var events: [CalendarEvent] = []
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
    let object = CalendarObject(
      product: Self.product, name: title.line, description: title.description, refresh: .halfDay, language: title.language, events: events)
    bytes = object.bytes
    name = title.line.text
    meetingCount = meetings.count - leftOut.count
    eventCount = events.count
    isPublication = object.isPublication
    self.leftOut = leftOut
    self.untranslated = untranslated
    self.hoursLeftOut = hoursLeftOut
  }

  /// What wrote the file; without a version, so that a new one of the program leaves the bytes alone.
  private static let product = CalendarLine(checked: "-//Secretariat//Meetings//EN")
}
