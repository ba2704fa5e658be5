extension MailEntity {
  /// The part that holds the calendar of a mail (RFC 6047 2.4): the one that is part of the message itself, or else an attached file.
  package var calendarPart: MailEntity? {
    leaves.first { $0.type.name == "text/calendar" } ?? leaves.first { $0.type.name == "application/ics" }
  }

  /// The octets of the calendar in the mail, with its transfer encoding undone; `nil` without any.
  package var calendar: [UInt8]? {
    guard case .octets(let octets)? = calendarPart?.content else { return nil }
    return octets
  }
}
