import CivilTime
import Office
import Secretariat
import TestSupport
import Testing

@testable import PageImport

struct MeetingComparisonTests {
  private func details(_ line: String) throws -> MeetingDetails {
    try #require(SampleReading.read(lines: [line]).first?.meeting?.details)
  }

  private func compare(_ one: String, _ other: String) throws -> MeetingComparison.Answer {
    let kinds = try SampleReading.vocabulary.kinds
    let answer = try MeetingComparison(kinds: kinds).compare(details(one), details(other))
    #expect(try MeetingComparison(kinds: kinds).compare(details(other), details(one)) == answer)
    return answer
  }

  @Test(arguments: [
    ("June 5, 2019, Mexico City, Mexico, Workshop on Data", "5 June 2019, Mexico City, Workshop on data."),
    ("June 5, 2019, Mexico City, Mexico, Workshop on Data", "5 de junio de 2019, Ciudad de México, México, Taller sobre datos"),
    ("June 6-7, 2023, Panama, RCGM Meeting", "6 y 7 de junio de 2023, Ciudad de Panamá, Reunión del GRCM"),
    (
      "June 6-7, 2023, Panama, RCGM Meeting", "June 6-7, 2023, Panama City, Panama, Meeting of the Regional Consultation Group on Migration"
    ),
    ("October 2019, Lima, Peru, Workshop on Data", "October 2019, Lima, Perú, Workshop on Data"),
    ("June 5, 2019, Virtual event, Webinar on Data", "June 5, 2019, Online, Webinar on Data"),
  ]) func `these are the same meeting`(one: String, other: String) throws {
    #expect(try compare(one, other) == .same)
  }

  @Test(arguments: [
    // The same day and place, but another title: there may be two workshops on one day.
    ("June 5, 2019, Lima, Peru, Workshop on Data", "June 5, 2019, Lima, Peru, Workshop on Passports"),
    // A month and a day in it.
    ("November, 2013, San José, Costa Rica, RCGM Meeting", "November 28, 2013, San José, Costa Rica, RCGM Meeting"),
    // A shorter span of the same thing.
    ("June 5, 2019, Mexico City, Mexico, Workshop on Data", "June 4-5, 2019, Mexico City, Mexico, Workshop on Data"),
    ("June 24-27, 2014, Managua, Nicaragua, XIX Meeting", "June 26-27, 2014, Managua, Nicaragua, Vice-Ministerial Meeting"),
    // One of the two states no place.
    ("November 19-23, 2012, RGCM Meeting", "November 19-23, 2012, Panama, RCGM Meeting"),
    // The same words elsewhere.
    ("June 5, 2019, Lima, Peru, Workshop on Data", "June 5, 2019, Virtual event, Workshop on Data"),
  ]) func `these may be the same meeting`(one: String, other: String) throws {
    #expect(try compare(one, other) == .possibly)
  }

  @Test(arguments: [
    ("June 5, 2019, Lima, Peru, Workshop on Data", "June 6, 2019, Lima, Peru, Workshop on Data"),
    ("June 5, 2019, Lima, Peru, Workshop on Data", "June 5, 2018, Lima, Peru, Workshop on Data"),
    ("June 5, 2019, Lima, Peru, Workshop on Data", "June 5, 2019, Lima, Peru, Congress on Women"),
    ("June 5, 2019, Lima, Peru, Workshop on Data", "June 5, 2019, Quito, Ecuador, Workshop on Passports"),
    ("June 5, 2019, Lima, Peru, Workshop on Data", "June 2019, Lima, Peru, Workshop on Passports"),
    (
      "June 24, 2020, Virtual event, Event on the Best Interest Determination of Girls",
      "October 26, 2020, Virtual event, Event on the Best Interest Determination of Girls"
    ),
  ]) func `these are different meetings`(one: String, other: String) throws {
    #expect(try compare(one, other) == .different)
  }

  @Test func `no two of the ninety meetings are the same`() throws {
    let comparison = try MeetingComparison(kinds: SampleReading.vocabulary.kinds)
    let meetings = try SampleReading.page.lines.filter { !$0.isDuplicate }.compactMap(\.meeting?.details)
    #expect(meetings.count == 90)
    for (index, one) in meetings.enumerated() {
      #expect(comparison.compare(one, one) == .same)
      for other in meetings[(index + 1)...] { #expect(comparison.compare(one, other) == .different, "\(one.title) and \(other.title)") }
    }
  }
}
