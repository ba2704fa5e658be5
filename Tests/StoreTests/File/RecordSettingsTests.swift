import CivilTime
import Foundation
import GRDB
import Secretariat
import Store
import TestSupport
import Testing

struct RecordSettingsTests {
  static let promised = ["journal_mode": "delete", "synchronous": "3", "foreign_keys": "1", "secure_delete": "1", "trusted_schema": "0"]

  @Test(arguments: ["PRAGMA user_version", "PRAGMA journal_mode = WAL", "PRAGMA journal_mode = TRUNCATE", "PRAGMA journal_mode = PERSIST"])
  func `the settings are as promised, whatever another program has done to the file`(sql: String) throws {
    let sample = try SampleFile()
    try sample.attack(sql)
    let facts = try sample.record().facts()
    for (name, value) in Self.promised { #expect(facts.first { $0.subject.code == name }?.value == value, "\(name)") }
  }

  @Test func `a record in write-ahead mode is taken out of it with all that the log of it held`() throws {
    let sample = try SampleFile()
    let shell = try sample.shell()
    try shell.inDatabase {
      try $0.execute(
        sql: "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; UPDATE country SET nameEn = 'Belice' WHERE code = 'BZ'")
    }
    try FileManager.default.copyItem(atPath: sample.path, toPath: sample.path + ".copy")
    try FileManager.default.copyItem(atPath: sample.path + "-wal", toPath: sample.path + ".copy-wal")
    let record = try Store.Record.open(at: sample.path + ".copy", clock: .fixed(SampleOffice.now))
    #expect(try record.read { try $0.countries() }.first { $0.code.text == "BZ" }?.name.text(in: .english) == "Belice")
    #expect(try record.facts().first { $0.subject == .setting("journal_mode") }?.value == "delete")
    #expect(!FileManager.default.fileExists(atPath: sample.path + ".copy-wal"))
  }

  @Test func `a record that another program holds in write-ahead mode is refused in time`() throws {
    let sample = try SampleFile()
    let shell = try sample.shell()
    try shell.inDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL; UPDATE country SET nameEn = 'Belice' WHERE code = 'BZ'")
    }
    #expect(throws: Store.RecordError.self) { try sample.record() }
    try shell.close()
    #expect(try sample.record().facts().first { $0.subject == .setting("journal_mode") }?.value == "delete")
  }

  @Test func `a write that was cut short is taken back by the next opening`() throws {
    let sample = try SampleFile()
    let before = try sample.column("SELECT nameEn FROM country")
    let shell = try sample.shell()
    try shell.inDatabase { database in
      try database.execute(
        sql:
          "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; DELETE FROM topic; UPDATE country SET nameEn = 'X', nameEs = 'X'"
      )
      for name in ["", "-journal"] { try FileManager.default.copyItem(atPath: sample.path + name, toPath: sample.path + ".cut" + name) }
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try Data(contentsOf: URL(filePath: sample.path + ".cut")) != Data(contentsOf: URL(filePath: sample.path)))
    let record = try Store.Record.open(at: sample.path + ".cut", clock: .fixed(SampleOffice.now))
    #expect(try record.check().isEmpty)
    #expect(try record.read { try $0.countries() }.map { $0.name.text(in: .english) } == before)
    #expect(!FileManager.default.fileExists(atPath: sample.path + ".cut-journal"))
  }

  @Test func `a record's file is for its owner only`() throws {
    let sample = try SampleFile()
    let path = sample.folder.appending(path: "new.sqlite").path
    _ = try Store.Record.makeEmpty(at: path, clock: .fixed(SampleOffice.now))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    withExtendedLifetime(sample) {}
  }

  @Test func `erased text leaves no copy behind`() throws {
    let sample = try SampleFile()
    let record = try sample.record()
    let secret = "a-name-to-be-forgotten"
    let written = try record.write(as: Act(author: "Ana", command: "x"), rehearsal: true) { writing in
      try writing.insertImport(document: "x", content: secret, body: try #require(Code("RCM")))
    }
    #expect(written.entry == nil)
    #expect(try Data(contentsOf: URL(filePath: sample.path)).range(of: Data(secret.utf8)) == nil)
  }
}
