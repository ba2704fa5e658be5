import CivilTime
import Foundation
import GRDB
import Store
import TestSupport
import Testing

struct RecordFileTests {
  /// Something that stands where a record is looked for, and how opening it is refused.
  struct Stranger: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let refusal: @Sendable (String) -> Store.RecordError
    let make: @Sendable (String) throws -> Void

    init(
      _ description: String, _ refusal: @escaping @Sendable (String) -> Store.RecordError,
      _ make: @escaping @Sendable (String) throws -> Void
    ) {
      testDescription = description
      self.refusal = refusal
      self.make = make
    }
  }

  static let strangers = [
    Stranger("nothing", { .missing(path: $0) }, { _ in }),
    Stranger("an empty file", { .notARecord(path: $0, found: .empty) }, { try Data().write(to: URL(filePath: $0)) }),
    Stranger(
      "a text", { .notARecord(path: $0, found: .otherFormat) },
      { try Data(repeating: 0x61, count: 5_000).write(to: URL(filePath: $0)) }),
    Stranger(
      "a calendar", { .notARecord(path: $0, found: .otherFormat) },
      { try Data("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".utf8).write(to: URL(filePath: $0)) }),
    Stranger(
      "bytes", { .notARecord(path: $0, found: .otherFormat) },
      { path in
        var generator = SeededGenerator(seed: 7)
        try Data((0..<9_000).map { _ in UInt8.random(in: 0...255, using: &generator) }).write(to: URL(filePath: path))
      }),
    Stranger(
      "SQLite's first bytes only", { .notARecord(path: $0, found: .otherFormat) },
      { try Data("SQLite format 3\0".utf8).write(to: URL(filePath: $0)) }),
    Stranger(
      "99 bytes of a record", { .notARecord(path: $0, found: .otherFormat) },
      { try record().prefix(99).write(to: URL(filePath: $0)) }),
    Stranger(
      "a folder", { .notAFile(path: $0) }, { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: true) }),
    Stranger("a queue between programs", { .notAFile(path: $0) }, { #expect(unsafe mkfifo($0, 0o600) == 0) }),
    Stranger(
      "a device", { .notAFile(path: $0) }, { try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: "/dev/null") }),
    Stranger(
      "a link to nowhere", { .missing(path: $0) },
      { try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: $0 + "-other") }),
    Stranger(
      "a link to itself", { .missing(path: $0) }, { try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: $0) }),
    Stranger(
      "another program's database", { .notARecord(path: $0, found: .otherProgram) },
      { try DatabaseQueue(path: $0).inDatabase { try $0.execute(sql: "CREATE TABLE meeting (id)") } }),
    Stranger(
      "another program's database with a number of its own", { .notARecord(path: $0, found: .otherProgram) },
      { try DatabaseQueue(path: $0).inDatabase { try $0.execute(sql: "PRAGMA application_id = 252006673; CREATE TABLE meeting (id)") } }),
    Stranger(
      "a record of a newer program", { .newer(path: $0, version: Store.Record.schemaVersion + 1, known: Store.Record.schemaVersion) },
      { try record(userVersion: UInt32(Store.Record.schemaVersion) + 1).write(to: URL(filePath: $0)) }),
    Stranger(
      "a record of a program without end", { .newer(path: $0, version: Int(Int32.max), known: Store.Record.schemaVersion) },
      { try record(userVersion: UInt32(Int32.max)).write(to: URL(filePath: $0)) }),
    Stranger(
      "a record without a schema", { .notARecord(path: $0, found: .withoutSchema) },
      { try record(userVersion: 0).write(to: URL(filePath: $0)) }),
    Stranger(
      "a record of a negative schema", { .notARecord(path: $0, found: .withoutSchema) },
      { try record(userVersion: .max).write(to: URL(filePath: $0)) }),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: strangers)
  func `what is no record of ours is refused with its reason and left as it is`(_ stranger: Stranger) throws {
    let sample = try SampleFile()
    let path = sample.folder.appending(path: "stranger").path
    try stranger.make(path)
    let before = try State(of: sample.folder)
    #expect(throws: stranger.refusal(path)) { try Store.Record.open(at: path, clock: .fixed(SampleOffice.now)) }
    #expect(try State(of: sample.folder) == before)
  }

  @Test(arguments: strangers.dropFirst())
  func `a new record never takes the place of anything`(_ stranger: Stranger) throws {
    let sample = try SampleFile()
    let path = sample.folder.appending(path: "stranger").path
    try stranger.make(path)
    let before = try State(of: sample.folder)
    #expect(throws: Store.RecordError.exists(path: path)) { try Store.Record.makeEmpty(at: path, clock: .fixed(SampleOffice.now)) }
    #expect(try State(of: sample.folder) == before)
  }

  @Test(arguments: ["", "a\0b", "a\nb", "a\u{1B}[31m", "a\u{7F}", String(repeating: "x", count: 4_097)])
  func `a path that cannot be shown or would be cut is refused`(path: String) {
    for operation in [Store.Record.open, Store.Record.makeEmpty] {
      let error = #expect(throws: Store.RecordError.self) { try operation(path, .fixed(SampleOffice.now)) }
      guard case .pathRefused(let shown) = error else { return #expect(Bool(false), "\(String(describing: error))") }
      #expect(shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }
  }

  @Test func `a folder that is not there is named`() throws {
    let sample = try SampleFile()
    let path = sample.folder.appending(path: "none/rcm.sqlite").path
    #expect(throws: Store.RecordError.missing(path: path)) { try Store.Record.open(at: path, clock: .fixed(SampleOffice.now)) }
    #expect(throws: Store.RecordError.folderMissing(path: path)) { try Store.Record.makeEmpty(at: path, clock: .fixed(SampleOffice.now)) }
    let below = sample.path + "/rcm.sqlite"
    #expect(throws: Store.RecordError.folderMissing(path: below)) { try Store.Record.makeEmpty(at: below, clock: .fixed(SampleOffice.now)) }
  }

  @Test(arguments: [2, 4, 10])
  func `a record that was cut short is damaged, by the opening or by the check`(part: Int) throws {
    let sample = try SampleFile()
    let whole = try Data(contentsOf: URL(filePath: sample.path))
    try whole.prefix(whole.count / part).write(to: URL(filePath: sample.path))
    do {
      #expect(try sample.record().check().contains(where: \.isDamage))
    } catch let error as Store.RecordError {
      guard case .damaged = error else { throw error }
    }
  }

  @Test func `a page of zeros is damage`() throws {
    let sample = try SampleFile()
    var bytes = try Data(contentsOf: URL(filePath: sample.path))
    bytes.replaceSubrange(16_384..<20_480, with: Data(count: 4_096))
    try bytes.write(to: URL(filePath: sample.path))
    do {
      #expect(try sample.record().check().contains(where: \.isDamage))
    } catch let error as Store.RecordError {
      guard case .damaged = error else { throw error }
    }
  }

  @Test func `no flipped bit is both shown and unnoticed`() throws {
    var generator = SeededGenerator(seed: 9)
    let sample = try SampleFile()
    let whole = try Data(contentsOf: URL(filePath: sample.path))
    func meetings() throws -> [String] { try sample.record().read { try $0.meetings().map { "\($0)" } } }
    let before = try meetings()
    for _ in 0..<40 {
      var bytes = whole
      let position = Int.random(in: 100..<bytes.count, using: &generator)
      bytes[position] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      try bytes.write(to: URL(filePath: sample.path))
      do {
        let shown = try meetings()
        let isNoticed = try sample.record().check().contains(where: \.isDamage)
        #expect(isNoticed || shown == before, "seed 9, byte \(position)")
      } catch let error as Store.RecordError {
        // A bit of the schema's own text makes a statement fail that names what is there no more.
        switch error {
        case .damaged, .failed: break
        default: throw error
        }
      }
    }
  }

  /// The bytes of a record, with another version of the schema in its head.
  private static func record(userVersion: UInt32? = nil) throws -> Data {
    var bytes = try SampleFile.contents
    if let userVersion { bytes.replaceSubrange(60..<64, with: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: userVersion >> $0) }) }
    return bytes
  }
}

/// The files of a folder with their bytes and times of change; what is no file has none.
private struct State: Equatable {
  private let files: [String: String]

  init(of folder: URL) throws {
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let path = folder.appending(path: name).path
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let isFile = attributes[.type] as? FileAttributeType == .typeRegular
      let bytes = isFile ? try Data(contentsOf: URL(filePath: path)) : Data()
      files[name] =
        "\(attributes[.type] ?? "") \(attributes[.modificationDate] ?? "") \(attributes[.posixPermissions] ?? "") \(bytes.base64EncodedString())"
    }
    self.files = files
  }
}
