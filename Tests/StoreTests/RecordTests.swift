import CivilTime
import Dispatch
import Foundation
import Office
import Secretariat
import Store
import Synchronization
import TestSupport
import Testing

struct RecordTests {
  @Test func `a new record is whole`() throws { #expect(try SampleOffice.make().record.check().isEmpty) }

  @Test func `eight writers at once lose nothing and see no lock`() throws {
    let sample = try SampleFile()
    let path = sample.path
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      do {
        var generator = SeededGenerator(seed: UInt64(writer))
        for _ in 0..<4 {
          let clock = WallClock.fixed(SampleOffice.now)
          let office = SampleFile.office(at: try Record.open(at: path, clock: clock), clock: clock)
          _ = try ScheduleMeeting(SampleFile.changes(kind: "WS", "2025-10-10"))(in: office, using: &generator)
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock(\.self) == [])
    #expect(try sample.column("SELECT count(*) FROM meeting WHERE earliestDay = '2025-10-10'") == ["32"])
    #expect(try sample.record().check().isEmpty)
  }

  @Test func `of records made at one place at once, one is made and the others are refused`() throws {
    let sample = try SampleFile()
    let path = sample.folder.appending(path: "new.sqlite").path
    let outcomes = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { _ in
      do {
        _ = try Record.makeEmpty(at: path, clock: .fixed(SampleOffice.now))
        outcomes.withLock { $0.append("made") }
      } catch {
        outcomes.withLock { $0.append("\(error)") }
      }
    }
    let refusal = RecordError.exists(path: path).description
    #expect(outcomes.withLock { $0.sorted() } == (Array(repeating: refusal, count: 5) + ["made"]).sorted())
    #expect(try Record.open(at: path, clock: .fixed(SampleOffice.now)).check().isEmpty)
    withExtendedLifetime(sample) {}
  }

  @Test func `an edit of a meeting that was changed meanwhile is refused, and the first edit stays`() throws {
    let sample = try SampleFile()
    let seen = try sample.office().look { try $0.meeting("WS-2025-1") }
    let act = Act(author: "Ana", command: "x")
    var first = seen
    first.details.mode = .virtual
    first.revision += 1
    _ = try sample.record().write(as: act) { try $0.update(first) }
    var second = seen
    second.details.mode = .hybrid
    second.revision += 1
    let refusal = #expect(throws: Refusal.self) { try sample.record().write(as: act) { try $0.update(second) } }
    #expect(refusal?.reasons.first?.explanation.text(in: .english) == "WS-2025-1 was changed meanwhile")
    #expect(try sample.office().look { try $0.meeting("WS-2025-1") } == first)
  }

  @Test func `a path that SQLite would take for memory names a file`() throws {
    let sample = try SampleFile()
    let path = sample.folder.appending(path: "file:x?mode=memory").path
    _ = try Record.makeEmpty(at: path, clock: .fixed(SampleOffice.now))
    #expect(FileManager.default.fileExists(atPath: path))
    withExtendedLifetime(sample) {}
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write everything"))
  func `a record in a folder that may only be read can be read and not written`() throws {
    let sample = try SampleFile()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: sample.folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: sample.folder.path) }
    #expect(try sample.record().read { try $0.meetings() }.count == 93)
    #expect(throws: RecordError.readOnly(path: sample.path)) {
      try sample.record().write(as: Act(author: "Ana", command: "x")) { try $0.mark(import: 1, as: .applied) }
    }
    #expect(throws: RecordError.readOnly(path: sample.path + "2")) {
      try Record.makeEmpty(at: sample.path + "2", clock: .fixed(SampleOffice.now))
    }
  }
}
