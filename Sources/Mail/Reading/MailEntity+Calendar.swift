extension MailEntity {
  /// The octets of the first calendar in the mail (RFC 6047 2.4), with its transfer encoding undone; `nil` without any.
  package var calendar: [UInt8]? {
    for leaf in leaves where leaf.type.name == "text/calendar" || leaf.type.name == "application/ics" {
      if case .octets(let octets) = leaf.content { return octets }
    }
    return nil
  }
}
