import CivilTime
import Foundation
import GRDB
import Secretariat
import SecretariatSchema
import Testing

@testable import Store

/// A record that an earlier version of the program made is brought to the present schema when it is opened.
struct RecordUpgradeTests {
  /// The version of the schema before chairs had rules and decisions.
  private static let earlierVersion = 10

  @Test func `a record of an earlier schema keeps its rows and its log, and gets the tables that are new`() throws {
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "rcm-upgrade-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "rcm.sqlite").path()
    let earlier = try DatabaseQueue(path: path)
    try earlier.write { database in
      for step in SchemaStep.all where step.number <= Self.earlierVersion { try database.execute(sql: step.sql) }
      try database.execute(
        sql: """
          PRAGMA application_id = \(RecordFile.applicationIdentifier);
          PRAGMA user_version = \(Self.earlierVersion);
          INSERT INTO country VALUES ('MX', 'Mexico', 'México');
          INSERT INTO body (code, nameEn, nameEs, acronymEn, acronymEs, troikaRule) VALUES ('B', 'b', 'b', 'B', 'B', 'previous-current-next');
          INSERT INTO party (code, nature, nameEn) VALUES ('MX', 'country', 'Mexico');
          INSERT INTO chairTerm (body, number, label, holderState, holder, appointment, start, confidence, source)
            VALUES ('B', 1, 2020, 'party', 'MX', 'assumed', '2019-11-14', 'documented', 'a test');
          """)
    }
    try earlier.close()
    let record = try Store.Record.open(at: path, clock: .fixed(Instant(parsing: "2026-01-01T00:00:00Z")))
    #expect(try record.check().filter(\.isDamage).isEmpty)
    try record.read { reading in
      let body = try #require(reading.bodies().first)
      #expect(body.troikaRule == .previousCurrentNext)
      #expect(try reading.recordedRotation(of: body.code).terms.map(\.label.year) == [2020])
      #expect(try reading.rotationRules(of: body.code).isEmpty)
      #expect(try reading.chairDecisions(of: body.code).isEmpty)
    }
  }
}
