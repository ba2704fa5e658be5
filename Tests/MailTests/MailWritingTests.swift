import CivilTime
import Mail
import TestSupport
import Testing

struct MailWritingTests {
  private static let office = MailAddress("secretariat@example.org").map { Mailbox(name: "Executive Secretariat (RCM)", address: $0) }
  private static let delegate = MailAddress("ana.perez@example.net").map { Mailbox(name: "Ana Pérez Núñez", address: $0) }

  private func mail(
    subject: String = "Meeting", recipientName: String? = "Ana Pérez Núñez", body: String = "Hello.",
    calendar: String = "BEGIN:VCALENDAR\r\n"
  ) throws -> OutgoingMail {
    let file = try #require(MailPart.FileName("RCGM-2024-2.ics"))
    return OutgoingMail(
      sender: try #require(Self.office),
      recipient: Mailbox(name: recipientName, address: try #require(MailAddress("ana.perez@example.net"))), subject: subject,
      date: Instant(secondsSinceEpoch: 1_700_000_000), language: .english,
      content: .mixed([
        .alternatives([
          .text(subtype: .plain, body), .text(subtype: .html, "<p>\(body)</p>"), .calendar(method: "REQUEST", Array(calendar.utf8)),
        ]), .attachment(type: .calendar, name: file, Array(calendar.utf8)),
      ]))
  }

  private func lines(_ mail: OutgoingMail) -> [String] {
    String(decoding: mail.bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `the same mail gives the same bytes, and another one another identity and other boundaries (M2)`() throws {
    #expect(try mail().bytes == mail().bytes)
    func identity(_ mail: OutgoingMail) -> String? { lines(mail).first { $0.hasPrefix("Message-ID:") } }
    func boundary(_ mail: OutgoingMail) -> String? { lines(mail).first { $0.hasPrefix("--=_") } }
    #expect(try identity(mail()) != identity(mail(body: "Other.")))
    #expect(try boundary(mail()) != boundary(mail(body: "Other.")))
    #expect(try boundary(mail()) != nil)
  }

  @Test func `a mail is parts of three alternatives and the attached file, in this order (M2)`() throws {
    let read = try MailReader().read(mail().bytes)
    #expect(read.type.name == "multipart/mixed")
    guard case .parts(let outer) = read.content, let first = outer.first, case .parts(let inner) = first.content else {
      Issue.record("the parts are missing")
      return
    }
    #expect(outer.map(\.type.name) == ["multipart/alternative", "application/ics"])
    #expect(inner.map(\.type.name) == ["text/plain", "text/html", "text/calendar"])
    #expect(inner.last?.type.parameters == ["charset": "utf-8", "method": "REQUEST"])
    #expect(outer.last?.type.parameters == ["name": "RCGM-2024-2.ics"])
    #expect(outer.last?.content == .octets(Array("BEGIN:VCALENDAR\r\n".utf8)))
  }

  @Test func `no boundary is the beginning of another, for readers that look no further`() throws {
    let boundaries = try lines(mail()).filter { $0.contains("boundary=") }.compactMap { $0.split(separator: "\"").dropFirst().first }
    #expect(boundaries.count == 2)
    #expect(boundaries.allSatisfy { one in boundaries.allSatisfy { $0 == one || !$0.hasPrefix(one) } })
  }

  @Test(arguments: [
    "Reunión\r\nBcc: everyone@example.com", "Meeting\nX-Evil: 1", "Meeting\rTo: other@example.com", "Meeting\u{2028}Bcc: a@example.com",
    "Meeting\u{85}Bcc: a@example.com", "=?utf-8?Q?x=0D=0ABcc:_a@example.com?=",
  ])
  func `no text adds a header of its own`(text: String) throws {
    let names = ["From", "To", "Subject", "Date", "Message-ID", "Content-Language", "X-Unsent", "MIME-Version", "Content-Type"]
    for mail in try [mail(subject: text), mail(recipientName: text)] {
      let head = lines(mail).prefix { !$0.isEmpty }.filter { !$0.hasPrefix(" ") }
      #expect(head.map { String($0.prefix { $0 != ":" }) } == names)
    }
  }

  @Test(arguments: [
    "XXIX Reunión Viceministerial", "Plain title", "=?utf-8?B?WA==?=", "a  b", String(repeating: "ñandú ", count: 80), "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "e\u{301}",
    String(repeating: "x", count: 400), "\"quoted\" \\ and <angles>", "x" + String(repeating: "\u{301}", count: 100),
  ])
  func `a subject and a name read back as they were, on lines of at most 78 octets of plain ASCII (RFC 2047)`(text: String) throws {
    let written = try mail(subject: text, recipientName: text)
    #expect(lines(written).allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { $0 < 0x80 } })
    let read = try MailReader().read(written.bytes)
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(read["subject"] == line)
    #expect(read.address(in: "to")?.text == "ana.perez@example.net")
  }

  @Test(arguments: ["", ".", "From here on", "a = b", "trailing ", "ñ\n\n.\nFrom x", String(repeating: "largo é ", count: 60)])
  func `a text reads back line by line`(text: String) throws {
    let read = try MailReader().read(mail(body: text).bytes)
    let plain = try #require(read.leaves.first { $0.type.name == "text/plain" })
    let expected = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") + "\r\n"
    #expect(try plain.text() == expected)
  }

  @Test(arguments: [0, 86_400 * 3, 951_782_400, 1_700_000_000, -86_400])
  func `the date is written as mail writes it, with the right day of the week`(seconds: Int64) throws {
    let known: [Int64: String] = [
      0: "Thu, 01 Jan 1970 00:00:00 +0000", 86_400 * 3: "Sun, 04 Jan 1970 00:00:00 +0000", 951_782_400: "Tue, 29 Feb 2000 00:00:00 +0000",
      1_700_000_000: "Tue, 14 Nov 2023 22:13:20 +0000", -86_400: "Wed, 31 Dec 1969 00:00:00 +0000",
    ]
    let office = try #require(Self.office)
    let mail = OutgoingMail(
      sender: office, recipient: nil, subject: "x", date: Instant(secondsSinceEpoch: seconds), language: .spanish,
      content: .text(subtype: .plain, "x"))
    #expect(lines(mail).first { $0.hasPrefix("Date:") } == known[seconds].map { "Date: \($0)" })
  }

  @Test(arguments: [
    "a@b", "a b@example.org", "a@example.org\r\nBcc:x", "<a@example.org>", "a@@example.org", ".a@example.org", "a..b@example.org",
    "a@exam_ple.org", "a@example.org.", "ñ@example.org", "\"a\"@example.org", "a@.example.org",
  ])
  func `an address that is not of the plain form is none`(text: String) { #expect(MailAddress(text) == nil) }

  @Test(arguments: ["", ".hidden", "a/b", "a b", "ñ.ics", "a\"b", "a\r\nb"])
  func `a name of a file holds nothing that could end it`(text: String) { #expect(MailPart.FileName(text) == nil) }
}
