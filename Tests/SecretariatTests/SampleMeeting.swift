import CivilTime
import Secretariat
import Testing

/// Meetings for tests: whole, and as short as a meeting can be.
enum SampleMeeting {
  /// The moment at which the samples were recorded.
  static let created = Instant(secondsSinceEpoch: 1_738_594_800)
  /// A moment a day later.
  static let later = Instant(secondsSinceEpoch: 1_738_681_200)

  /// What is said of a meeting.
  static func details(
    _ date: String = "2024-12-05..06", kinds: [String] = ["VM"], bodies: [String] = ["RCM"], sessions: [Session] = [], place: Place? = nil,
    mode: MeetingMode = .inPerson, series: String? = nil, ordinal: Int? = nil
  ) throws -> MeetingDetails {
    try MeetingDetails(
      bodies: bodies.map { try SampleChain.code($0) }, kinds: kinds.map { try SampleChain.code($0) },
      title: BilingualText(english: "Meeting", spanish: "Reunión"), date: ImpreciseDate(parsing: date), sessions: sessions, place: place,
      mode: mode, series: series.map { .init(code: try SampleChain.code($0), ordinal: ordinal.flatMap { Ordinal($0) }) })
  }

  /// A meeting on record.
  static func meeting(
    _ handle: String = "VM-2024", _ state: MeetingState = .confirmed, details: MeetingDetails? = nil, closed: Instant? = nil
  ) throws -> Meeting {
    Meeting(
      handle: try #require(MeetingHandle(handle)), identifier: try #require(CalendarIdentifier("\(handle)@example.org")),
      details: try details ?? Self.details(), state: state, closed: closed, created: created, modified: created)
  }

  /// A session of a day.
  static func session(_ day: String, _ hours: String, zone: String = "America/Belize") throws -> Session {
    Session(day: try Day(parsing: day), hours: try ClockRange(parsing: hours), zone: try ZoneName(parsing: zone))
  }

  /// A line of text.
  static func line(_ text: String) throws -> TextLine { try TextLine(text, as: .reason) }
}
