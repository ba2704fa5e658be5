import CivilTime
import Secretariat
import TestSupport
import Testing

struct ResolvedParticipantsTests {
  @Test(arguments: [
    ("members(LAKES)", ["AA", "BB", "CC"]), ("observers(LAKES)", ["DD", "ORG", "WHO"]), ("organizations(LAKES)", ["ORG", "WHO"]),
    ("partners(LAKES)", ["NET"]), ("chair(LAKES)", ["BB"]), ("outgoing(LAKES)", ["AA"]), ("incoming(LAKES)", ["CC"]),
    ("troika(LAKES)", ["AA", "BB", "CC"]), ("secretariat(LAKES)", ["secretariat(LAKES)"]),
    ("EE + guest(\"Bank\")", ["EE", "guest(\"Bank\")"]), ("members(LAKES) - BB", ["AA", "CC"]),
    ("members(LAKES) & troika(LAKES) - chair(LAKES)", ["AA", "CC"]), ("members(LAKES) - (AA + BB)", ["CC"]),
    ("members(LAKES) & (CC + DD)", ["CC"]), ("AA - AA + AA", ["AA"]), ("members(*) & observers(*)", ["DD"]),
  ])
  func `each function and operation gives its seats at the meeting's date`(expression: String, names: [String]) throws {
    let resolved = try SampleSetting.resolve(expression, on: "2023-06-01..02")
    #expect(resolved.names == names)
    #expect(resolved.unresolved.isEmpty)
  }

  @Test func `a party that comes in by several functions has one seat with each origin`() throws {
    let resolved = try SampleSetting.resolve("members(LAKES) + chair(LAKES) + BB + troika(LAKES) + BB", on: "2023-06-01")
    #expect(resolved.names == ["AA", "BB", "CC"])
    #expect(resolved.seats.map(\.origins.count) == [2, 4, 2])
    let directory = try SampleSetting.directory()
    #expect(
      resolved.seats[1].origins.compactMap { $0.text(in: directory).text(in: .english) } == [
        "LAKES: member until 2024 [test]", "LAKES: chair, term of 2022, from 2 December 2022 [test; documented]", "named by itself",
        "LAKES: troika (current), term of 2022, from 2 December 2022 [test; documented]",
      ])
    #expect(
      resolved.seats[1].origins.compactMap { $0.text(in: directory).text(in: .spanish) } == [
        "LAKES: miembro hasta 2024 [test]", "LAKES: Presidencia, período de 2022, desde el 2 de diciembre de 2022 [test; documentada]",
        "nombrado expresamente", "LAKES: troika (actual), período de 2022, desde el 2 de diciembre de 2022 [test; documentada]",
      ])
  }

  @Test func `at the meeting at whose close the chair changes hands, both are there with their part`() throws {
    let resolved = try SampleSetting.resolve("chair(LAKES)", on: "2023-12-06..07", handle: "VM-2023", bodies: ["LAKES"])
    let directory = try SampleSetting.directory()
    #expect(resolved.names == ["BB", "CC"])
    #expect(
      resolved.seats.flatMap(\.origins).compactMap { $0.capacity(in: directory)?.text(in: .english) } == [
        "LAKES: chair until the close of VM-2023", "LAKES: chair from the close of VM-2023",
      ])
    #expect(
      resolved.seats.flatMap(\.origins).compactMap { $0.capacity(in: directory)?.text(in: .spanish) } == [
        "LAKES: Presidencia hasta la clausura de VM-2023", "LAKES: Presidencia desde la clausura de VM-2023",
      ])
    #expect(try SampleSetting.resolve("outgoing(LAKES)", on: "2023-12-06..07", handle: "VM-2023").names == ["BB"])
    #expect(try SampleSetting.resolve("incoming(LAKES)", on: "2023-12-06..07", handle: "VM-2023").names == ["CC"])
    let troika = try SampleSetting.resolve("troika(LAKES)", on: "2023-12-06..07", handle: "VM-2023")
    #expect(troika.names == ["AA", "BB", "CC"])
    #expect(troika.seats.map(\.origins.count) == [1, 2, 2])
    #expect(try troika.open() == ["LAKES: troika (incoming) from the close of VM-2023: vacant in the term of 2024: no offer"])
  }

  @Test(arguments: [
    ("chair(SEAS)", "2022-06-01", "SEAS: chair: Denmark (2021) or Cyprus (2022): the day of the handover is not recorded"),
    ("outgoing(SEAS)", "2023-06-01", "SEAS: outgoing chair: Denmark (2021) or Cyprus (2022): the day of the handover is not recorded"),
    ("chair(LAKES)", "2025-06-01", "LAKES: chair: vacant in the term of 2024: no offer"),
    ("chair(LAKES)", "2025-12-20", "LAKES: chair: not recorded (2025)"),
    ("incoming(LAKES)", "2025-12-20", "LAKES: incoming chair: not recorded"),
    ("chair(LAKES)", "2027-01-01", "LAKES: chair: not recorded (the record ends with the term of 2025)"),
    ("troika(LAKES)", "1990-01-01", "LAKES: troika: before the record begins"),
    ("chair(LAKES)", "tbc", "LAKES: chair: the meeting has no days yet"),
    ("members(LAKES)", "none", "LAKES: members: the meeting has no days yet"),
    ("chair(PONDS)", "2023-06-01", "PONDS: chair: no chair is on record"),
    ("secretariat(SEAS)", "2023-06-01", "SEAS: secretariat: not recorded"), ("XX", "2023-06-01", "XX: not on record"),
    ("members(XX)", "2023-06-01", "XX: not on record"),
  ])
  func `a seat that the record cannot fill is named with the reason`(expression: String, date: String, text: String) throws {
    let resolved = try SampleSetting.resolve(expression, on: date)
    #expect(resolved.seats.isEmpty)
    #expect(try resolved.open() == [text])
    #expect(try resolved.open(in: .spanish) != [text] || text.hasPrefix("XX"))
  }

  @Test func `a troika around a handover of an unknown day is told seat by seat`() throws {
    let resolved = try SampleSetting.resolve("troika(SEAS)", on: "2023-06-01")
    #expect(
      try resolved.open() == [
        "SEAS: troika (outgoing): Denmark (2021) or Cyprus (2022): the day of the handover is not recorded",
        "SEAS: troika (current): Cyprus (2022) or Denmark (2023): the day of the handover is not recorded",
      ])
    // Whichever of the two was in the chair, the next was Denmark.
    #expect(resolved.names == ["DD"])
    #expect(resolved.seats[0].origins.count == 2)
    #expect(
      try resolved.open(in: .spanish).first
        == "SEAS: troika (saliente): Ndola (2021) o Oeste (2022): no consta el día del traspaso")
  }

  @Test func `a body without a troika says so`() throws {
    let resolved = try SampleSetting.resolve("troika(*)", on: "2023-06-01", rule: .none)
    #expect(try resolved.open() == ["LAKES: troika: the body has no troika", "SEAS: troika: the body has no troika"])
  }

  @Test(arguments: [("2023-06-01", true), ("2024-01-01", false), ("2023", nil), ("2022-06-01", nil)] as [(String, Bool?)])
  func `a membership whose dates are too coarse makes a seat uncertain`(date: String, isUncertain: Bool?) throws {
    let resolved = try SampleSetting.resolve("members(SEAS)", on: date == "2023" ? "2022-12" : date)
    let seat = resolved.seats.first { $0.occupant.expression.description == "DD" }
    #expect(seat?.isUncertain == isUncertain)
    #expect(try SampleSetting.resolve("members(SEAS) + DD", on: "2023-06-01").seats.allSatisfy { !$0.isUncertain })
  }

  @Test(arguments: [
    ("members(SEAS)", true), ("members(SEAS) + DD", false), ("DD + members(SEAS)", false), ("members(SEAS) & DD", true),
    ("DD & members(SEAS)", true), ("DD - (members(SEAS) - CC)", true), ("members(SEAS) & DD + DD", false),
    ("(DD - (members(SEAS) - CC)) + observers(LAKES)", false),
  ])
  func `doubt about a membership goes through every operation`(expression: String, isUncertain: Bool) throws {
    let seats = try SampleSetting.resolve(expression, on: "2023-06-01").seats
    #expect(seats.first { $0.occupant.expression.description == "DD" }?.isUncertain == isUncertain)
  }

  @Test(arguments: [
    ("members(LAKES) - EE", "the Éire is taken out without having been in."),
    ("members(SEAS) - chair(SEAS)", "The seat “SEAS: chair” is taken out, but is unresolved, so that no one is."),
    ("observers(LAKES) - members(SEAS)", "Cyprus is taken out without having been in."),
    ("observers(LAKES) - (members(SEAS) - CC)", "Denmark stays in: whether the exclusion means it on that day is not recorded."),
    ("partners(SEAS) + AA", "SEAS has no partners on record for the meeting's date."),
  ])
  func `an exclusion that changes nothing, and an empty function, are told`(expression: String, remark: String) throws {
    let resolved = try SampleSetting.resolve(expression, on: "2023-06-01")
    #expect(try resolved.remarks().first == remark)
    #expect(try resolved.remarks(in: .spanish).first != remark)
    #expect(!resolved.seats.isEmpty)
  }

  @Test func `an unresolved seat that is taken out is gone, by whatever function it was named`() throws {
    let resolved = try SampleSetting.resolve("troika(SEAS) - chair(SEAS) - outgoing(SEAS)", on: "2023-06-01")
    #expect(resolved.unresolved.isEmpty)
    #expect(resolved.notices.isEmpty)
  }

  @Test func `an unresolved seat stays in what both sides name while it may be in both`() throws {
    #expect(try SampleSetting.resolve("members(SEAS) & chair(SEAS)", on: "2023-06-01").unresolved.count == 1)
    #expect(try SampleSetting.resolve("AA & chair(SEAS)", on: "2023-06-01").unresolved.isEmpty)
    #expect(try SampleSetting.resolve("chair(LAKES) & AA", on: "2025-12-20").unresolved.count == 1)
    #expect(try SampleSetting.resolve("chair(LAKES) & partners(SEAS)", on: "2025-12-20").unresolved.isEmpty)
  }

  @Test func `a party stands in the strongest part that it has in any of the meeting's bodies`() throws {
    func blocks(_ bodies: [String]) throws -> [ParticipantBlock] {
      try SampleSetting.resolve("AA + CC + DD + ORG + NET + EE + guest(\"Bank\") + secretariat(LAKES)", on: "2024-06-01", bodies: bodies)
        .seats
        .map(\.block)
    }
    let rest: [ParticipantBlock] = [.observerOrganizations, .partners, .guests, .guests, .secretariats]
    #expect(try blocks(["LAKES", "SEAS"]) == [.members, .members, .members] + rest)
    #expect(try blocks(["LAKES"]) == [.members, .members, .observerCountries] + rest)
    #expect(try blocks(["SEAS"]) == [.guests, .members, .members, .guests, .guests, .guests, .guests, .secretariats])
  }
}
