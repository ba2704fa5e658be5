import CivilTime
import Office
import Secretariat
import TestSupport
import Testing

struct ReviewTests {
  @Test func `the first body is meant when none is named`() throws {
    let office = try SampleOffice.make()
    #expect(try ReviewChairs()(in: office).body.code == Code("RCM"))
    #expect(try ReviewChairs(body: "csm")(in: office).body.code == Code("SACM"))
  }

  @Test func `the series of the yearly conference lacks its twenty-third meeting`() throws {
    let findings = try ReviewSeries(series: "RCM-VM")(in: SampleOffice.make()).flatMap(\.findings)
    let missing = findings.compactMap { if case .missing(let ordinal, let known) = $0 { (ordinal.number, known?.year) } else { nil } }
    #expect(missing.count == 1)
    #expect(missing.first?.0 == 23)
    #expect(missing.first?.1 == 2018)
  }

  @Test(arguments: [("1998-12-31", 10), ("1999-06-30", 11), ("2000-01-01", 11), ("2024-06-30", 11)])
  func `the members of a day are those whose membership had begun`(day: String, count: Int) throws {
    let roll = try ReviewBodies().roll(of: "RCM", on: Day(parsing: day), in: SampleOffice.make())
    #expect(roll.entries(.member, in: .english).count == count)
  }

  @Test func `the lists of the head are whole`() throws {
    let roll = try ReviewBodies().roll(of: "RCM", on: Day(parsing: "2024-06-30"), in: SampleOffice.make())
    let observers = roll.entries(.observer, in: .english)
    #expect(observers.filter { $0.party.nature == .country }.count == 5)
    #expect(observers.filter { $0.party.nature == .organization }.count == 13)
    #expect(roll.entries(.partner, in: .english).count == 1)
  }
}
