import GRDB
import Secretariat
import Store
import TestSupport
import Testing

/// What the schema refuses about waivers (R16, R26).
struct WaiverGuardTests {
  /// A record in which one finding is waived.
  private func sample() throws -> SampleFile {
    let sample = try SampleFile()
    _ = try sample.record().write(as: Act(author: "Ana", command: "rcm test")) { writing in
      try writing.record(
        FindingWaiver(
          key: #require(FindingKey("weekend:WS-2025-1")), facts: #require(FindingFacts(kept: "day 2025-05-10")),
          reason: SampleOffice.reason("as agreed")))
    }
    return sample
  }

  @Test(arguments: Attack.onWaivers)
  func `a harmful statement about waivers is refused`(sql: String) throws {
    let sample = try sample()
    #expect(throws: DatabaseError.self) { try sample.attack(sql) }
    #expect(try sample.record().check().isEmpty)
    #expect(try sample.column("SELECT finding FROM waiver") == ["weekend:WS-2025-1"])
  }

  @Test(arguments: [
    Attack.waiver("venue", "VM-2024", "WS-2025-1"), Attack.waiver("missing-notice", "WS-2025-1", nil, subject: "RCM"),
    "UPDATE waiver SET reason = 'said aloud'", "DELETE FROM waiver",
  ])
  func `a lawful statement of another program is kept and logged`(sql: String) throws {
    let sample = try sample()
    try sample.attack(sql)
    #expect(try Set(sample.record().check().map(\.isDamage)) == [false])
    #expect(try sample.column("SELECT tableName FROM logChange ORDER BY number DESC LIMIT 1") == ["waiver"])
  }

  @Test func `a waiver is read as it was written, and in place of the one before`() throws {
    let sample = try sample()
    let record = try sample.record()
    let key = try #require(FindingKey("weekend:WS-2025-1"))
    let kept = try #require(try record.read { try $0.waivers() }[key])
    #expect(kept.facts.description == "day 2025-05-10")
    let anew = FindingWaiver(key: key, facts: try #require(FindingFacts(kept: "day 2025-05-11")), reason: kept.reason)
    _ = try record.write(as: Act(author: "Ana", command: "rcm test")) { try $0.record(anew) }
    #expect(try record.read { try $0.waivers() } == [key: anew])
    _ = try record.write(as: Act(author: "Ana", command: "rcm test")) { try $0.deleteWaiver(of: key) }
    #expect(try record.read { try $0.waivers() }.isEmpty)
  }
}
