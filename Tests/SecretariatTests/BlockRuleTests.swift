import CivilTime
import Secretariat
import Testing

struct BlockRuleTests {
  private let rule: BlockRule

  init() throws {
    rule = BlockRule(
      kinds: try [("VM", false, true), ("RCGM", true, true), ("WS", true, false), ("EV", false, false)].map {
        code, isNumbered, isStatutory in
        let name = BilingualText(english: code, spanish: code)
        return MeetingKind(
          code: try SampleChain.code(code), handlePrefix: code, isNumberedInYear: isNumbered, name: name, pluralName: name,
          isStatutory: isStatutory)
      })
  }

  private func isEve(
    _ eve: String, _ main: String, eveKinds: [String] = ["RCGM"], mainKinds: [String] = ["VM"], eveCountry: String? = "BZ",
    series: String? = "RCM-VM",
    bodies: [String] = ["RCM"], eveBodies: [String] = ["RCM"]
  ) throws -> Bool {
    let place = try eveCountry.map { Place(country: try SampleChain.code($0)) }
    return rule.isEve(
      try SampleMeeting.details(eve, kinds: eveKinds, bodies: eveBodies, place: place),
      of: try SampleMeeting.details(main, kinds: mainKinds, bodies: bodies, place: Place(country: SampleChain.code("BZ")), series: series))
  }

  @Test(arguments: [
    ("2024-12-03..04", "2024-12-05..06", true), ("2019-11-12..13", "2019-11-13..14", true), ("2014-06-24..25", "2014-06-24..27", true),
    ("2024-12-02..03", "2024-12-05..06", false), ("2024-07-16..17", "2024-12-05..06", false), ("2024-12-06..07", "2024-12-05..06", false),
    ("2024-12", "2024-12-05..06", false), ("2024-12-03..04", "2024-12", false),
  ])
  func `the preparatory meeting begins no later and ends a day before at most`(eve: String, main: String, isEve: Bool) throws {
    #expect(try self.isEve(eve, main) == isEve)
  }

  @Test func `kind, body, country and series decide`() throws {
    let (eve, main) = ("2024-12-03..04", "2024-12-05..06")
    #expect(try !isEve(eve, main, eveKinds: ["WS", "RCGM"]))
    #expect(try isEve(eve, main, eveKinds: ["RCGM", "WS"]))
    #expect(try !isEve(eve, main, eveKinds: ["VM"]))
    #expect(try !isEve(eve, main, mainKinds: ["EV"]))
    #expect(try !isEve(eve, main, eveCountry: "PA"))
    #expect(try !isEve(eve, main, eveCountry: nil))
    #expect(try !isEve(eve, main, series: nil))
    #expect(try !isEve(eve, main, bodies: ["RCM", "SACM"], eveBodies: ["RCM", "SACM"]))
    #expect(try !isEve(eve, main, eveBodies: ["SACM"]))
  }
}
