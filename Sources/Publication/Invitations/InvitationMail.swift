package import CivilTime
internal import ICalendar
internal import Mail
package import Secretariat

/// A mail as a file, which a person opens and sends; the program sends nothing.
package struct InvitationMail: Sendable {
  /// The name of the file.
  ///
  /// It has the meeting, the day of a meeting on separate days, the delegate's number and what it does. It names
  /// no person.
  package let fileName: String
  /// The file.
  package let bytes: [UInt8]
}

extension InvitationWriter {
  /// Whether a delegate can be written to: an address is on record, and of a form that every mail program understands.
  package static func canWrite(to delegate: Delegate) -> Bool {
    guard let address = delegate.person?.address?.text else { return false }
    return MailAddress(address) != nil && CalendarAddress(address) != nil
  }

  /// The mail of a letter to a delegate; `nil` when there is no address that can be written to.
  ///
  /// - Throws: A ``Refusal`` when the message would break the standard.
  package func mail(_ letter: InvitationLetter, to delegate: Delegate, at stamp: MessageStamp) throws -> InvitationMail? {
    guard Self.canWrite(to: delegate), let person = delegate.person, let address = person.address.flatMap({ MailAddress($0.text) }) else {
      return nil
    }
    let day =
      letter.part.flatMap { $0.isOneOfSeveral ? "-\($0.days.first)" : nil } ?? (letter.part == nil ? "-" + suffix(of: letter.event) : "")
    return try mail(
      text: text(letter, to: delegate), calendar: calendar(letter, to: person, as: delegate.role, at: stamp), method: letter.calendarMethod,
      recipient: Mailbox(name: person.name.text, address: address), stem: "\(meeting.handle)\(day)",
      fileName: "\(meeting.handle)\(day)-\(delegate.number)-\(letter.method.rawValue).eml", at: stamp.moment)
  }

  /// The mail that announces the meeting to others, without a recipient: whoever sends it says to whom.
  ///
  /// - Throws: A ``Refusal`` when the message would break the standard.
  package func publicMail(at moment: Instant) throws -> InvitationMail? {
    try mail(
      text: publicText, calendar: publication(at: moment), method: .publish, recipient: nil, stem: meeting.handle.text,
      fileName: "\(meeting.handle)-publish.eml", at: moment)
  }

  /// Text, page and calendar as three forms of the same, and the calendar once more as a file (RFC 6047 2.4): what every mail
  /// program showed in the tests of the calendar industry.
  private func mail(
    text: Text, calendar: [UInt8], method: SchedulingMethod, recipient: Mailbox?, stem: String, fileName: String, at moment: Instant
  ) throws -> InvitationMail? {
    guard let name = MailPart.FileName("\(stem).ics") else { return nil }
    let content = MailPart.mixed([
      .alternatives([
        .text(subtype: .plain, text.plain), .text(subtype: .html, text.page(in: language)), .calendar(method: method.rawValue, calendar),
      ]), .attachment(type: .calendar, name: name, calendar),
    ])
    let mail = OutgoingMail(
      sender: sender, recipient: recipient, subject: text.subject, date: moment, language: language, content: content)
    return InvitationMail(fileName: fileName, bytes: mail.bytes)
  }

  /// A few signs that tell the file of a day that was given up from others.
  private func suffix(of event: CalendarIdentifier) -> String { String(ContentDigest(of: Array(event.text.utf8)).description.prefix(8)) }
}

extension InvitationLetter {
  /// What calendar programs call it.
  var calendarMethod: SchedulingMethod {
    switch self {
    case .invitation: .request
    case .cancellation, .withdrawal: .cancel
    case .refusal: .declineCounter
    }
  }
}
