import CivilTime
import Reference
import Secretariat
import Testing

struct ReferenceChairTests {
  private let record: ReferenceRecord
  private let rotation: ChairRotation

  init() throws {
    let record = try ReferenceRecord.embedded()
    self.record = record
    let body = try #require(record.bodies.first).code
    rotation = try ChairRotation(body: body, terms: record.chairTerms.filter { $0.body == body })
  }

  /// Who chaired in each year, from the first conference to the last that a source names.
  private static let holders: [(year: Int, holder: String)] = [
    (1996, "MX"), (1997, "PA"), (1998, "CA"), (1999, "SV"), (2000, "US"), (2001, "CR"), (2002, "GT"), (2003, "MX"), (2004, "PA"),
    (2005, "CA"),
    (2006, "SV"), (2007, "US"), (2008, "HN"), (2009, "GT"), (2010, "MX"), (2011, "DO"), (2012, "PA"), (2013, "CR"), (2014, "NI"),
    (2015, "MX"),
    (2016, "HN"), (2017, "SV"), (2018, "PA"), (2019, "GT"), (2020, "CR"), (2021, "MX"), (2022, "SV"), (2023, "PA"), (2024, "BZ"),
  ]

  @Test func `the chairs of 1996 to 2024 are those that the sources name`() {
    #expect(rotation.terms.count == 30)
    for entry in Self.holders { #expect(rotation.term(labelled: entry.year)?.holder.party?.text == entry.holder, "\(entry.year)") }
    #expect(rotation.terms.map(\.label.year) == Array(1996...2025))
  }

  @Test func `no one is named as chair of 2025, and no term follows`() {
    #expect(rotation.term(labelled: 2_025)?.holder == .notRecorded)
    #expect(rotation.terms.last?.label.year == 2_025)
    #expect(record.chairTerms.filter { $0.label.year > 2_025 }.isEmpty)
  }

  @Test func `the tally of the chairs adds up`() {
    let tally = Dictionary(grouping: rotation.terms.compactMap(\.holder.party), by: \.text).mapValues(\.count)
    #expect(
      tally == ["MX": 5, "PA": 5, "SV": 4, "CR": 3, "GT": 3, "CA": 2, "US": 2, "HN": 2, "DO": 1, "NI": 1, "BZ": 1])
  }

  @Test func `each holder is a member, and each term has a source or no recorded holder`() {
    for term in record.chairTerms {
      if let party = term.holder.party {
        let isMember = record.memberships.contains { $0.body == term.body && $0.party == party && $0.role == .member }
        #expect(isMember, "\(term.body) \(term.label)")
        #expect(!term.source.isEmpty, "\(term.body) \(term.label)")
      } else {
        #expect(term.holder == .notRecorded && term.confidence == .inferred, "\(term.body) \(term.label)")
      }
      #expect(Language.allCases.allSatisfy { term.note?.text(in: $0)?.isEmpty == false }, "\(term.body) \(term.label)")
    }
  }

  @Test func `a source names the chair in these years only; in the others it is inferred from the host`() {
    let documented = rotation.terms.filter { $0.confidence == .documented }.map(\.label.year)
    #expect(documented == [2_003, 2_005, 2_006, 2_011, 2_012, 2_014] + Array(2_017...2_024))
  }

  @Test(arguments: [
    (2_000, "1999-01-29"), (2_003, "2002-05-31"), (2_004, "2003-05-30"), (2_012, "2011-11-17"), (2_018, "2017-11-30"),
    (2_020, "2019-11-14"),
    (2_021, "2020-12-04"), (2_022, "2021-12-03"), (2_023, "2022-12-02"), (2_024, "2023-12-07"), (2_025, "2024-12-06"),
  ])
  func `a term begins on the day that its source gives`(label: Int, start: String) throws {
    #expect(try rotation.term(labelled: label)?.start == PartialDate(parsing: start))
  }

  @Test func `since 2016 the chair changes hands at the close of the year's main meeting`() throws {
    for term in rotation.terms where term.label.year >= 2_016 {
      #expect(term.startMeeting?.text == "VM-\(term.label.year - 1)")
      let number = try #require(record.knownNumbers.first { $0.series.text == "RCM-VM" && $0.year == term.label.year - 1 })
      #expect(try ImpreciseDate(parsing: number.dates ?? "").latest == term.start.earliest)
    }
    #expect(rotation.terms.filter { $0.label.year < 2_016 }.allSatisfy { $0.startMeeting == nil })
  }

  @Test func `on the day of the handover of 2023 both Panama and Belize are in the chair`() throws {
    guard case .handover(let outgoing, let incoming) = try rotation.chair(on: Day(parsing: "2023-12-07")) else {
      Issue.record("\(try rotation.chair(on: Day(parsing: "2023-12-07")))")
      return
    }
    #expect(outgoing.holder.party?.text == "PA" && incoming.holder.party?.text == "BZ")
  }

  @Test func `the SACM's chain is whole, and has no chair where no source names one`() throws {
    let body = try #require(record.bodies.last).code
    let chain = try ChairRotation(body: body, terms: record.chairTerms.filter { $0.body == body })
    #expect(chain.terms.filter { $0.holder == .notRecorded }.map(\.label.year) == [2_005, 2_009, 2_019, 2_025])
    #expect(try chain.term(atCloseOf: Day(parsing: "2023-12-20"))?.holder.party?.text == "CO")
  }

  @Test func `every term is a body's on record`() {
    #expect(record.chairTerms.count == 30 + 24)
    #expect(record.chairTerms.allSatisfy { term in record.bodies.contains { $0.code == term.body } })
  }
}
