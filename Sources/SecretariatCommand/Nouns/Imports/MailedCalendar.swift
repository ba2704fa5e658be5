internal import Mail

/// Takes the calendar out of a mail that was saved as a file, such as an invitation of another conference.
enum MailedCalendar {
  /// The calendar's octets; `nil` when the file is no mail, or there is no calendar in it.
  static func octets(in file: [UInt8]) -> [UInt8]? {
    guard beginsAsMail(file), let mail = try? MailReader().read(file) else { return nil }
    return mail.calendar
  }

  /// Whether the first line is that of a mail and not that of a calendar: a header field other than BEGIN.
  private static func beginsAsMail(_ file: [UInt8]) -> Bool {
    let line = file.prefix(1_000).prefix { $0 != 0x0A && $0 != 0x0D }
    if line.starts(with: "From ".utf8) { return true }
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { return false }
    let name = line[..<colon]
    return name.allSatisfy { (0x21...0x7E).contains($0) } && String(decoding: name, as: UTF8.self).uppercased() != "BEGIN"
  }
}
