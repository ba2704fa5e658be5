import CivilTime
import TestSupport
import Testing

@testable import ICalendar

struct CalendarValidatorTests {
  private static func report(_ octets: [UInt8], limits: ReadingLimits = ReadingLimits()) -> CalendarReport {
    CalendarValidator(zones: .system).report(on: CalendarReader(limits: limits).read(octets), octetCount: octets.count)
  }

  @Test(arguments: [ValidationSample.feed, .request, .others])
  func `there is nothing to remark on a good calendar`(sample: ValidationSample) throws {
    let report = Self.report(try #require(sample.octets([])))
    #expect(report.findings.isEmpty, "\(report.findings.map { "\($0.line) \($0.kind) \($0.subject ?? "")" })")
    #expect(report.worst == nil && report.leftOutCount == 0)
  }

  @Test(arguments: ValidationCase.all)
  func `what is wrong is said`(example: ValidationCase) throws {
    let octets = try #require(example.sample.octets(example.edits), "the sample has not what is to be changed")
    let report = Self.report(octets)
    #expect(report.findings.map(\.kind).contains(example.kind), "\(report.findings.map { "\($0.line) \($0.kind) \($0.subject ?? "")" })")
    #expect(report.findings.map(\.line) == report.findings.map(\.line).sorted())
  }

  @Test func `every kind of remark is made by some file`() {
    // Some are about size.
    var made = Set(ValidationCase.all.map(\.kind))
    made.formUnion(
      Self.report([UInt8](repeating: 0x41, count: 1_001), limits: ReadingLimits(fileOctetsMaximum: 1_000)).findings.map(\.kind))
    let long = "BEGIN:VCALENDAR\r\nDESCRIPTION:" + String(repeating: "x", count: 1_000_000) + "\r\nEND:VCALENDAR\r\n"
    made.formUnion(Self.report(Array(long.utf8), limits: ReadingLimits(lineOctetsMaximum: 1_000)).findings.map(\.kind))
    let many = "BEGIN:VCALENDAR\r\n" + String(repeating: "A:\r\n", count: 11) + "END:VCALENDAR\r\n"
    made.formUnion(Self.report(Array(many.utf8), limits: ReadingLimits(propertiesMaximum: 10)).findings.map(\.kind))
    // Others are about what another file says.
    let own = CalendarReader().read(Array("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:A\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".utf8))
    for text in ["UID:b\r\nSUMMARY:A", "UID:a\r\nSUMMARY:B"] {
      let other = CalendarReader().read(Array("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n\(text)\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".utf8))
      made.formUnion(CalendarValidator().report(on: own, against: other).findings.map(\.kind))
    }
    #expect(Set(Finding.Kind.allCases).subtracting(made).isEmpty, "\(Set(Finding.Kind.allCases).subtracting(made))")
  }

  @Test(arguments: Finding.Kind.allCases)
  func `every kind of remark has its words in both languages`(kind: Finding.Kind) {
    let finding = Finding(kind: kind, line: 1, subject: "ONE, TWO, THREE, FOUR")
    var texts: Set<String> = []
    for language in Language.allCases {
      for text in [finding.description(in: language), finding.hint(in: language)] {
        #expect(text.count > 3 && !text.contains("{") && !text.contains("…") && text != kind.rawValue)
        texts.insert(text)
      }
      #expect(!finding.description(in: language).hasSuffix(".") && finding.hint(in: language).hasSuffix("."))
    }
    #expect(texts.count == 4, "the languages say the same")
    #expect(!finding.rule.isEmpty)
  }

  @Test func `a subject cannot move the cursor of a terminal`() {
    let finding = Finding(kind: .repeatedIdentifier, line: 1, subject: "a\u{1B}[2Jb\nc\u{202E}")
    #expect(finding.description(in: .english).unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "\u{202E}" })
  }

  /// What other programs write otherwise and means the same.
  @Test(
    arguments: [
      [.octets { octets in octets }], [.put("introd\n\tuced", for: "introd\n uced")], [.put("i\n ntrod\n uced", for: "introd\n uced")],
      [.putAll("TZID=\"America/Panama\"", for: "TZID=America/Panama")], [.putAll("summary:", for: "SUMMARY:")],
      [.putAll("MAILTO:", for: "mailto:")], [.putAll("TZOFFSETTO:-050000", for: "TZOFFSETTO:-0500")],
      [.add("X-EXAMPLE-MEETING;X-A=1:2", after: "UID:days")],
      [.drop("STATUS:CONFIRMED"), .add("STATUS:CONFIRMED", after: "UID:days")],
    ] as [[ValidationSample.Edit]])
  func `another way of writing the same is no error`(edits: [ValidationSample.Edit]) throws {
    let report = Self.report(try #require(ValidationSample.feed.octets(edits)))
    #expect(report.count(.error) == 0 && report.count(.warning) == 0, "\(report.findings)")
  }

  @Test func `a remark names the line, the rule and what would be right`() throws {
    let octets = try #require(ValidationSample.feed.octets([.put("20250715T070000", for: "20250715T170000")]))
    let finding = try #require(Self.report(octets).findings.first)
    #expect(finding.line == 58 && finding.severity == .error && finding.rule == "RFC 5545 3.8.2.2")
    #expect(finding.description(in: .english) == "DTEND is not after DTSTART")
    #expect(finding.hint(in: .spanish) == "Escriba una hora posterior; para días enteros, el día siguiente al último.")
    let method = try #require(ValidationSample.feed.octets([.drop("ORGANIZER")]))
    #expect(Self.report(method).findings.map(\.rule) == ["RFC 5546 3.2.1"])
  }

  @Test func `C7: a file of more than a million octets is warned of`() {
    let report = CalendarValidator().report(on: CalendarReading(calendars: [], findings: [], findingsLeftOut: 0), octetCount: 1_000_001)
    #expect(report.findings == [Finding(kind: .largeFile, line: 0, subject: "1000001")])
  }

  @Test func `a calendar that is about to be written is checked without lines, and refused for errors only`() throws {
    var event = Component(.event)
    event[.identifier] = TextValue("a")
    event[.dateStamp] = Instant(secondsSinceEpoch: 0)
    event[.start] = .date(try Day(year: 2025, month: 6, day: 10))
    event[.end] = .date(try Day(year: 2025, month: 6, day: 11))
    var calendar = Component(.calendar, parts: [event])
    calendar[.version] = TextValue("2.0")
    calendar[.productIdentifier] = TextValue("x")
    #expect(CalendarValidator().findings(in: calendar).map(\.kind) == [.noSummary])
    try calendar.checkBeforeWriting()
    calendar.parts[0][.end] = .date(try Day(year: 2025, month: 6, day: 10))
    let error = #expect(throws: InvalidCalendar.self) { try calendar.checkBeforeWriting() }
    #expect(error?.findings == [Finding(kind: .endNotAfterStart, line: 0, subject: "DTEND")])
    #expect(error?.description(in: .spanish) == "DTEND no es posterior a DTSTART (RFC 5545 3.8.2.2)")
  }

  @Test func `a million wrong lines do not hide what else is wrong`() {
    let lines = ["BEGIN:VCALENDAR", "VERSION:1.0"] + Array(repeating: "COMMENT:x", count: 200_000) + ["END:VCALENDAR"]
    let report = Self.report(Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(report.findings.map(\.kind).contains(.wrongVersion) && report.findings.map(\.kind).contains(.noComponent))
    #expect(report.findings.count < 400 && report.leftOutCount > 200_000)
  }

  /// Files that were written to take long.
  @Test(.timeLimit(.minutes(2)))
  func `zones, rules and days without end are checked in bounded time`() {
    var lines = ["BEGIN:VCALENDAR"]
    for number in 0..<120 {
      lines += [
        "BEGIN:VTIMEZONE", "TZID:Z\(number)", "BEGIN:STANDARD", "DTSTART:00010101T000000", "RRULE:FREQ=SECONDLY", "TZOFFSETFROM:+0000",
        "TZOFFSETTO:+0100", "END:STANDARD", "END:VTIMEZONE",
      ]
    }
    for number in 0..<2_500 {
      lines += [
        "BEGIN:VEVENT", "UID:\(number)", "DTSTART;TZID=Z\(number % 120):20250101T000000",
        "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "END:VEVENT",
      ]
    }
    #expect(Self.report(Array(lines.joined(separator: "\r\n").utf8)).worst == .error)
  }

  @Test func `octets at random never stop the validator`() {
    var generator = SeededGenerator(seed: 5_546)
    let lines = (ValidationSample.feed.text + ValidationSample.request.text + ValidationSample.others.text).split(separator: "\n")
    for round in 0..<400 {
      var file = (0..<Int.random(in: 1...120, using: &generator)).map { _ in String(lines.randomElement(using: &generator) ?? "") }
      file.insert("BEGIN:VCALENDAR", at: 0)
      let report = Self.report(Array(file.joined(separator: "\r\n").utf8))
      #expect(!report.findings.isEmpty, "round \(round) of seed 5546")
    }
  }
}
