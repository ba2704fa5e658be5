import CivilTime
import Office
import Publication
import Secretariat
import Store
import TestSupport
import Testing

/// A confirmed meeting on 5 November 2025 with three delegates, of whom the third has no address.
struct InvitationSample {
  static let addresses = ["ana@example.net", "Luis@Example.net"]

  let office: Office
  let meeting: String

  init() throws {
    office = try SampleOffice.make()
    var changes = MeetingChanges()
    (changes.bodies, changes.kinds, changes.date) = (["RCM"], ["RCGM"], try ImpreciseDate(parsing: "2025-11-05"))
    (changes.hours, changes.zone) = (try ClockRange(parsing: "09:00-17:00"), try ZoneName(parsing: "America/Guatemala"))
    var generator = SeededGenerator(seed: 5_546)
    meeting = try ScheduleMeeting(changes)(in: office, using: &generator).result.meeting.handle.text
    _ = try ChangeMeetingState(meeting, .confirm)(in: office)
    _ = try SetParticipants(meeting, "members(*)")(in: office)
    for (seat, name, email) in [("MX", "Ana Pérez", Self.addresses[0]), ("CR", "Luis Mora", Self.addresses[1]), ("GT", "Eva", nil)] {
      var data = PersonalData()
      (data.name, data.email) = (name, email)
      _ = try AddDelegate(meeting, seat: seat, role: .head, data: data)(in: office)
    }
  }

  /// The same office, which only shows what it would do.
  var rehearsing: Office {
    Office(
      record: office.record, clock: office.clock, today: office.today, author: "Ana", command: "rcm test", isRehearsal: true,
      zones: office.zones)
  }

  /// The meeting as it stands.
  func current() throws -> Meeting { try office.look { try $0.meeting(meeting) } }

  /// Puts the meeting off and proposes its date again.
  func unconfirm() throws {
    _ = try ChangeMeetingState(meeting, .postpone, reason: SampleOffice.reason("Storm"))(in: office)
    _ = try ChangeMeetingState(meeting, .propose, date: ImpreciseDate(parsing: "2025-11-05"))(in: office)
  }

  @discardableResult
  func write(to delegates: [Int] = [], permitsTentative: Bool = false) throws -> Written<InvitationRound> {
    try WriteInvitations(meeting, to: delegates, permitsTentative: permitsTentative, language: .english)(in: office) { _ in }
  }

  @discardableResult
  func cancel(to delegates: [Int] = []) throws -> Written<InvitationRound> {
    try CancelInvitations(meeting, to: delegates, language: .english)(in: office) { _ in }
  }

  /// The calendar of an answer.
  ///
  /// - Parameters:
  ///   - minute: The minutes of its moment after the hour of the sample.
  ///   - lines: Further properties of the event, or others in the place of those that begin alike.
  func answer(
    _ method: String = "REPLY", _ status: String? = "ACCEPTED", of address: String = addresses[0], name: String = "Ana Pérez",
    minute: Int = 0,
    sequence: Int? = nil, event: CalendarIdentifier? = nil, lines: [String] = []
  ) throws -> [UInt8] {
    let meeting = try current()
    let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
    let text = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "METHOD:\(method)", "BEGIN:VEVENT", "UID:\(event?.text ?? meeting.identifier.text)",
      "DTSTAMP:20250301T12\(minutes)00Z", "SEQUENCE:\(sequence ?? meeting.sequence)",
      "ATTENDEE;CN=\"\(name)\"\(status.map { ";PARTSTAT=\($0)" } ?? ""):mailto:\(address)",
    ]
    return Array((text + lines + ["END:VEVENT", "END:VCALENDAR", ""]).joined(separator: "\r\n").utf8)
  }

  @discardableResult
  func read(_ octets: [UInt8], deliver: (([InvitationMail]) throws -> Void)? = nil) throws -> Written<AnswerOutcome> {
    try ReadAnswer(octets, named: "the file", language: .english)(in: office, deliver: deliver)
  }

  /// What a delegate has answered.
  func answerOf(_ delegate: Int) throws -> InvitationAnswer? {
    try ReviewInvitations(meeting)(in: office).entries.first { $0.delegate.number == delegate }?.standings.first?.answer
  }
}
