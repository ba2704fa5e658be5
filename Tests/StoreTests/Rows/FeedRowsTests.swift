import CivilTime
import Foundation
import GRDB
import Office
import Secretariat
import TestSupport
import Testing

@testable import Store

struct FeedRowsTests {
  /// A record with a feed of its own, a withdrawn one, and a publication.
  private static func sample() throws -> SampleFile {
    let sample = try SampleFile()
    try bytes.get().write(to: URL(filePath: sample.path))
    return sample
  }

  /// The bytes of that record, made once.
  private static let bytes = Result {
    let sample = try SampleFile()
    let office = try sample.office()
    var changes = FeedChanges()
    changes.body = "RCM"
    changes.kind = "WORKSHOP"
    changes.party = "MX"
    changes.year = 2025
    changes.languages = [.spanish]
    changes.name = GivenText(english: "Workshops")
    changes.address = FeedAddress("https://rcm.example/ics")
    _ = try SetFeed("workshops", .add(changes))(in: office)
    _ = try SetFeed("public-sacm", .remove)(in: office)
    _ = try PublishFeeds(["public"])(in: office) { _ in }
    return try Data(contentsOf: URL(filePath: sample.path))
  }

  @Test func `feeds are read as they were written, those that follow from the bodies first`() throws {
    let sample = try Self.sample()
    let feeds = try sample.record().read { try $0.feeds() }
    #expect(
      feeds.map(\.feed.slug) == ["public", "members", "planning", "deadlines", "public-rcm", "members-rcm", "members-sacm", "workshops"])
    let own = try #require(feeds.last)
    #expect(own.origin == .recorded)
    #expect(own.feed.filter == Feed.Filter(body: Code("RCM"), kind: Code("WORKSHOP"), party: Code("MX")))
    #expect(own.feed.span == .year(2025))
    #expect(own.feed.languages == [.spanish])
    #expect(own.feed.name == BilingualText("Workshops", in: .english))
    #expect(own.feed.address?.text == "https://rcm.example/ics/")
  }

  @Test func `a publication is read as it was written, and an unchanged one writes nothing`() throws {
    let sample = try Self.sample()
    let office = try sample.office()
    let code = try #require(Code<Feed>("public"))
    let publication = try #require(try office.record.read { try $0.publication(of: code, in: .english) })
    #expect(publication.author == "Ana")
    #expect(publication.at == SampleOffice.now)
    #expect(publication.digest.utf8.count == 64)
    let workshop = try #require(publication.events.first { $0.subject == "WS-2025-1" && $0.time.days.dayCount == 2 })
    #expect(workshop.state == .confirmed)
    let sitting = try #require(publication.events.first { if case .hours = $0.time { $0.subject == "WS-2025-1" } else { false } })
    let hours = try ClockRange(parsing: "09:00-13:00")
    #expect(try sitting.time == .hours(Day(parsing: "2025-05-05"), hours, ZoneName(parsing: "America/Costa_Rica")))
    #expect(try PublishFeeds(["public"])(in: office) { _ in }.changes.isEmpty)
  }

  @Test func `only the events that differ are written anew, and an undo brings the earlier ones back`() throws {
    let sample = try Self.sample()
    let office = try sample.office()
    let code = try #require(Code<Feed>("public"))
    let before = try office.record.read { try $0.publication(of: code, in: .english) }
    _ = try ChangeMeetingState("WS-2025-1", .cancel, reason: SampleOffice.reason("no host"))(in: office)
    let written = try PublishFeeds(["public"])(in: office) { _ in }
    #expect(Set(written.changes.map(\.table)) == ["feedPublication", "publishedEvent"])
    #expect(written.changes.filter { $0.table == "publishedEvent" }.allSatisfy { change in change.fields.contains { $0.name == "state" } })
    _ = try TakeBack(entries: [try #require(written.entry)])(in: office)
    #expect(try office.record.read { try $0.publication(of: code, in: .english) } == before)
  }

  @Test func `a publication that cannot be delivered is not recorded`() throws {
    let sample = try SampleFile()
    let office = try sample.office()
    struct Full: Error {}
    #expect(throws: Full.self) { try PublishFeeds()(in: office) { _ in throw Full() } }
    #expect(try office.record.read { try $0.publications() }.isEmpty)
  }

  @Test(
    arguments: [
      "INSERT INTO feed VALUES ('x', 0, 'public', 'en', NULL, NULL, NULL, NULL, NULL, 2025, NULL, NULL, NULL)",
      "INSERT INTO feed VALUES ('X', 2, 'public', 'en', NULL, NULL, NULL, NULL, NULL, 2025, NULL, NULL, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'everyone', 'en', NULL, NULL, NULL, NULL, NULL, 2025, NULL, NULL, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'fr', NULL, NULL, NULL, NULL, NULL, 2025, NULL, NULL, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'en', '', NULL, NULL, NULL, NULL, 2025, NULL, NULL, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'en', 'a' || char(13, 10) || 'METHOD:REQUEST', NULL, NULL, NULL, NULL, 2025, NULL, NULL, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'en', 'a' || char(0) || 'b', NULL, NULL, NULL, NULL, 2025, NULL, NULL, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'en', NULL, NULL, 'XXX', NULL, NULL, 2025, NULL, NULL, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'en', NULL, NULL, NULL, 'XXX', NULL, 2025, NULL, NULL, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'en', NULL, NULL, NULL, NULL, 'XXX', 2025, NULL, NULL, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'en', NULL, NULL, NULL, NULL, NULL, 2025, 90, 18, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'en', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'en', NULL, NULL, NULL, NULL, NULL, NULL, 90, NULL, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'en', NULL, NULL, NULL, NULL, NULL, NULL, 90, 121, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'en', NULL, NULL, NULL, NULL, NULL, NULL, -1, 18, NULL)",
      "INSERT INTO feed VALUES ('X', 0, 'public', 'en', NULL, NULL, NULL, NULL, NULL, 2025, NULL, NULL, 'javascript:alert(1)/')",
      "REPLACE INTO feed SELECT * FROM feed LIMIT 1", "UPDATE feed SET code = 'Y'", "DELETE FROM party WHERE code = 'MX'",
      "REPLACE INTO feedPublication SELECT * FROM feedPublication LIMIT 1", "UPDATE feedPublication SET feed = 'Y'",
      "UPDATE feedPublication SET digest = 'abc'", "UPDATE feedPublication SET byteCount = 1000001",
      "UPDATE feedPublication SET publishedAt = '2025-02-31T00:00:00Z'", "DELETE FROM feedPublication",
      "REPLACE INTO publishedEvent SELECT * FROM publishedEvent LIMIT 1", "UPDATE publishedEvent SET uid = 'a b'",
      "UPDATE publishedEvent SET language = 'es'", "UPDATE publishedEvent SET firstDay = '2025-02-31'",
      "UPDATE publishedEvent SET lastDay = '2000-01-01'", "UPDATE publishedEvent SET timeKind = 'hours' WHERE opens IS NULL",
      "UPDATE publishedEvent SET opens = '09:00' WHERE opens IS NULL", "UPDATE publishedEvent SET state = 'done'",
      "UPDATE publishedEvent SET title = ''", "UPDATE publishedEvent SET details = 'a' || char(0) || 'b'",
      "UPDATE publishedEvent SET sequence = -1", "UPDATE publishedEvent SET subject = 'a meeting'",
    ])
  func `what breaks a feed or a publication is refused from another program too`(sql: String) throws {
    let sample = try Self.sample()
    let before = try sample.column("SELECT max(number) FROM logChange")
    #expect(throws: DatabaseError.self) { try sample.attack(sql) }
    #expect(try sample.column("SELECT max(number) FROM logChange") == before)
  }

  @Test func `another program's change of a feed is in the log, and the next publication follows it`() throws {
    let sample = try Self.sample()
    let before = try sample.column("SELECT max(number) FROM logChange")
    try sample.attack("UPDATE feed SET languages = 'en es' WHERE code = 'WORKSHOPS'")
    #expect(try sample.column("SELECT max(number) FROM logChange") != before)
    #expect(try sample.record().check().filter(\.isDamage).isEmpty)
    #expect(try sample.record().read { try $0.feeds() }.last?.feed.languages == Language.allCases)
  }
}
