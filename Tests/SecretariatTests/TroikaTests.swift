import CivilTime
import Secretariat
import Testing

struct TroikaTests {
  @Test func `the troika is the chairs before, on and after the day`() throws {
    let troika = try #require(try SampleChain.recent().troika(on: Day(parsing: "2023-06-01"), rule: .previousCurrentNext))
    #expect(troika.seats.map(\.position) == [.outgoing, .current, .incoming])
    #expect(troika.seats.map { $0.holder.party?.text } == ["SV", "PA", "BZ"])
    #expect(troika.isComplete)
  }

  @Test func `on the day of a handover it is the troika of the close`() throws {
    let troika = try #require(try SampleChain.recent().troika(on: Day(parsing: "2023-12-07"), rule: .previousCurrentNext))
    #expect(troika.seats.map { $0.holder.party?.text } == ["PA", "BZ", nil])
  }

  @Test func `a seat that no source fills is not recorded, never guessed`() throws {
    let rotation = try SampleChain.recent()
    let incoming = try #require(try rotation.troika(on: Day(parsing: "2024-06-01"), rule: .previousCurrentNext))
    #expect(incoming.seats[2].holder == .notRecorded)
    #expect(incoming.seats[2].term == rotation.terms[3])
    #expect(!incoming.isComplete)
    let last = try #require(try rotation.troika(on: Day(parsing: "2025-02-03"), rule: .previousCurrentNext))
    #expect(last.seats.map { $0.holder.party?.text } == ["BZ", nil, nil])
    #expect(last.seats.map { $0.term == nil } == [false, false, true])
    let first = try #require(try rotation.troika(on: Day(parsing: "2022-01-01"), rule: .previousCurrentNext))
    #expect(first.seats[0].holder == .notRecorded)
    #expect(first.seats[0].term == nil)
  }

  @Test func `there is no troika without a chair, or where the body has none`() throws {
    let rotation = try SampleChain.recent()
    #expect(try rotation.troika(on: Day(parsing: "2021-12-02"), rule: .previousCurrentNext) == nil)
    #expect(try rotation.troika(on: Day(parsing: "2023-06-01"), rule: .none) == nil)
    #expect(try SampleChain.rotation("2000", "2001").troika(on: Day(parsing: "2001-06-01"), rule: .previousCurrentNext) == nil)
  }

  @Test func `a vacant chair sits in no seat`() throws {
    let rotation = try ChairRotation(
      body: SampleChain.code("B"),
      terms: [
        SampleChain.term(1, "2000-01-01"), SampleChain.term(2, "2001-01-01", holder: .vacant(reason: "No offer")),
        SampleChain.term(3, "2002-01-01"),
      ])
    let troika = try #require(try rotation.troika(on: Day(parsing: "2001-06-01"), rule: .previousCurrentNext))
    #expect(troika.seats[1].holder == .vacant(reason: "No offer"))
    #expect(!troika.isComplete)
  }
}
