import CivilTime
import Office
import Secretariat
import TestSupport
import Testing

/// What the office refuses it refuses in both languages.
struct RefusalLanguageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let run: @Sendable (Office) throws -> Void
  }

  private static func change(_ set: @escaping @Sendable (inout MeetingChanges) throws -> Void) -> @Sendable (Office) throws -> Void {
    { office in
      var changes = MeetingChanges()
      changes.bodies = ["RCM"]
      changes.kinds = ["VM"]
      try set(&changes)
      var generator = SeededGenerator(seed: 1)
      _ = try ScheduleMeeting(changes)(in: office, using: &generator)
    }
  }

  /// Takes in a page of two lines, one of which cannot be read, and decides about one.
  private static func decide(_ lines: [Int], _ corrections: String...) -> @Sendable (Office) throws -> Void {
    { office in
      let page = "Meetings\n- February 31, 2031, Lima, Peru, Workshop\n- June 5, 2030, Lima, Peru, Workshop\n"
      _ = try ImportPage(Array(page.utf8), document: "page.txt")(in: office)
      _ = try DecideImportLine(.accept(corrections: corrections), lines: lines)(in: office)
    }
  }

  private static let cases: [Case] = [
    .init(testDescription: "no kind", run: change { $0.kinds = [] }),
    .init(testDescription: "no body", run: change { $0.bodies = [] }),
    .init(testDescription: "unknown body", run: change { $0.bodies = ["RMC"] }),
    .init(testDescription: "block", run: change { $0.block = "a b" }),
    .init(testDescription: "city elsewhere", run: change { ($0.city, $0.country) = ("San José", "HN") }),
    .init(testDescription: "unknown country", run: change { $0.country = "Narnia" }),
    .init(testDescription: "venue alone", run: change { $0.venue = "Hotel" }),
    .init(testDescription: "empty title", run: change { $0.englishTitle = " " }),
    .init(
      testDescription: "hours without days",
      run: change {
        ($0.date, $0.hours) = (try ImpreciseDate(parsing: "2025-12"), try ClockRange(parsing: "09:00-10:00"))
      }),
    .init(
      testDescription: "hours without a zone",
      run: change {
        ($0.date, $0.hours) = (try ImpreciseDate(parsing: "2025-12-04"), try ClockRange(parsing: "09:00-10:00"))
      }),
    .init(testDescription: "number given", run: change { $0.number = 29 }),
    .init(testDescription: "number too small", run: change { $0.number = 0 }),
    .init(testDescription: "no series", run: change { ($0.kinds, $0.number) = (["OTHER"], 3) }),
    .init(testDescription: "unknown meeting", run: { _ = try ReadMeeting("VM-2044")(in: $0) }),
    .init(testDescription: "ambiguous meeting", run: { _ = try ReadMeeting("VM")(in: $0) }),
    .init(testDescription: "impossible act", run: { _ = try ChangeMeetingState("VM-2024", .confirm)(in: $0) }),
    .init(testDescription: "no reason", run: { _ = try ChangeMeetingState("BIREG-2019", .cancel)(in: $0) }),
    .init(testDescription: "no such entry", run: { _ = try ReadLog().entry(99, in: $0) }),
    .init(testDescription: "limit", run: { _ in _ = try Limit(parsing: "0") }),
    .init(testDescription: "no agenda", run: { _ = try ReadAgenda("VM-2024")(in: $0) }),
    .init(testDescription: "no template", run: { _ = try DraftAgenda("WS-2020-1")(in: $0) }),
    .init(testDescription: "agenda from itself", run: { _ = try DraftAgenda("VM-2024", from: "VM-2024")(in: $0) }),
    .init(
      testDescription: "second agenda",
      run: { office in for _ in 0..<2 { _ = try DraftAgenda("VM-2024")(in: office) } }),
    .init(
      testDescription: "closed file",
      run: { office in
        _ = try ChangeMeetingState("VM-2024", .close)(in: office)
        _ = try DraftAgenda("VM-2024")(in: office)
      }),
    .init(testDescription: "no cycle", run: { _ = try ReviewCycle(body: "SACM")(in: $0) }),
    .init(testDescription: "no work plan", run: { _ = try ReadWorkPlan(CycleYear(2_025))(in: $0) }),
    .init(testDescription: "no import", run: { _ = try ReviewImport()(in: $0) }),
    .init(
      testDescription: "import not finished",
      run: { office in
        try decide([3])(office)
        _ = try ImportPage(Array("Meetings\n- June 5, 2029, Lima, Peru, Workshop\n".utf8), document: "other.txt")(in: office)
      }),
    .init(testDescription: "no such line", run: decide([9])),
    .init(testDescription: "line lacks a date", run: decide([2])),
    .init(testDescription: "no correction", run: decide([3], "date")),
    .init(testDescription: "no such field", run: decide([3], "dat=1")),
    .init(testDescription: "field twice", run: decide([3], "date=2030-06-05", "date=2030-06-06")),
    .init(testDescription: "no such mode", run: decide([3], "mode=remote")),
    .init(testDescription: "no such number", run: decide([3], "number=x")),
    .init(testDescription: "number without series", run: decide([3], "number=7")),
    .init(testDescription: "series of another kind", run: decide([3], "kind=OTHER", "series=RCM-VM")),
    .init(testDescription: "window as held", run: decide([3], "date=window:2024-01-01..05", "state=held")),
    .init(
      testDescription: "line on record",
      run: { office in
        try decide([3])(office)
        var generator = SeededGenerator(seed: 1)
        _ = try ApplyImport()(in: office, using: &generator)
        _ = try DecideImportLine(.reject, lines: [3])(in: office)
      }),
  ]

  @Test(arguments: cases) func `every refusal has a text in Spanish that is not the English one`(_ wrong: Case) throws {
    let office = try SampleOffice.make()
    let refusal = try #require(#expect(throws: Refusal.self) { try wrong.run(office) })
    for reason in refusal.reasons {
      for text in [reason.explanation, reason.remedy].compactMap(\.self) {
        let (english, spanish) = (try #require(text.text(in: .english)), try #require(text.text(in: .spanish)))
        #expect(english != spanish)
      }
    }
  }
}
