package import CivilTime
package import Publication
internal import Secretariat
internal import Store

/// Writes a mail that announces a meeting to people who are not invited themselves (PUBLISH, RFC 5546 3.2.1).
///
/// It asks for no answer, names no attendee and no recipient; whoever sends it says to whom. The record keeps nothing of it.
package struct AnnounceMeeting: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// The language of the mail.
  package var language: Language

  /// An announcement to be written.
  package init(_ meeting: String, language: Language) {
    self.meeting = meeting
    self.language = language
  }

  /// Writes it.
  ///
  /// - Throws: A `Refusal` when the meeting is a draft (R28), has no exact days (R12), or no office's address is known.
  package func callAsFunction(in office: Office) throws -> InvitationMail {
    try office.record.read { reading in
      let meeting = try Lookup(reading: reading).meeting(meeting)
      guard meeting.state != .proposed, try meeting.state != .cancelled || !reading.abandonedDrafts().contains(meeting.handle) else {
        throw Refusal.breaks(
          .publicAnnouncement, given: meeting.handle.text,
          because: BilingualText(
            english: "\(meeting.handle) is a proposal, which is not announced",
            spanish: "\(meeting.handle) es una propuesta, que no se anuncia"),
          remedy: BilingualText(
            english: "Confirm it first: rcm meeting confirm \(meeting.handle)",
            spanish: "Primero confírmela: rcm meeting confirm \(meeting.handle)"))
      }
      let writer = try InvitationWriter(of: meeting, language: language, directory: reading.directory(), zones: office.zones)
      guard !writer.parts.isEmpty, let mail = try writer.publicMail(at: office.clock.now()) else { throw writer.inexact }
      return mail
    }
  }
}
