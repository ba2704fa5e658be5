package import CivilTime

/// A mail that is written to a file, for a person to send (RFC 5322, RFC 2045).
///
/// The same mail always gives the same bytes: its identity and the boundaries between its parts come from what it holds.
package struct OutgoingMail: Sendable {
  /// Who sends it.
  package let sender: Mailbox
  /// To whom it goes; `nil` where whoever sends it says so.
  package let recipient: Mailbox?
  /// What it is about.
  package let subject: String
  /// When it was written.
  package let date: Instant
  /// The language of its texts.
  package let language: Language
  /// What it holds.
  package let content: MailPart

  /// A mail.
  package init(sender: Mailbox, recipient: Mailbox?, subject: String, date: Instant, language: Language, content: MailPart) {
    self.sender = sender
    self.recipient = recipient
    self.subject = subject
    self.date = date
    self.language = language
    self.content = content
  }

  /// The file.
  package var bytes: [UInt8] {
    var head: [UInt8] = []
    HeaderField("From", sender.words).write(to: &head)
    if let recipient { HeaderField("To", recipient.words).write(to: &head) }
    HeaderField("Subject", text: subject).write(to: &head)
    HeaderField("Date", [date.mailText]).write(to: &head)
    var body: [UInt8] = []
    content.write(to: &body, place: "0", digest: "")
    let digest = ContentDigest(of: head + body).description
    HeaderField("Message-ID", ["<\(digest.prefix(40))@\(sender.address.host)>"]).write(to: &head)
    HeaderField("Content-Language", [language.rawValue]).write(to: &head)
    // Outlook opens a file with this header as a draft that can be sent; other programs pass over it.
    HeaderField("X-Unsent", ["1"]).write(to: &head)
    HeaderField("MIME-Version", ["1.0"]).write(to: &head)
    content.write(to: &head, place: "0", digest: digest.suffix(20))
    return head
  }
}

extension Instant {
  /// The form that mail uses, in UTC: `Thu, 05 Dec 2024 15:00:00 +0000` (RFC 5322 3.3).
  var mailText: String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    func digits(_ number: Int, _ count: Int = 2) -> String {
      String(repeating: "0", count: max(0, count - "\(number)".count)) + "\(number)"
    }
    let day = utcDay
    // The first day of the count was a Thursday.
    let name = names[((day.daysSinceEpoch % 7) + 7) % 7]
    let second = utcSecondOfDay
    let time = "\(digits(second / 3_600)):\(digits(second / 60 % 60)):\(digits(second % 60))"
    return "\(name), \(digits(day.day)) \(months[day.month - 1]) \(digits(day.year, 4)) \(time) +0000"
  }
}
