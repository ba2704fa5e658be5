import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct DecisionRowsTests {
  private static func add(_ meetings: [String], in office: Office) throws {
    for meeting in meetings { _ = try AddDecision(meeting, text: GivenText(spanish: "Un acuerdo"))(in: office) }
  }

  private static func open(_ body: String, upTo day: String, in office: Office) throws -> [String] {
    try office.record.read { try $0.openDecisions(of: #require(Code(body)), upTo: Day(parsing: day)).map(\.name.description) }
  }

  @Test func `the open decisions of a body are those of its meetings that are over by a day`() throws {
    let office = try SampleOffice.make()
    try Self.add(["VM-2024", "RCGM-2024-2", "VM-2024", "BIREG-2024", "VM-2012"], in: office)
    #expect(
      try Self.open("RCM", upTo: "2025-01-01", in: office) == ["VM-2012/1", "BIREG-2024/1", "RCGM-2024-2/1", "VM-2024/1", "VM-2024/2"])
    #expect(try Self.open("SACM", upTo: "2025-01-01", in: office) == ["BIREG-2024/1"])
    #expect(try Self.open("RCM", upTo: "2024-12-06", in: office).contains("VM-2024/1"))
    #expect(try !Self.open("RCM", upTo: "2024-12-05", in: office).contains("VM-2024/1"))
    _ = try ChangeDecision("VM-2024/1", .settle)(in: office)
    _ = try ChangeDecision("BIREG-2024/1", .waive(reason: SampleOffice.reason("overtaken")))(in: office)
    #expect(try Self.open("RCM", upTo: "2025-01-01", in: office) == ["VM-2012/1", "RCGM-2024-2/1", "VM-2024/2"])
    #expect(try Self.open("SACM", upTo: "2025-01-01", in: office) == [])
  }

  @Test func `a meeting of which no day is known has no open decisions yet`() throws {
    let office = try SampleOffice.make()
    var generator = SeededGenerator(seed: 3)
    var changes = try SampleFile.changes(kind: "WS", "tbc")
    changes.englishTitle = "A workshop"
    let handle = try ScheduleMeeting(changes)(in: office, using: &generator).result.meeting.handle
    try Self.add([handle.text], in: office)
    #expect(try Self.open("RCM", upTo: "9999-12-31", in: office) == [])
    #expect(try office.record.read { try $0.decisions(of: handle).count } == 1)
  }

  @Test func `a decision is read as it was written, and as of the past`() throws {
    let office = try SampleOffice.make()
    let added = try AddDecision("VM-2024", text: GivenText(english: "Adopt", spanish: "Aprobar"), item: AgendaNumber("7.1(a)"))(in: office)
    #expect(try office.record.read { try $0.decisions() } == [added.result])
    #expect(try office.record.check().isEmpty)
    let past = try office.record.asOf(Instant(secondsSinceEpoch: SampleOffice.now.secondsSinceEpoch - 1))
    #expect(try past.read { try $0.decisions() } == [])
  }
}
