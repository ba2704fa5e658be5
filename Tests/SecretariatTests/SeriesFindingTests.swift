import CivilTime
import Secretariat
import Testing

struct SeriesFindingTests {
  private let series: MeetingSeries

  init() throws {
    series = MeetingSeries(
      code: try SampleChain.code("S"), kind: try SampleChain.code("VM"), bodies: [try SampleChain.code("RCM")],
      name: BilingualText(english: "Series", spanish: "Serie"))
  }

  private func meeting(_ handle: String, _ date: String, _ number: Int?, state: MeetingState = .held, series: String = "S") throws
    -> Meeting
  {
    try SampleMeeting.meeting(handle, state, details: SampleMeeting.details(date, series: series, ordinal: number))
  }

  private func known(_ number: Int, _ year: Int, series: String = "S") throws -> KnownNumber {
    KnownNumber(
      series: try SampleChain.code(series), ordinal: try #require(Ordinal(number)), year: year, place: nil, dates: nil, source: "test")
  }

  private func ordinal(_ number: Int) throws -> Ordinal { try #require(Ordinal(number)) }

  @Test func `a series without gaps has no findings`() throws {
    let meetings = try [meeting("VM-2003", "2003-05", 3), meeting("VM-2001", "2001-05-01", 1), meeting("VM-2002", "2002-06", 2)]
    #expect(try series.findings(meetings: meetings, known: [known(1, 2_001), known(9, 2_000, series: "T")]).isEmpty)
    #expect(try series.findings(meetings: [], known: [known(1, 2_001)]).isEmpty)
  }

  @Test func `numbers that are missing are named, with what other sources say`() throws {
    let meetings = try [meeting("VM-2003", "2003-05", 3), meeting("VM-2006", "2006-05", 6)]
    let findings = try series.findings(meetings: meetings, known: [known(4, 2_004), known(1, 2_001), known(2, 2_002), known(7, 2_007)])
    #expect(
      findings == [
        .beforeTheRecord([try known(1, 2_001), try known(2, 2_002)]), .missing(try ordinal(4), known: try known(4, 2_004)),
        .missing(try ordinal(5), known: nil),
      ])
  }

  @Test func `a number that is given twice is named with its meetings`() throws {
    let meetings = try [meeting("VM-2003", "2003-05", 3), meeting("VM-2004-10", "2004-05", 4), meeting("VM-2004-2", "2004-06", 4)]
    let handles = ["VM-2004-2", "VM-2004-10"].compactMap { MeetingHandle($0) }
    #expect(series.findings(meetings: meetings, known: []) == [.doubled(try ordinal(4), handles)])
  }

  @Test func `a meeting without a number is named, with the number that its year has elsewhere`() throws {
    let meetings = try [meeting("VM-2003", "2003-05", nil), meeting("VM-2004", "tbc", nil)]
    let findings = try series.findings(meetings: meetings, known: [known(4, 2_003), known(3, 2_003)])
    #expect(
      findings == [
        .unnumbered(meetings[0].handle, known: try known(3, 2_003)), .unnumbered(meetings[1].handle, known: nil),
      ])
  }

  @Test func `a number that is smaller than an earlier one is out of order`() throws {
    let meetings = try [meeting("VM-2003", "2003-05", 2), meeting("VM-2004", "2004-05", 1), meeting("VM-2005", "2005-05", 3)]
    #expect(
      series.findings(meetings: meetings, known: []) == [
        .outOfOrder(meetings[1].handle, try ordinal(1), after: meetings[0].handle, try ordinal(2))
      ])
  }

  @Test func `lapsed and cancelled meetings, and those of other series, take no number`() throws {
    let meetings = try [
      meeting("VM-2001", "2001-05", 1), meeting("VM-2002", "2002-05", 1, state: .lapsed),
      meeting("VM-2003", "2003-05", nil, state: .cancelled),
      meeting("VM-2004", "2004-05", 7, series: "T"), meeting("VM-2005", "2005-05", 2, state: .postponed),
    ]
    #expect(series.findings(meetings: meetings, known: []).isEmpty)
  }
}
