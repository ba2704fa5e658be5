internal import Publication
internal import Secretariat

/// A calendar that was written, as JSON.
struct CalendarAnswer: Encodable {
  struct LeftOut: Encodable {
    let meeting: String
    let reason: String
  }

  let path: String?
  let name: String
  let bytes: Int
  let meetings: Int
  let events: Int
  let isPublication: Bool
  let leftOut: [LeftOut]
  let untranslated: [String]
  let hoursLeftOut: [String]

  init(_ calendar: CalendarAccount, path: String?) {
    self.path = path
    name = calendar.name
    bytes = calendar.byteCount
    meetings = calendar.meetingCount
    events = calendar.eventCount
    isPublication = calendar.isPublication
    leftOut = calendar.leftOut.map { LeftOut(meeting: $0.handle.text, reason: $0.reason.rawValue) }
    untranslated = calendar.untranslated.map(\.text)
    hoursLeftOut = calendar.hoursLeftOut.map(\.text)
  }
}
