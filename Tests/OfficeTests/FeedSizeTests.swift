import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

/// C7: a feed stays under a megabyte.
struct FeedSizeTests {
  /// An office at a record with many meetings with long texts, on so many days from 6 January 2025 on.
  private static func office(meetings count: Int, in days: Int) throws -> Office {
    let office = try SampleOffice.make(withMeetings: false)
    let words = String(repeating: "Regular pathways for people on the move ", count: 12)
    var generator = SeededGenerator(seed: 7)
    let start = try Day(parsing: "2025-01-06")
    _ = try office.record.write(as: Act(author: "Ana", command: "rcm test")) { writing in
      for number in 0..<count {
        let day = try start.adding(days: number * days / count)
        let details = try MeetingDetails(
          bodies: [#require(Code("RCM"))], kinds: [#require(Code("WORKSHOP"))],
          title: BilingualText(english: "\(words)\(number)", spanish: "\(words)\(number)"), date: .days(DayRange(day)),
          place: Place(country: #require(Code("CR")), venue: TextLine(words, as: .venue)), mode: .inPerson)
        try writing.insert(
          Meeting(
            handle: #require(MeetingHandle("WS-\(day.year)-\(number + 1)")),
            identifier: CalendarIdentifier(domain: "meetings.example", using: &generator), details: details, state: .confirmed,
            created: writing.now, modified: writing.now))
      }
    }
    return office
  }

  @Test func `C7: a feed that would be too large is not published, and the command that makes it fit is told`() throws {
    let office = try Self.office(meetings: 800, in: 540)
    var changes = FeedChanges()
    changes.languages = [.english]
    _ = try SetFeed("public", .edit(changes))(in: office)
    var delivered = false
    let refusal = try #require(
      throws: Refusal.self, performing: { try PublishFeeds(["public"])(in: office) { _ in delivered = true } })
    #expect(!delivered)
    #expect(refusal.category == .rule)
    #expect(refusal.reasons.map(\.given) == ["public.en.ics"])
    let remedy = try #require(refusal.reasons.first?.remedy?.text(in: .english))
    let words = remedy.split(separator: " ")
    #expect(remedy.hasPrefix("It fits when it reaches less far: rcm calendar feeds edit public --days-back 90 --months-ahead "))
    changes.daysBack = 90
    changes.monthsAhead = words.last.flatMap { Int($0) }
    _ = try SetFeed("public", .edit(changes))(in: office)
    let files = try PublishFeeds(["public"])(in: office) { _ in }.result
    #expect(files.allSatisfy { !$0.isTooLarge })
  }

  @Test func `C7: a feed of one year that is too large is to be divided by what it is about`() throws {
    let office = try Self.office(meetings: 800, in: 300)
    var changes = FeedChanges()
    changes.year = 2025
    changes.languages = [.english]
    _ = try SetFeed("year", .add(changes))(in: office)
    let refusal = try #require(throws: Refusal.self, performing: { try PublishFeeds(["year"])(in: office) { _ in } })
    #expect(refusal.reasons.first?.remedy?.text(in: .english)?.contains("by body, kind or party") == true)
  }
}
