import CivilTime
import Reference
import Secretariat
import SecretariatSchema
import Testing

struct ReferenceMeetingTests {
  private let record: ReferenceRecord
  private let meetings: [ReferenceMeeting]

  init() throws {
    record = try ReferenceRecord.embedded()
    meetings = try ReferenceMeeting.embedded()
  }

  private func counts<Key: Hashable>(_ key: (ReferenceMeeting) -> Key?) -> [Key: Int] {
    Dictionary(grouping: meetings.compactMap(key)) { $0 }.mapValues(\.count)
  }

  @Test func `the page lists 91 lines, each once, of which one repeats another`() throws {
    let rows = try #require(ReferenceTable.embedded(.meetings)).rows
    #expect(rows.compactMap { $0["line"].flatMap { Int($0) } } == Array(102...192))
    #expect(Set(rows.map(\.line)).count == 91)
    let repeated = rows.filter { $0["duplicateOf"] != nil }
    #expect(repeated.count == 1)
    let original = try #require(rows.first { $0["line"] == repeated.first?["duplicateOf"] })
    #expect(original["source"] == repeated[0]["source"])
    #expect(meetings.count == 90)
    #expect(Set(meetings.map(\.line)).count == 90)
    #expect(Set(meetings.map(\.source.text)).count == 90)
  }

  @Test func `meetings are of the kinds that reading the page gave`() {
    #expect(
      counts { $0.details.leadingKind?.text } == [
        "VM": 12, "RCGM": 18, "WG": 3, "PLENARY": 6, "TROIKA": 2, "CHAIRS": 1, "VALIDATION": 1, "CONGRESS": 4, "WORKSHOP": 23, "OTHER": 20,
      ])
  }

  @Test func `meetings are in the years and modes that reading the page gave`() {
    #expect((2_012...2_024).map { year in counts { $0.details.date.year }[year] } == [2, 3, 2, 2, 1, 16, 8, 11, 14, 6, 6, 13, 6])
    #expect(counts { $0.details.mode } == [.inPerson: 66, .virtual: 22, .hybrid: 1, .notRecorded: 1])
  }

  @Test func `93 occasions are known to the day, none on a weekend`() {
    let occasions = meetings.flatMap(\.details.date.exactDays)
    #expect(occasions.count == 93)
    #expect(
      Dictionary(grouping: occasions, by: \.first.weekday).mapValues(\.count) == [
        .tuesday: 28, .thursday: 25, .wednesday: 24, .monday: 13, .friday: 3,
      ])
    #expect(occasions.allSatisfy { $0.allSatisfy { $0.weekday != .saturday && $0.weekday != .sunday } })
    #expect(Dictionary(grouping: occasions, by: \.dayCount).mapValues(\.count) == [1: 41, 2: 39, 3: 5, 4: 6, 5: 2])
    #expect(meetings.filter { !$0.details.date.hasExactDays }.map(\.details.date.description) == ["2019-10", "2019-10", "2013-11"])
  }

  @Test func `every code of a meeting is on record`() throws {
    let cities = Dictionary(uniqueKeysWithValues: record.cities.map { ($0.code, $0) })
    for meeting in meetings {
      let details = meeting.details
      #expect(details.bodies.allSatisfy { code in record.bodies.contains { $0.code == code } }, "line \(meeting.line)")
      #expect(details.kinds.allSatisfy { code in record.kinds.contains { $0.code == code } }, "line \(meeting.line)")
      if let place = details.place {
        #expect(record.countries.contains { $0.code == place.country }, "line \(meeting.line)")
        if let city = place.city { #expect(cities[city]?.country == place.country, "line \(meeting.line)") }
      }
      guard let place = details.series else { continue }
      let series = try #require(record.series.first { $0.code == place.code }, "line \(meeting.line)")
      #expect(details.kinds.contains(series.kind) && series.bodies == details.bodies, "line \(meeting.line)")
    }
  }

  @Test func `every list of codes is read whole`() throws {
    let rows = try #require(ReferenceTable.embedded(.meetings)).rows
    for meeting in meetings {
      let row = try #require(rows.first { $0["line"] == String(meeting.line) })
      #expect(meeting.details.bodies.map(\.text).joined(separator: " ") == row["bodies"])
      #expect(meeting.details.kinds.map(\.text).joined(separator: " ") == row["kinds"])
    }
  }

  @Test func `every meeting of a numbered kind stands in its series`() {
    for meeting in meetings {
      guard let kind = meeting.details.leadingKind else { continue }
      let series = record.series.first { $0.kind == kind && $0.bodies == meeting.details.bodies }
      #expect(meeting.details.series?.code == series?.code, "line \(meeting.line)")
    }
  }

  @Test func `a meeting's number is the one that sources give for its year and days`() throws {
    for meeting in meetings {
      guard let place = meeting.details.series, let ordinal = place.ordinal else { continue }
      let known = try #require(record.knownNumbers.first { $0.series == place.code && $0.ordinal == ordinal }, "line \(meeting.line)")
      #expect(known.year == meeting.details.date.year, "line \(meeting.line)")
      if let dates = known.dates { #expect(dates == meeting.details.date.description, "line \(meeting.line)") }
    }
  }

  @Test func `every title is there in both languages and fits on a line`() throws {
    for meeting in meetings {
      for language in Language.allCases {
        let title = try #require(meeting.details.title.text(in: language), "line \(meeting.line)")
        #expect(try TextLine(title, as: .title).text == title)
      }
    }
  }

  @Test func `the year and the words of the source agree with what was read`() throws {
    for meeting in meetings {
      let year = try #require(meeting.details.date.year)
      #expect(meeting.source.text.contains(String(year)), "line \(meeting.line)")
      #expect(meeting.source.line == meeting.line && meeting.source.document == ReferenceMeeting.document)
    }
  }

  @Test func `only the plenary that the page marks as to be confirmed is not held`() {
    #expect(meetings.filter { $0.state != .held }.map(\.line) == [151])
    #expect(meetings.first { $0.line == 151 }?.state == .tentative)
  }

  @Test func `meetings of both bodies are the bi-regional ones`() {
    let biregional = meetings.filter { $0.details.bodies.count == 2 }
    #expect(
      biregional.compactMap { $0.details.leadingKind?.text }.sorted() == ["CHAIRS", "OTHER"] + Array(repeating: "PLENARY", count: 6) + [
        "TROIKA", "TROIKA",
      ])
  }
}
