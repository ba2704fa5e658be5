package import Publication
package import Secretariat

/// The mails that were written about a meeting in one go, and who got none.
package struct InvitationRound: Sendable {
  /// A mail to a delegate.
  package struct Letter: Sendable {
    /// The delegate.
    package let delegate: Delegate
    /// What it does.
    package let method: InvitationMessage.Method
    /// The identity in calendars of what it is about.
    package let event: CalendarIdentifier
    /// The revision that it speaks of, and its moment.
    package let stamp: MessageStamp
    /// The file.
    package let mail: InvitationMail
  }

  /// Why a delegate got no mail.
  package enum Reason: String, Sendable, CaseIterable {
    /// No address is on record, or none that every mail program understands.
    case noAddress = "no-address"
    /// The person's data were erased, or are not kept.
    case noPerson = "no-person"
    /// The last invitation says how things are.
    case upToDate = "up-to-date"
    /// The invitation was withdrawn.
    case withdrawn
    /// There is no invitation that could be taken back.
    case notInvited = "not-invited"
  }

  /// A delegate who got no mail.
  package struct PassedOver: Sendable {
    /// The delegate.
    package let delegate: Delegate
    /// Why.
    package let reason: Reason
  }

  /// The meeting.
  package let meeting: Meeting
  /// The mails, in the order of the delegates.
  package internal(set) var letters: [Letter]
  /// Who got none.
  package internal(set) var passedOver: [PassedOver]
  /// The names behind the codes.
  package let directory: Directory

  /// The files.
  package var mails: [InvitationMail] { letters.map(\.mail) }
}
