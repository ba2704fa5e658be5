import CivilTime
import Foundation
import GRDB
import Office
import Secretariat
import TestSupport

@testable import Store

/// A record in a file of its own, with meetings in every state that the attacks need; the folder goes when the sample does.
///
/// - `WS-2025-1` is confirmed, with two sessions; `EV-2025-1` is cancelled; `VM-2024` is held and its file closed;
///   `RCGM-2025-1` is proposed for a month.
/// - `WS-2025-1` has two decisions: the first is open, the second waived.
/// - An import of two lines is under review, with a decision about one and a date set right in it.
final class SampleFile {
  let folder: URL
  var path: String { folder.appending(path: "rcm.sqlite").path }

  /// The bytes of the record, made once.
  static var contents: Data { get throws { try bytes.get() } }

  private static let bytes = Result { try make() }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "rcm-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.contents.write(to: URL(filePath: path))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The record, as the program opens it.
  func record(clock: WallClock = .fixed(SampleOffice.now)) throws -> Store.Record { try .open(at: path, clock: clock) }

  /// An office at the record.
  func office(clock: WallClock = .fixed(SampleOffice.now), command: String = "rcm test") throws -> Office {
    try Self.office(at: record(clock: clock), clock: clock, command: command)
  }

  /// A connection as another program opens the file: foreign keys off, recursive triggers off, the schema trusted.
  func shell() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Runs statements as another program would.
  func attack(_ sql: String) throws {
    try shell().inDatabase { try $0.execute(sql: sql) }
  }

  /// The first column of a query's rows, as text.
  func column(_ sql: String) throws -> [String] {
    try shell().inDatabase { database in
      try Row.fetchAll(database, sql: sql).map { "\(($0[0] as DatabaseValue).storage.value ?? "nothing")" }
    }
  }

  static func office(at record: Store.Record, clock: WallClock, command: String = "rcm test") -> Office {
    Office(
      record: record, clock: clock, today: clock.now().utcDay, author: "Ana", command: command, isRehearsal: false, zones: .system)
  }

  private static func make() throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rcm-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "rcm.sqlite").path
    let clock = WallClock.fixed(SampleOffice.now)
    let office = office(at: try Store.Record.makeEmpty(at: path, clock: clock), clock: clock)
    var generator = SeededGenerator(seed: 2024)
    _ = try InitializeRecord()(in: office)
    _ = try ScheduleMeeting(changes(kind: "WS", "2025-05-05..06", hours: "09:00-13:00"))(in: office, using: &generator)
    _ = try ChangeMeetingState("WS-2025-1", .confirm)(in: office)
    _ = try ScheduleMeeting(changes(kind: "OTHER", "2025-06-01"))(in: office, using: &generator)
    _ = try ChangeMeetingState("EV-2025-1", .cancel, reason: SampleOffice.reason("no host"))(in: office)
    _ = try ScheduleMeeting(changes(kind: "RCGM", "2025-06"))(in: office, using: &generator)
    _ = try ChangeMeetingState("VM-2024", .close)(in: office)
    for text in ["Meet again", "Write a report"] {
      _ = try AddDecision("WS-2025-1", text: GivenText(english: text))(in: office)
    }
    _ = try ChangeDecision("WS-2025-1/2", .waive(reason: SampleOffice.reason("overtaken")))(in: office)
    guard let body = try ReviewBodies()(in: office).first?.code else { throw CocoaError(.fileReadUnknown) }
    _ = try office.record.write(as: Act(author: "Ana", command: "rcm import page page.txt")) { writing in
      let number = try writing.insertImport(document: "page.txt", content: "one\ntwo\n", body: body)
      try writing.decide(.init(isAccepted: true, corrections: ["date": "2013-11-28"]), line: 1, ofImport: number)
    }
    return try Data(contentsOf: URL(filePath: path))
  }

  static func changes(kind: String, _ dates: String, hours: String? = nil) throws -> MeetingChanges {
    var changes = MeetingChanges()
    changes.bodies = ["RCM"]
    changes.kinds = [kind]
    changes.date = try ImpreciseDate(parsing: dates)
    if let hours {
      changes.hours = try ClockRange(parsing: hours)
      changes.zone = try ZoneName(parsing: "America/Costa_Rica")
    }
    return changes
  }
}

extension SampleFile {
  /// The entry of the calendar that ``importCalendar()`` takes in.
  static func entry(_ fate: ImportedEntry.Fate, sequence: Int = 1) throws -> ImportedEntry {
    ImportedEntry(
      source: "A feed", identifier: "ws@feed.example", recurrence: "2025-05-05T15:00:00Z", sequence: sequence,
      stamp: SampleOffice.now, fate: fate, title: "Taller, «único»", days: try DayRange(parsing: "2025-05-05..06"), isCancelled: false,
      digest: String(repeating: "0a", count: 32), content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
  }

  /// Takes a calendar in as batch 2, an entry of which is the meeting `WS-2025-1`.
  func importCalendar() throws {
    _ = try record().write(as: Act(author: "Ana", command: "rcm import ics feed.ics")) { writing in
      guard let body = try writing.reading.bodies().first?.code, let meeting = MeetingHandle("WS-2025-1") else {
        throw CocoaError(.fileReadUnknown)
      }
      _ = try writing.insertImport(
        calendar: CalendarSetting(
          source: "A feed", purpose: .meetings, window: try DayRange(parsing: "2025-01-01..12-31"), isBodyGiven: true,
          kind: Code("WORKSHOP"), zone: try ZoneName(parsing: "America/Costa_Rica")),
        document: "feed.ics", content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", body: body)
      try writing.keep(Self.entry(.meeting(meeting)))
    }
  }

  /// Changes a country's English name through the program.
  func rename(_ country: String, _ name: String, clock: WallClock = .fixed(SampleOffice.now)) throws {
    _ = try record(clock: clock).write(as: Act(author: "Ana", command: "rcm country rename", reason: "the new name")) { writing in
      try writing.database.execute(sql: "UPDATE country SET nameEn = ? WHERE code = ?", arguments: [name, country])
    }
  }
}

extension Store.Record {
  /// A new record with nothing in it.
  static func makeEmpty(at path: String, clock: WallClock) throws -> Store.Record {
    try create(at: path, clock: clock) { _ in }
    return try open(at: path, clock: clock)
  }

  /// The entry that a plain undo would take back.
  func newestUndoableEntry() throws -> Int? { try read { try $0.logStanding().newestChange } }

  /// The entry that a plain redo would take back.
  func newestRedoableEntry() throws -> Int? { try read { try $0.logStanding().newestUndo } }
}
