package import CivilTime
internal import ICalendar
internal import Mail
package import Secretariat

/// Writes what a meeting's delegates are told as mails in one language, each a file for a person to send (RFC 5546, RFC 6047).
///
/// A delegate is invited to the events that stand for the meeting's dates, by the same UID as in every feed, and not to its
/// sittings: one answers for the meeting, or for each of its separate days. The hours of sittings stand in the text. A mail has
/// one iCalendar object, and names the delegate that it is for and no other, so that no one learns another's address (R28).
package struct InvitationWriter {
  /// The meeting.
  package let meeting: Meeting
  /// The language of every text.
  package let language: Language
  /// What the delegates are invited to: one, unless the meeting is on separate days; none where its days are not known.
  package let parts: [InvitationPart]

  let directory: Directory
  let organizer: Organizer
  let sender: Mailbox

  /// A writer for a meeting.
  ///
  /// - Throws: A ``Refusal`` when none of the meeting's bodies has a public address; a ``ZoneError`` when the rules of a zone cannot
  ///   be had.
  package init(of meeting: Meeting, language: Language, directory: Directory, zones: ZoneDatabase) throws {
    guard let organizer = directory.organizer(of: meeting.details, in: language), let address = MailAddress(organizer.address.address)
    else { throw Self.noOrganizer(of: meeting) }
    self.meeting = meeting
    self.language = language
    self.directory = directory
    self.organizer = organizer
    sender = Mailbox(name: organizer.name?.text, address: address)
    parts = try Self.parts(of: meeting, language: language, directory: directory, zones: zones)
  }

  /// The part of an identity in calendars; `nil` for a day that the meeting does not take place on any more.
  package func part(_ event: CalendarIdentifier) -> InvitationPart? { parts.first { $0.identifier == event } }

  private static func parts(of meeting: Meeting, language: Language, directory: Directory, zones: ZoneDatabase) throws -> [InvitationPart] {
    var rules: [ZoneName: CalendarZone] = [:]
    for session in meeting.details.sessions where rules[session.zone] == nil {
      rules[session.zone] = CalendarZone(try zones.zone(session.zone))
    }
    // The members' calendar says the reason of no cancellation; whether a meeting that is off is told at all is decided elsewhere.
    var shown = meeting
    if shown.state == .lapsed { shown.state = .cancelled }
    let events = MeetingEvents(language: language, audience: .members, directory: directory, zones: rules)
    guard meeting.details.date.hasExactDays, case .events(let written, _) = events.events(of: shown, isDraft: false) else { return [] }
    let wholes = written.map(\.event).filter { $0.parent == nil }.map { event in
      var event = event
      // In a feed the sittings take the time; here nothing else does.
      if event.status == .confirmed { event.timeUse = .busy }
      return event
    }
    let ranges = meeting.details.date.exactDays
    return zip(wholes, ranges).compactMap { event, days in
      CalendarIdentifier(event.identifier.text).map {
        InvitationPart(identifier: $0, days: days, isOneOfSeveral: ranges.count > 1, event: event)
      }
    }
  }

  /// Why no one can be invited to a meeting whose days are not known (R12).
  package var inexact: Refusal {
    .breaks(
      .dateCertainty, given: meeting.handle.text,
      because: BilingualText(
        english: "\(meeting.handle) has no exact days (\(meeting.details.date)), so no one can be invited to it",
        spanish: "\(meeting.handle) no tiene días exactos (\(meeting.details.date)), por lo que no puede invitarse a nadie"),
      remedy: BilingualText(
        english: "Give the days first: rcm meeting move \(meeting.handle) --to YYYY-MM-DD..DD",
        spanish: "Primero indique los días: rcm meeting move \(meeting.handle) --to YYYY-MM-DD..DD"))
  }

  private static func noOrganizer(of meeting: Meeting) -> Refusal {
    .breaks(
      .officeInvites, given: meeting.handle.text,
      because: BilingualText(
        english: "no body of \(meeting.handle) has the public address of its secretariat on record",
        spanish: "ningún cuerpo de \(meeting.handle) tiene registrada la dirección pública de su secretaría"),
      remedy: BilingualText(
        english: "A body is given one when it is recorded, with rcm body add … --secretariat-address.",
        spanish: "Se indica al registrar un cuerpo, con rcm body add … --secretariat-address."))
  }
}

/// What delegates are invited to: the meeting, or one of its separate days.
package struct InvitationPart: Sendable {
  /// Its identity in calendars (UID).
  package let identifier: CalendarIdentifier
  /// Its days.
  package let days: DayRange
  /// Whether the meeting has other parts.
  package let isOneOfSeveral: Bool
  let event: CalendarEvent
}
