import CivilTime
import Secretariat
import Testing

struct SeriesCountingTests {
  private let series: [MeetingSeries]

  init() throws {
    series = try [("RCM-VM", "VM", ["RCM"]), ("RCM-SACM", "PLENARY", ["RCM", "SACM"])].map { code, kind, bodies in
      MeetingSeries(
        code: try SampleChain.code(code), kind: try SampleChain.code(kind), bodies: try bodies.map { try SampleChain.code($0) },
        name: BilingualText(english: code, spanish: code))
    }
  }

  @Test(arguments: [
    (["VM"], ["RCM"], "RCM-VM"), (["VM", "RCGM"], ["RCM"], "RCM-VM"), (["PLENARY"], ["SACM", "RCM"], "RCM-SACM"),
    (["RCGM", "VM"], ["RCM"], nil), (["VM"], ["RCM", "SACM"], nil), (["PLENARY"], ["RCM"], nil), (["WS"], ["RCM"], nil),
  ])
  func `a series counts meetings of its leading kind and of exactly its bodies`(kinds: [String], bodies: [String], code: String?) throws {
    let details = try SampleMeeting.details(kinds: kinds, bodies: bodies)
    #expect(series.filter { $0.counts(details) }.map(\.code.text) == [code].compactMap(\.self))
    #expect(details.fitted(to: series).series?.code.text == code)
  }

  @Test func `a meeting that stays in its series keeps its number`() throws {
    let details = try SampleMeeting.details(kinds: ["VM", "RCGM"], series: "RCM-VM", ordinal: 29)
    #expect(details.fitted(to: series) == details)
    #expect(details.fitted(to: series, changing: try SampleMeeting.details(kinds: ["RCGM"])) == details)
  }

  @Test func `a meeting whose kind or bodies change leaves its series with its number`() throws {
    let before = try SampleMeeting.details(series: "RCM-VM", ordinal: 29)
    let workshop = try SampleMeeting.details(kinds: ["WS"], series: "RCM-VM", ordinal: 29)
    #expect(workshop.fitted(to: series, changing: before).series == nil)
    let plenary = try SampleMeeting.details(kinds: ["PLENARY"], bodies: ["RCM", "SACM"], series: "RCM-VM", ordinal: 29)
    #expect(plenary.fitted(to: series, changing: before).series == .init(code: try SampleChain.code("RCM-SACM"), ordinal: nil))
  }

  @Test func `a series that a person named stays while kind and bodies do`() throws {
    let named = try SampleMeeting.details(kinds: ["VM"], bodies: ["RCM", "SACM"], series: "RCM-SACM", ordinal: 9)
    let retimed = try SampleMeeting.details("2024-12-09", kinds: ["VM", "WS"], bodies: ["SACM", "RCM"], series: "RCM-SACM", ordinal: 9)
    #expect(retimed.fitted(to: series, changing: named) == retimed)
    #expect(retimed.fitted(to: series).series == nil)
  }
}
