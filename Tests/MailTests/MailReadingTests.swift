import CivilTime
import Mail
import TestSupport
import Testing

struct MailReadingTests {
  private func read(_ text: String, limits: MailLimits = .usual) throws -> MailEntity {
    try MailReader(limits: limits).read(Array(text.utf8))
  }

  @Test func `headers are unfolded and found by small letters, with line ends of either kind`() throws {
    for end in ["\r\n", "\n"] {
      let mail = try read("SUBJECT: one\(end)\ttwo\(end)From: \"A, B\" <a@example.org>\(end)\(end)body")
      #expect(mail["subject"] == "one\ttwo")
      #expect(mail.address(in: "from")?.text == "a@example.org")
      #expect(try mail.text() == "body")
    }
  }

  @Test(arguments: [
    ("=?UTF-8?Q?Reuni=C3=B3n_a?=", "Reunión a"), ("=?iso-8859-1?q?Reuni=F3n?=", "Reunión"),
    ("=?utf-8?b?UmV1?= =?utf-8?b?bmnDs24=?=", "Reunión"),
    ("a =?utf-8?Q?b?= c", "a b c"), ("=?windows-1252?Q?=93x=94?=", "“x”"), ("=?utf-8*es?Q?=C3=B1?=", "ñ"),
    ("=?koi8-r?Q?x?=", "=?koi8-r?Q?x?="),
    ("=?utf-8?B?***?=", "=?utf-8?B?***?="), ("=?utf-8?Q?x", "=?utf-8?Q?x"), ("=?=?=?", "=?=?=?"), ("=?utf-8?Q?=FF?=", "=?utf-8?Q?=FF?="),
  ])
  func `encoded words are read, and what is none stays as it stands (RFC 2047)`(text: String, expected: String) throws {
    #expect(try read("Subject: \(text)\n\n")["subject"] == expected)
  }

  @Test func `text is read in the character set that it names`() throws {
    func text(_ charset: String, _ octets: [UInt8]) throws -> String? {
      try MailReader().read(Array("Content-Type: text/plain; charset=\(charset)\n\n".utf8) + octets).text()
    }
    #expect(try text("ISO-8859-1", [0xF1]) == "ñ")
    #expect(try text("\"utf-8\"", [0xC3, 0xB1]) == "ñ")
    #expect(try text("windows-1252", [0x80]) == "€")
    #expect(throws: MailError.unreadableText(charset: "utf-8")) { try text("utf-8", [0xF1]) }
    #expect(throws: MailError.unreadableText(charset: "utf-16")) { try text("utf-16", [0x41]) }
  }

  @Test func `parts are read where the last boundary is missing, and what stands around them is passed over`() throws {
    let mail = try read(
      """
      Content-Type: MULTIPART/Alternative; Boundary="x y"; other="a;b"

      preamble
      --x y
      Content-Type: text/calendar; method=REPLY

      one
      --x yz
      two
      --x y\u{20}
      Content-Type: text/html

      three
      """)
    #expect(mail.leaves.map(\.type.name) == ["text/calendar", "text/html"])
    #expect(try mail.leaves.first?.text() == "one\r\n--x yz\r\ntwo")
  }

  @Test func `a mail inside of a mail is read, also one in base64`() throws {
    let mail = try read(
      """
      From someone Thu Jan  1 00:00:00 1970
      Content-Type: message/rfc822
      Content-Transfer-Encoding: base64

      U3ViamVjdDogaW5uZXIKCmJvZHk=
      """)
    guard case .parts(let parts) = mail.content else {
      Issue.record("the inner mail is missing")
      return
    }
    #expect(parts.first?["subject"] == "inner")
  }

  @Test func `a long parameter in numbered pieces is put together (RFC 2231)`() throws {
    let mail = try read("Content-Type: multipart/mixed; boundary*1=b; boundary*0=\"a\"\n\n--ab\n\nx\n--ab--\n")
    #expect(mail.leaves.count == 1)
  }

  @Test(arguments: [
    ("", MailError.noHeader), ("\n\nx", .noHeader), ("no header here\n\nx", .noHeader), ("Content-Type: multipart/mixed\n\nx", .noBoundary),
    ("Content-Transfer-Encoding: base64\n\n!!!", .wrongBase64), (String(repeating: "a: b\n", count: 11), .tooManyFields(maximum: 10)),
    ("a: " + String(repeating: "b", count: 300), .lineTooLong(line: 1, maximum: 200)),
    (String(repeating: "a: b\n", count: 1_000), .tooLarge(maximum: 4_000)),
  ])
  func `a mail that cannot be read whole is refused with one error`(text: String, error: MailError) {
    let limits = MailLimits(octets: 4_000, lineOctets: 200, fields: 10, parts: 5, depth: 3)
    #expect(throws: error) { try read(text, limits: limits) }
  }

  @Test func `parts beyond number or depth are refused`() {
    let limits = MailLimits(octets: 4_000, lineOctets: 200, fields: 10, parts: 5, depth: 3)
    let many = "Content-Type: multipart/mixed; boundary=a\n\n" + String(repeating: "--a\n\nx\n", count: 6)
    #expect(throws: MailError.tooManyParts(maximum: 5)) { try read(many, limits: limits) }
    let deep = (1...9).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
    #expect(throws: MailError.tooDeep(maximum: 3)) { try read(deep, limits: limits) }
    #expect(throws: MailError.tooDeep(maximum: 3)) {
      try read(String(repeating: "Content-Type: message/rfc822\n\n", count: 9), limits: limits)
    }
  }

  @Test func `no mail with octets changed, lost or doubled does more than be refused`() throws {
    var generator = SeededGenerator(seed: 20_241_205)
    let plain = Array(
      """
      From: =?utf-8?Q?Ana_P=C3=A9rez?= <ana@example.net>
      Content-Type: multipart/mixed; boundary="=_a"

      --=_a
      Content-Type: text/calendar; charset=utf-8; method=REPLY
      Content-Transfer-Encoding: quoted-printable

      BEGIN:VCALENDAR=0D=0AEND:VCALENDAR=
      --=_a
      Content-Type: application/ics
      Content-Transfer-Encoding: base64

      QkVHSU46VkNBTEVOREFSDQo=
      --=_a--
      """.utf8)
    var refused = 0
    for _ in 0..<4_000 {
      var octets = plain
      for _ in 0...Int.random(in: 0..<4, using: &generator) {
        let place = Int.random(in: octets.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: octets[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: octets.removeSubrange(place..<min(place + 9, octets.count))
        default: octets.insert(contentsOf: octets[place...].prefix(40), at: place)
        }
      }
      do {
        let mail = try MailReader().read(octets)
        for leaf in mail.leaves { _ = try leaf.text() }
        _ = (mail["from"], mail.address(in: "from"))
      } catch {
        refused += 1
      }
    }
    // Most of them can still be read, as mail should be.
    #expect((1..<2_000).contains(refused), "seed \(generator.seed)")
  }

  @Test func `every error is told in both languages`() {
    let errors: [MailError] = [
      .tooLarge(maximum: 1), .lineTooLong(line: 1, maximum: 2), .tooManyFields(maximum: 1), .tooManyParts(maximum: 1), .tooDeep(maximum: 1),
      .noHeader,
      .noBoundary, .wrongBase64, .unreadableText(charset: "x"),
    ]
    #expect(Set(errors.flatMap { error in Language.allCases.map { error.description(in: $0) } }).count == 2 * errors.count)
  }
}
