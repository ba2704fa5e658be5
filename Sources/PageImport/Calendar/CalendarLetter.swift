internal import Mail
internal import Secretariat

/// The iCalendar object of a file that somebody saved: by itself, or inside of a mail, with what the mail says of it.
struct CalendarLetter {
  /// Why there is no calendar to be had from a mail.
  enum Failure: Error {
    /// The mail cannot be read.
    case unreadable(MailError)
    /// It holds what only Outlook reads.
    case outlookOnly
    /// There is no calendar in it.
    case noCalendar

    /// The reason as a clause.
    var because: BilingualText {
      switch self {
      case .unreadable(let reason): BilingualText { reason.description(in: $0) }
      case .outlookOnly:
        BilingualText(
          english: "the mail holds a file of Outlook's own form (winmail.dat) and no calendar",
          spanish: "el correo contiene un archivo con el formato propio de Outlook (winmail.dat) y ningún calendario")
      case .noCalendar:
        BilingualText(english: "there is no calendar in the mail", spanish: "el correo no contiene ningún calendario")
      }
    }
  }

  /// The iCalendar object.
  let calendar: [UInt8]
  /// The method that the mail announces (RFC 6047 2.4).
  let method: String?
  /// The address that the mail came from.
  let sender: String?

  /// Takes a mail apart.
  init(mail octets: [UInt8]) throws(Failure) {
    let mail: MailEntity
    do throws(MailError) {
      mail = try MailReader().read(octets)
    } catch {
      throw .unreadable(error)
    }
    guard let calendar = mail.calendar else {
      throw mail.leaves.contains { $0.type.name == "application/ms-tnef" } ? .outlookOnly : .noCalendar
    }
    self.calendar = calendar
    method = mail.calendarPart?.type.parameters["method"]
    sender = mail.address(in: "from")?.text
  }

  /// A calendar without a mail around it.
  init(calendar: [UInt8]) {
    (self.calendar, method, sender) = (calendar, nil, nil)
  }

  /// Whether a file begins as a calendar does, after what may stand before it.
  static func isCalendar(_ octets: [UInt8]) -> Bool {
    let start = octets.starts(with: [0xEF, 0xBB, 0xBF]) ? octets.dropFirst(3) : octets[...]
    let text = start.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.prefix(15)
    return String(decoding: text, as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
  }

  /// Whether a file begins as a mail does: with header fields, one of which every mail with a calendar has.
  static func isMail(_ octets: [UInt8]) -> Bool {
    var names: Set<String> = []
    for line in octets.prefix(headerOctetsMaximum).split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard let first = line.first, first != 0x0D else { break }
      // A continued field, or the line of a mailbox file before the first.
      if first == 0x20 || first == 0x09 || (names.isEmpty && line.starts(with: "From ".utf8)) { continue }
      guard let colon = line.firstIndex(of: 0x3A) else { return false }
      names.insert(String(decoding: line[..<colon], as: UTF8.self).lowercased())
    }
    return names.contains("content-type")
  }

  /// How far the header fields of a mail are looked for; those of one that went through many hands have some ten thousand octets.
  private static let headerOctetsMaximum = 1 << 17
}
