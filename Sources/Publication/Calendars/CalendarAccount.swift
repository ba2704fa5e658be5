package import Secretariat

/// What is to be said of a calendar besides its bytes: how much there is in it, and what is not.
package struct CalendarAccount: Sendable {
  /// What the calendar is called.
  package internal(set) var name = ""
  /// How many bytes it has.
  package internal(set) var byteCount = 0
  /// How many meetings are in it.
  package internal(set) var meetingCount = 0
  /// How many events stand for them.
  package internal(set) var eventCount = 0
  /// Whether it is a publication in the sense of RFC 5546, for which every event needs an organizer.
  package internal(set) var isPublication = false
  /// The meetings that are not in it.
  package internal(set) var leftOut: [LeftOutMeeting] = []
  /// The meetings in it whose title is only known in the other language; each is marked so (R22).
  package internal(set) var untranslated: [MeetingHandle] = []
  /// The meetings in it some of whose hours do not exist, because the clocks of their zone skip them.
  package internal(set) var hoursLeftOut: [MeetingHandle] = []
}
