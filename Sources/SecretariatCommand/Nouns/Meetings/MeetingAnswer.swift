internal import CivilTime
internal import Secretariat

/// A meeting as JSON.
struct MeetingAnswer: Encodable {
  struct PlaceAnswer: Encodable {
    let country: String
    let city: String?
    let venue: String?
  }

  struct SessionAnswer: Encodable {
    let day: String
    let opens: String
    let closes: String
    let zone: String
  }

  struct SeriesAnswer: Encodable {
    let code: String
    let number: Int?
    let roman: String?
  }

  struct SourceAnswer: Encodable {
    let document: String
    let line: Int?
    let text: String
  }

  let handle: String
  let uid: String
  let title: TextAnswer
  let bodies: [String]
  let kinds: [String]
  let date: String
  let earliestDay: String?
  let latestDay: String?
  let isExact: Bool
  let sessions: [SessionAnswer]
  let mode: String
  let place: PlaceAnswer?
  let host: String?
  let convenor: String?
  let series: SeriesAnswer?
  let block: String?
  let state: String
  let stateReason: String?
  let closedAt: String?
  let source: SourceAnswer?
  let sequence: Int
  let revision: Int
  let created: String
  let modified: String

  init(_ meeting: Meeting) {
    let details = meeting.details
    handle = meeting.handle.text
    uid = meeting.identifier.text
    title = TextAnswer(details.title)
    bodies = details.bodies.map(\.text)
    kinds = details.kinds.map(\.text)
    date = details.date.description
    earliestDay = details.date.earliest?.description
    latestDay = details.date.latest?.description
    isExact = details.date.hasExactDays
    sessions = details.sessions.map {
      SessionAnswer(day: $0.day.description, opens: $0.hours.opens.description, closes: $0.hours.closes.description, zone: $0.zone.text)
    }
    mode = details.mode.rawValue
    place = details.place.map { PlaceAnswer(country: $0.country.text, city: $0.city?.text, venue: $0.venue?.text) }
    host = meeting.hostCountry?.text
    convenor = details.convenor?.text
    series = details.series.map { SeriesAnswer(code: $0.code.text, number: $0.ordinal?.number, roman: $0.ordinal?.roman) }
    block = details.block?.text
    state = meeting.state.rawValue
    stateReason = meeting.stateReason?.text
    closedAt = meeting.closed?.description
    source = meeting.source.map { SourceAnswer(document: $0.document, line: $0.line, text: $0.text) }
    sequence = meeting.sequence
    revision = meeting.revision
    created = meeting.created.description
    modified = meeting.modified.description
  }
}
