import CivilTime
import Foundation
import Reference
import Secretariat
import TestSupport
import Testing

struct ReferenceRecordTests {
  private let record: ReferenceRecord

  init() throws { record = try ReferenceRecord.embedded() }

  /// Expects no two values to have the same key.
  private func expectUnique<Key: Hashable>(_ keys: [Key], sourceLocation: SourceLocation = #_sourceLocation) {
    let doubled = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(doubled.isEmpty, "\(doubled)", sourceLocation: sourceLocation)
  }

  @Test func `countries have a code of two letters and a name in both languages`() {
    #expect(record.countries.count == 249)
    expectUnique(record.countries.map(\.code))
    for country in record.countries {
      #expect(country.code.text.count == 2)
      #expect(Language.allCases.allSatisfy { country.name.text(in: $0)?.isEmpty == false }, "\(country.code)")
    }
    for language in Language.allCases { expectUnique(record.countries.compactMap { $0.name.text(in: language) }.map(FilingKey.plain)) }
  }

  @Test func `every city lies in a country and in a zone that the system knows`() throws {
    let countries = Set(record.countries.map(\.code))
    expectUnique(record.cities.map(\.code))
    for city in record.cities {
      #expect(countries.contains(city.country), "\(city.code)")
      let zone = try #require(city.zone, "\(city.code)")
      #expect(ZoneDatabase.system.contains(zone), "\(zone)")
      #expect(Language.allCases.allSatisfy { city.name.text(in: $0) != nil }, "\(city.code)")
    }
  }

  @Test func `no spelling means two cities`() {
    let spellings = record.cities.flatMap { city in
      Set((Language.allCases.compactMap { city.name.text(in: $0) } + city.aliases).map(FilingKey.plain))
    }
    expectUnique(spellings)
  }

  @Test func `24 parties are countries, each with the zone of its capital`() throws {
    expectUnique(record.parties.map(\.code))
    let countries = Dictionary(uniqueKeysWithValues: record.countries.map { ($0.code.text, $0) })
    let recorded = Set(
      try String(contentsOf: GoldenFile.folder.appending(path: "zone-transitions.tsv"), encoding: .utf8).split(separator: "\n").dropFirst(2)
        .map { $0.prefix { $0 != "\t" } })
    #expect(record.parties.filter { $0.nature == .country }.count == 24)
    for party in record.parties {
      guard party.nature == .country else {
        #expect(party.zone == nil, "\(party.code)")
        continue
      }
      let zone = try #require(party.zone, "\(party.code)")
      #expect(ZoneDatabase.system.contains(zone), "\(zone)")
      #expect(recorded.contains(Substring(zone.text)), "\(zone) is not in the golden file of clock changes")
      #expect(countries[party.code.text]?.name == party.name, "\(party.code)")
    }
  }

  @Test func `every party has its name in both languages, and none shares it`() {
    for language in Language.allCases {
      let names = record.parties.compactMap { $0.name.text(in: language) }
      #expect(names.count == record.parties.count)
      expectUnique(names.map(FilingKey.plain))
    }
  }

  @Test func `only the secretariat's address that a source gives is recorded`() {
    #expect(record.bodies.map(\.secretariatAddress?.text) == ["crmst@iom.int", nil])
  }

  @Test func `bodies have name, acronym, secretariat and chair in both languages`() {
    #expect(record.bodies.map(\.code.text) == ["RCM", "SACM"])
    #expect(record.bodies.map { $0.acronym.text(in: .spanish) } == ["CRM", "CSM"])
    for body in record.bodies {
      for language in Language.allCases {
        let texts = [body.name, body.acronym, body.secretariat, body.chairTitle].map { $0?.text(in: language) }
        #expect(texts.allSatisfy { $0?.isEmpty == false }, "\(body.code)")
      }
    }
  }

  @Test func `kinds have handles, names and plurals of their own`() {
    expectUnique(record.kinds.map(\.code))
    expectUnique(record.kinds.map(\.handlePrefix))
    for language in Language.allCases {
      let names = record.kinds.flatMap { [$0.name.text(in: language), $0.pluralName.text(in: language)] }.compactMap(\.self)
      #expect(names.count == 2 * record.kinds.count)
      expectUnique(names)
    }
    for kind in record.kinds {
      let handle = MeetingHandle.next(prefix: kind.handlePrefix, year: 2_024, isNumberedInYear: kind.isNumberedInYear) { _ in false }
      #expect(handle != nil, "\(kind.code)")
    }
  }

  @Test func `a series counts one kind of meeting of bodies on record`() {
    let kinds = Set(record.kinds.map(\.code))
    let bodies = Set(record.bodies.map(\.code))
    expectUnique(record.series.map(\.code))
    for series in record.series {
      #expect(kinds.contains(series.kind), "\(series.code)")
      #expect(!series.bodies.isEmpty && series.bodies.allSatisfy(bodies.contains), "\(series.code)")
    }
  }

  @Test func `the conference's number is its year less 1995, from the first to the 29th`() {
    let numbers = record.knownNumbers.filter { $0.series.text == "RCM-VM" }
    #expect(numbers.map(\.year) == Array(1996...2024))
    #expect(numbers.allSatisfy { $0.ordinal.number == $0.year - 1995 })
  }

  @Test func `the bi-regional plenaries are five, in 2018 and from 2021`() {
    let numbers = record.knownNumbers.filter { $0.series.text == "RCM-SACM" }
    #expect(numbers.map(\.ordinal.number) == [1, 2, 3, 4, 5])
    #expect(numbers.map(\.year) == [2_018, 2_021, 2_022, 2_023, 2_024])
  }

  @Test func `every number that a source gives stands once, in its year, with its source`() throws {
    let series = Set(record.series.map(\.code))
    expectUnique(record.knownNumbers.map { "\($0.series) \($0.ordinal)" })
    for number in record.knownNumbers {
      #expect(series.contains(number.series))
      #expect(!number.source.isEmpty, "\(number.series) \(number.ordinal)")
      if let dates = number.dates { #expect(try ImpreciseDate(parsing: dates).year == number.year, "\(number.series) \(number.ordinal)") }
    }
  }
}
