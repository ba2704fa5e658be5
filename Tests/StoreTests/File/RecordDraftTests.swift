import CivilTime
import Foundation
import TestSupport
import Testing

@testable import Store

struct RecordDraftTests {
  private static let clock = WallClock.fixed(SampleOffice.now)

  private struct Interruption: Error {}

  @Test func `a record that cannot be filled leaves nothing behind`() throws {
    let sample = try SampleFile()
    let path = sample.folder.appending(path: "new.sqlite").path
    #expect(throws: Interruption.self) { try Store.Record.create(at: path, clock: Self.clock) { _ in throw Interruption() } }
    #expect(try FileManager.default.contentsOfDirectory(atPath: sample.folder.path) == ["rcm.sqlite"])
  }

  @Test func `nothing stands at the path before the record is whole`() throws {
    let sample = try SampleFile()
    let path = sample.folder.appending(path: "new.sqlite").path
    try Store.Record.create(at: path, clock: Self.clock) { _ in
      #expect(!FileManager.default.fileExists(atPath: path))
      #expect(FileManager.default.fileExists(atPath: path + ".part"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: sample.folder.path).sorted() == ["new.sqlite", "rcm.sqlite"])
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  @Test func `what a stopped run has left is cleared away`() throws {
    let sample = try SampleFile()
    let path = sample.folder.appending(path: "new.sqlite").path
    // A draft that became a record and was then moved elsewhere is another name of that record, which stays whole.
    let elsewhere = sample.folder.appending(path: "moved.sqlite").path
    try FileManager.default.copyItem(atPath: sample.path, toPath: elsewhere)
    try FileManager.default.linkItem(atPath: elsewhere, toPath: path + ".part")
    try Data("a journal".utf8).write(to: URL(filePath: path + ".part-journal"))
    #expect(try Store.Record.makeEmpty(at: path, clock: Self.clock).check().isEmpty)
    #expect(try Data(contentsOf: URL(filePath: elsewhere)) == SampleFile.contents)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: sample.folder.path).sorted() == ["moved.sqlite", "new.sqlite", "rcm.sqlite"])
  }

  @Test func `a file that comes to stand at the path meanwhile is not replaced`() throws {
    let sample = try SampleFile()
    let path = sample.folder.appending(path: "new.sqlite").path
    #expect(throws: Store.RecordError.exists(path: path)) {
      try Store.Record.create(at: path, clock: Self.clock) { _ in try Data("mine".utf8).write(to: URL(filePath: path)) }
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("mine".utf8))
    #expect(!FileManager.default.fileExists(atPath: path + ".part"))
  }

  @Test(arguments: ["-journal", "-wal"])
  func `a journal of a record that is gone is not let into a new one`(ending: String) throws {
    let sample = try SampleFile()
    let path = sample.folder.appending(path: "new.sqlite").path
    try Data("pages".utf8).write(to: URL(filePath: path + ending))
    #expect(throws: Store.RecordError.journalLeft(path: path, journal: path + ending)) {
      try Store.Record.makeEmpty(at: path, clock: Self.clock)
    }
    #expect(try Data(contentsOf: URL(filePath: path + ending)) == Data("pages".utf8))
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
