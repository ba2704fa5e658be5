import CivilTime
import ICalendar
import Mail
import Secretariat
import TestSupport
import Testing

@testable import Publication

/// The mails, by the rules of the checklist for iTIP and e-mail (M1 to M5) and those of publication and identity that touch them.
struct InvitationMailTests {
  static let now = Instant(secondsSinceEpoch: 1_740_000_000)
  static let address = "ana.perez@example.net"

  static func delegate(_ name: String = "Ana Pérez, \"la Nena\"", role: Delegate.Role = .head, address: String? = address) throws
    -> Delegate
  {
    Delegate(
      number: 7, meeting: try #require(MeetingHandle("PLEN-2024-1")), seat: .guest(try TextLine("World Bank", as: .guest)), role: role,
      rank: 1,
      identity: .known(
        Person(name: try TextLine(name, as: .personName), title: nil, address: try address.map { try PersonalAddress($0) }, telephone: nil))
    )
  }

  static func meeting(date: String = "2024-12-05", state: MeetingState = .confirmed, reason: String? = nil, sequence: Int = 3) throws
    -> Meeting
  {
    try CalendarSample.meeting(
      date: date, sessions: date == "2024-12-05" ? [("2024-12-05", "09:00-17:30", "America/Mexico_City")] : [],
      place: Place(country: try #require(Code("BZ")), city: Code("BELIZE-CITY"), venue: nil), state: state, reason: reason,
      sequence: sequence)
  }

  static func writer(_ meeting: Meeting, _ language: Language = .english) throws -> InvitationWriter {
    try InvitationWriter(of: meeting, language: language, directory: CalendarSample.directory(), zones: .system)
  }

  static func stamp(_ sequence: Int = 3, _ moment: Instant = now) throws -> MessageStamp {
    try #require(MessageStamp(sequence: sequence, moment: moment))
  }

  static func mail(_ letter: InvitationLetter, of writer: InvitationWriter, to delegate: Delegate? = nil) throws -> InvitationMail {
    try #require(try writer.mail(letter, to: delegate ?? Self.delegate(), at: stamp(writer.meeting.sequence)))
  }

  static func calendar(_ mail: InvitationMail) throws -> Component {
    let reading = CalendarReader().read(try #require(try MailReader().read(mail.bytes).calendar))
    #expect(reading.findings.isEmpty)
    return try #require(reading.calendars.first)
  }

  /// Every letter that can be written about a meeting that stands, or is off.
  static func letters(_ writer: InvitationWriter) throws -> [InvitationLetter] {
    let part = try #require(writer.parts.first)
    return [
      .invitation(part, isUpdate: false, answer: nil), .invitation(part, isUpdate: true, answer: .tentative),
      .cancellation(part.identifier, part), .cancellation(try #require(CalendarIdentifier("gone@meetings.example")), nil),
      .withdrawal(part.identifier, part), .refusal(part, ProposedTime(days: DayRange(try Day(parsing: "2024-12-09")), hours: nil)),
    ]
  }

  @Test(arguments: Language.allCases, 0..<6)
  func `the mails are as they were read`(language: Language, position: Int) throws {
    let writer = try Self.writer(Self.meeting(), language)
    let letter = try Self.letters(writer)[position]
    let names = ["invitation", "update", "cancellation", "given-up-day", "withdrawal", "refusal"]
    let mail = try MailReader().read(Self.mail(letter, of: writer).bytes)
    var text = ["from", "to", "subject", "date", "content-language", "x-unsent"].map { "\($0): \(mail[$0] ?? "")\n" }.joined()
    for leaf in mail.leaves { text += "\n=== \(leaf.type.name)\n\(try #require(try leaf.text()).replacing("\r\n", with: "\n"))" }
    try GoldenFile.expect(text, is: "invitations/\(names[position]).\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `the file of an invitation is as it was read, byte by byte`(language: Language) throws {
    let writer = try Self.writer(Self.meeting(date: "2024-12-05..06"), language)
    let mail = try Self.mail(.invitation(try #require(writer.parts.first), isUpdate: false, answer: nil), of: writer)
    try GoldenFile.expect(String(decoding: mail.bytes, as: UTF8.self), is: "invitations/PLEN-2024-1-7-request.\(language.rawValue).eml")
  }

  @Test(arguments: 0..<6)
  func `M1 the method of the mail is that of the calendar, in capitals, and the text is UTF-8`(position: Int) throws {
    let writer = try Self.writer(Self.meeting())
    let mail = try Self.mail(Self.letters(writer)[position], of: writer)
    let part = try #require(try MailReader().read(mail.bytes).leaves.first { $0.type.name == "text/calendar" })
    let method = try #require(Self.calendar(mail)[.method])
    #expect(part.type.parameters == ["charset": "utf-8", "method": method.rawValue])
  }

  @Test(arguments: 0..<6)
  func `M2 a mail is text, page and calendar as alternatives, and the same calendar as a file in base64`(position: Int) throws {
    let writer = try Self.writer(Self.meeting())
    let mail = try Self.mail(Self.letters(writer)[position], of: writer)
    let read = try MailReader().read(mail.bytes)
    #expect(read.type.name == "multipart/mixed")
    #expect(read.leaves.map(\.type.name) == ["text/plain", "text/html", "text/calendar", "application/ics"])
    let file = try #require(read.leaves.last)
    #expect(file["content-transfer-encoding"] == "base64")
    #expect(file["content-disposition"]?.hasSuffix(".ics\"") == true)
    #expect(file.content == read.leaves[2].content)
    #expect(mail.fileName.hasSuffix("-7-\(try Self.letters(writer)[position].method.rawValue).eml"))
  }

  @Test func `M2 the same letter at the same moment is the same file`() throws {
    let writer = try Self.writer(Self.meeting())
    for letter in try Self.letters(writer) { #expect(try Self.mail(letter, of: writer).bytes == Self.mail(letter, of: writer).bytes) }
  }

  @Test(arguments: 0..<6)
  func `M3 a message holds what its method demands and nothing that it forbids, with one UID and every zone`(position: Int) throws {
    let writer = try Self.writer(Self.meeting())
    let letter = try Self.letters(writer)[position]
    let calendar = try Self.calendar(Self.mail(letter, of: writer))
    #expect(CalendarValidator(zones: .system).findings(in: calendar).filter { $0.severity == .error } == [])
    let event = try #require(calendar.parts(.event).first)
    #expect(calendar.parts(.event).count == 1)
    #expect(event[.identifier]?.text == letter.event.text)
    #expect(event[.sequence]?.number == 3)
    #expect(event.all(.attendee) == [.mail(try #require(CalendarAddress(Self.address)))])
    #expect(calendar.parts(.zone).count == (event[.start]?.zone == nil ? 0 : 1))
    let isCancellation = if case .cancellation = letter { true } else { false }
    #expect((event[.eventStatus] == .cancelled) == isCancellation)
    if case .withdrawal = letter { #expect(event[.eventStatus] == nil) }
  }

  @Test func `M3 an invitation asks for an answer and shows the one that still holds`() throws {
    let writer = try Self.writer(Self.meeting())
    let part = try #require(writer.parts.first)
    func parameters(_ answer: InvitationAnswer.Participation?, role: Delegate.Role) throws -> [String] {
      let mail = try Self.mail(.invitation(part, isUpdate: true, answer: answer), of: writer, to: Self.delegate(role: role))
      let event = try #require(Self.calendar(mail).parts(.event).first)
      return try #require(event.properties.first { $0.name.text == "ATTENDEE" }).parameters.map(\.text)
    }
    let name = "Ana Pérez, 'la Nena'"
    #expect(try parameters(nil, role: .head) == [name, "INDIVIDUAL", "REQ-PARTICIPANT", "NEEDS-ACTION", "TRUE"])
    #expect(try parameters(.accepted, role: .member) == [name, "INDIVIDUAL", "REQ-PARTICIPANT", "ACCEPTED", "TRUE"])
    #expect(try parameters(.delegated, role: .alternate) == [name, "INDIVIDUAL", "OPT-PARTICIPANT", "NEEDS-ACTION", "TRUE"])
  }

  @Test func `B6 a name in a parameter is in quotation marks and holds none`() throws {
    let writer = try Self.writer(Self.meeting())
    let mail = try Self.mail(Self.letters(writer)[0], of: writer)
    let octets = try #require(try MailReader().read(mail.bytes).calendar)
    let text = String(decoding: octets, as: UTF8.self).replacing("\r\n ", with: "")
    #expect(text.contains("ATTENDEE;CN=\"Ana Pérez, 'la Nena'\";CUTYPE=INDIVIDUAL"))
    #expect(text.contains("ORGANIZER;CN=\"Office 'North' (CR)\":mailto:office@rivers.example"))
  }

  @Test func `C1 C2 what is announced to others is a publication without attendees, and asks for nothing`() throws {
    let writer = try Self.writer(Self.meeting(date: "2024-12-05,09,12"))
    let mail = try #require(try writer.publicMail(at: Self.now))
    let calendar = try Self.calendar(mail)
    #expect(calendar[.method] == .publish)
    #expect(calendar.parts(.event).count == 3)
    #expect(calendar.parts(.event).allSatisfy { $0.all(.attendee).isEmpty && $0[.organizer] != nil })
    #expect(try MailReader().read(mail.bytes)["to"] == nil)
    #expect(mail.fileName == "PLEN-2024-1-publish.eml")
  }

  @Test func `I3 a message has its own moment, and LAST-MODIFIED that of the record`() throws {
    let writer = try Self.writer(Self.meeting())
    for letter in try Self.letters(writer) {
      let event = try #require(Self.calendar(Self.mail(letter, of: writer)).parts(.event).first)
      #expect(event[.dateStamp] == Self.now)
      if letter.part != nil { #expect(event[.lastModified] == CalendarSample.modified) }
    }
  }

  @Test func `I4 a cancellation carries the revision of the meeting, and says that it is off (I6)`() throws {
    let writer = try Self.writer(Self.meeting(state: .cancelled, reason: "No quorum", sequence: 4))
    let part = try #require(writer.parts.first)
    let mail = try Self.mail(.cancellation(part.identifier, part), of: writer)
    let event = try #require(Self.calendar(mail).parts(.event).first)
    #expect(event[.sequence]?.number == 4)
    #expect(event[.summary]?.text == "CANCELLED: Plenary Meeting")
    #expect(event[.transparency] == .transparent)
    // The reason may not be public, and whoever sends the mail can add it.
    #expect(!String(decoding: try #require(try MailReader().read(mail.bytes).calendar), as: UTF8.self).contains("quorum"))
  }

  @Test func `X6 the organizer is the office, and no other person's address stands in a mail`() throws {
    let writer = try Self.writer(Self.meeting())
    for letter in try Self.letters(writer) {
      let mail = try Self.mail(letter, of: writer)
      let read = try MailReader().read(mail.bytes)
      #expect(read.address(in: "from")?.text == "office@rivers.example")
      let texts = try read.leaves.compactMap { try $0.text() }.joined().replacing("\r\n ", with: "")
      let addresses = Set(texts.matches(of: /[A-Za-z.]+@[a-z.]+/).map { String($0.output) })
      #expect(
        addresses.subtracting(["office@rivers.example", Self.address, letter.event.text]).filter { !$0.hasSuffix("meetings.example") } == []
      )
    }
  }

  @Test func `a meeting on separate days is an invitation for each, by the UIDs of the feeds`() throws {
    let meeting = try Self.meeting(date: "2024-12-05,09,12")
    let writer = try Self.writer(meeting)
    let feed = try CalendarSample.read([meeting]).parts("VEVENT").compactMap { $0["UID"] }
    #expect(writer.parts.map(\.identifier.text) == feed)
    #expect(writer.parts.map { "\($0.days)" } == ["2024-12-05", "2024-12-09", "2024-12-12"])
    let mails = try writer.parts.map { try Self.mail(.invitation($0, isUpdate: false, answer: nil), of: writer).fileName }
    #expect(mails == ["05", "09", "12"].map { "PLEN-2024-1-2024-12-\($0)-7-request.eml" })
  }

  @Test func `a meeting without exact days has no part to invite to, and says what helps (R12)`() throws {
    let writer = try Self.writer(Self.meeting(date: "2024-12"))
    #expect(writer.parts.isEmpty)
    #expect(writer.inexact.untranslatedTexts == [])
  }

  @Test func `a meeting whose office has no address on record invites no one`() throws {
    let meeting = try CalendarSample.meeting(date: "2024-12-05", bodies: ["OTHER"])
    let refusal = try #require(throws: Refusal.self) { try Self.writer(meeting) }
    #expect(refusal.reasons.first?.rule == .officeInvites)
    #expect(refusal.untranslatedTexts == [])
  }

  @Test(arguments: [nil, "ana..perez@example.net", ".ana@example.net"])
  func `who has no address that every program understands gets no mail`(address: String?) throws {
    let writer = try Self.writer(Self.meeting())
    let delegate = try Self.delegate(address: address)
    #expect(!InvitationWriter.canWrite(to: delegate))
    #expect(try writer.mail(Self.letters(writer)[0], to: delegate, at: Self.stamp()) == nil)
  }

  @Test(arguments: ["<script>alert(1)</script>", "a & b \"c\"", "x]]>'"])
  func `names stand in the page as text`(name: String) throws {
    let writer = try Self.writer(Self.meeting())
    let read = try MailReader().read(Self.mail(Self.letters(writer)[0], of: writer, to: Self.delegate(name)).bytes)
    let page = try #require(try read.leaves.first { $0.type.name == "text/html" }?.text())
    #expect(page.contains(HTMLText(name).description))
    #expect(!page.contains("<script"))
  }
}
