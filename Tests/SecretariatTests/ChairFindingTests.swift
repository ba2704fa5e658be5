import CivilTime
import Secretariat
import Testing

struct ChairFindingTests {
  @Test(arguments: ChairTerm.Confidence.allCases)
  func `where there is no holder, the record is neither sure nor unsure of one`(confidence: ChairTerm.Confidence) throws {
    let vacancy = ChairHolder.vacant(reason: "no offer")
    #expect(try SampleChain.term(1, "2001-01-01", holder: .notRecorded, confidence: confidence).holderConfidence == nil)
    #expect(try SampleChain.term(1, "2001-01-01", holder: vacancy, confidence: confidence).holderConfidence == nil)
    #expect(try SampleChain.term(1, "2001-01-01", confidence: confidence).holderConfidence == confidence)
  }

  private func findings(_ terms: [ChairTerm], closes: [String: HandoverClose] = [:]) throws -> [String] {
    try ChairRotation(body: SampleChain.code("B"), terms: terms).findings { closes[$0.text] ?? .notOnRecord }.map { finding in
      "\(finding.term.number) \(finding.matter.name)" + (finding.matter.detail.map { " \($0)" } ?? "")
    }
  }

  @Test func `a whole chain has no findings`() throws {
    let terms = try [
      SampleChain.term(1, "2001-12-03", startMeeting: "VM-2000"), SampleChain.term(2, "2002-12-04", startMeeting: "VM-2001"),
    ]
    let closes = try ["VM-2000": HandoverClose.day(Day(parsing: "2001-12-03")), "VM-2001": .day(Day(parsing: "2002-12-04"))]
    #expect(try findings(terms, closes: closes).isEmpty)
  }

  @Test func `a holder that is inferred, vacant or not recorded is a finding`() throws {
    let terms = try [
      SampleChain.term(1, "2001-01-01", startMeeting: "M-1", confidence: .inferred),
      SampleChain.term(2, "2002-01-01", holder: .notRecorded, startMeeting: "M-1", confidence: .inferred),
      SampleChain.term(3, "2003-01-01", holder: .vacant(reason: "No offer"), startMeeting: "M-1"),
    ]
    #expect(try findings(terms, closes: ["M-1": .notExact]) == ["1 holder-inferred", "2 holder-not-recorded", "3 vacancy No offer"])
  }

  @Test func `a turn that an order gives lacks nothing, and a chair falls vacant without a meeting`() throws {
    let terms = try [
      SampleChain.term(1, "2001-01-01", startMeeting: "M-1"),
      SampleChain.term(2, "2002-01-01", holder: .vacant(reason: "No offer")),
      SampleChain.term(3, "2003-01-01", appointment: .planned, confidence: .inferred),
    ]
    #expect(try findings(terms, closes: ["M-1": .notExact]) == ["2 vacancy No offer"])
  }

  @Test func `a handover without exact day or meeting is a finding`() throws {
    let terms = try [
      SampleChain.term(1, "2001"), SampleChain.term(2, "2002-03"), SampleChain.term(3, "2003-12-03"),
      SampleChain.term(4, "2004-12-03", startMeeting: "VM-2003"),
      SampleChain.term(5, "2005-12-03", startMeeting: "VM-2004"), SampleChain.term(6, "2006-12-03", startMeeting: "VM-2005"),
    ]
    let closes = try ["VM-2004": HandoverClose.day(Day(parsing: "2005-12-02")), "VM-2005": .notExact]
    #expect(
      try findings(terms, closes: closes) == [
        "1 start-not-exact 2001", "2 start-not-exact 2002-03", "3 no-handover-meeting", "4 unknown-handover-meeting VM-2003",
        "5 start-off-meeting 2005-12-02",
      ])
  }

  @Test func `every year without a term is a finding, and a year with two`() throws {
    let labels = [2_000, 2_001, 2_004, 2_004, 2_003]
    let terms = try labels.enumerated().map { try SampleChain.term($0 + 1, "200\($0)-01-01", label: $1, startMeeting: "M-1") }
    #expect(
      try findings(terms, closes: ["M-1": .notExact]) == [
        "3 year-without-term 2002", "3 year-without-term 2003", "4 year-not-later 2004", "5 year-not-later 2003",
      ])
  }
  @Test(arguments: [("2024-12-05..06", "2024-12-06"), ("2024-12-05,12", "2024-12-12"), ("2024-12", nil), ("tbc", nil)])
  func `a meeting closes on its last day, where its days are exact`(date: String, close: String?) throws {
    let meeting = try SampleMeeting.meeting("VM-2024", .held, details: SampleMeeting.details(date))
    #expect(try HandoverClose(of: meeting) == close.map { .day(try Day(parsing: $0)) } ?? .notExact)
    #expect(HandoverClose(of: nil) == .notOnRecord)
    #expect(try HandoverClose(of: SampleMeeting.meeting(details: SampleMeeting.details(date))) == .notHeld)
  }

  @Test func `what is planned, or passes by the calendar, needs no meeting and no exact day`() throws {
    var plan = try SamplePlan.elected("A")
    try plan.decide(.elect(SampleChain.code("B"), SamplePlan.label("2002")), on: "2001-06-01")
    let planned = try plan.order(until: "2003-12-31", today: "2001-07-01").rotation.findings { _ in .notOnRecord }
    #expect(planned.filter { $0.term.appointment != .assumed }.allSatisfy { $0.matter == .holderNotRecorded })
    let calendar = try SamplePlan.calendar("AB", months: 24).order(until: "2008-12-31").rotation.findings { _ in .notOnRecord }
    #expect(calendar.allSatisfy { $0.matter == .holderInferred })
  }
}
