import CivilTime
import Secretariat
import Testing

struct FeedTests {
  @Test(
    arguments: [
      ("2025-02-03", "2024-11-05", "2026-08-31"), ("2025-02-28", "2024-11-30", "2026-08-31"), ("2024-08-31", "2024-06-02", "2026-02-28"),
      ("9999-06-01", "9999-03-03", "9999-12-31"), ("0001-01-05", "0001-01-01", "0002-07-31"),
    ])
  func `the window of a feed is 90 days back and to the end of the month 18 months ahead`(today: String, first: String, last: String) throws
  {
    let days = FeedSpan.rolling(.standard).days(on: try Day(parsing: today))
    #expect(days == (try DayRange(first: Day(parsing: first), last: Day(parsing: last))))
  }

  @Test func `the feed of a year shows that year, whatever the day`() throws {
    let days = FeedSpan.year(2024).days(on: try Day(parsing: "2025-02-03"))
    #expect(days == (try DayRange(parsing: "2024-01-01..12-31")))
  }

  @Test(arguments: [(-1, 18), (3_661, 18), (90, 0), (90, 121), (.max, .max), (.min, .min)])
  func `a window out of range is refused`(daysBack: Int, monthsAhead: Int) {
    #expect(throws: Refusal.self) { try FeedWindow(daysBack: daysBack, monthsAhead: monthsAhead) }
  }

  @Test func `a feed in no language is refused`() throws {
    let code = try #require(Code<Feed>("x"))
    #expect(throws: Refusal.self) { try Feed(code: code, audience: .everyone, languages: []) }
  }

  @Test func `X1: each language of a feed is a file of its own`() throws {
    let feed = try Feed(code: #require(Code("VM-Public")), audience: .everyone, languages: [.spanish, .english])
    #expect(feed.languages.map(feed.fileName) == ["vm-public.en.ics", "vm-public.es.ics"])
  }

  @Test(arguments: ["https://example.org/calendars", "http://localhost:8080/", "https://example.org/~crm/c%20d/"])
  func `the address of a folder on the web ends with a slash`(text: String) throws {
    let address = try #require(FeedAddress(text))
    #expect(address.text.hasSuffix("/") && address.text.hasPrefix(text))
    #expect(address.address(of: "public.en.ics").hasSuffix("/public.en.ics"))
  }

  @Test(arguments: [
    "", "example.org/x", "ftp://example.org/", "https://", "https:///x", "https://-a.example/", "https://a.example/?q=1",
    "https://a.example/#x",
    "https://user@a.example/", "https://a.example/\r\nX:y", "https://a.example/ñ", "javascript:alert(1)",
  ]) func `what is no address of a folder is refused`(text: String) {
    #expect(FeedAddress(text) == nil)
  }

  @Test(arguments: FeedAudience.allCases) func `R28: what planners see is read by the secretariat alone`(audience: FeedAudience) {
    let readers: [FeedAudience: FeedAudience.Readers] = [
      .everyone: .everyone, .members: .members, .planning: .secretariat, .deadlines: .secretariat,
    ]
    #expect(audience.readers == readers[audience])
    #expect(audience.word(in: .english) != audience.word(in: .spanish))
  }
}
