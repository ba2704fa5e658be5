import CivilTime
import Secretariat
import Testing

struct ChairFindingTests {
  private func findings(_ terms: [ChairTerm], lastDays: [String: Day?] = [:]) throws -> [String] {
    try ChairRotation(body: SampleChain.code("B"), terms: terms).findings { lastDays[$0.text] }.map { finding in
      "\(finding.term.number) \(finding.matter.rawValue)" + (finding.detail.map { " \($0)" } ?? "")
    }
  }

  @Test func `a whole chain has no findings`() throws {
    let terms = try [
      SampleChain.term(1, "2001-12-03", startMeeting: "VM-2000"), SampleChain.term(2, "2002-12-04", startMeeting: "VM-2001"),
    ]
    let days = try ["VM-2000": Day(parsing: "2001-12-03"), "VM-2001": Day(parsing: "2002-12-04")]
    #expect(try findings(terms, lastDays: days).isEmpty)
  }

  @Test func `a holder that is inferred, vacant or not recorded is a finding`() throws {
    let terms = try [
      SampleChain.term(1, "2001-01-01", startMeeting: "M-1", confidence: .inferred),
      SampleChain.term(2, "2002-01-01", holder: .notRecorded, startMeeting: "M-1", confidence: .inferred),
      SampleChain.term(3, "2003-01-01", holder: .vacant(reason: "No offer"), startMeeting: "M-1"),
    ]
    #expect(try findings(terms, lastDays: ["M-1": nil]) == ["1 holder-inferred", "2 holder-not-recorded", "3 vacancy No offer"])
  }

  @Test func `a handover without exact day or meeting is a finding`() throws {
    let terms = try [
      SampleChain.term(1, "2001"), SampleChain.term(2, "2002-03"), SampleChain.term(3, "2003-12-03"),
      SampleChain.term(4, "2004-12-03", startMeeting: "VM-2003"),
      SampleChain.term(5, "2005-12-03", startMeeting: "VM-2004"), SampleChain.term(6, "2006-12-03", startMeeting: "VM-2005"),
    ]
    let days: [String: Day?] = try ["VM-2004": Day(parsing: "2005-12-02"), "VM-2005": nil]
    #expect(
      try findings(terms, lastDays: days) == [
        "1 start-not-exact 2001", "2 start-not-exact 2002-03", "3 no-handover-meeting", "4 unknown-handover-meeting VM-2003",
        "5 start-off-meeting 2005-12-02",
      ])
  }

  @Test func `every year without a term is a finding, and a year with two`() throws {
    let labels = [2_000, 2_001, 2_004, 2_004, 2_003]
    let terms = try labels.enumerated().map { try SampleChain.term($0 + 1, "200\($0)-01-01", label: $1, startMeeting: "M-1") }
    #expect(
      try findings(terms, lastDays: ["M-1": nil]) == ["3 label-gap 2002", "3 label-gap 2003", "4 label-gap 2004", "5 label-gap 2003"])
  }
}
