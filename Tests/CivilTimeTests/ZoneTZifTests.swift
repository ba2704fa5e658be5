import TestSupport
import Testing

@testable import CivilTime

struct ZoneTZifTests {
  private let name: ZoneName
  private let nextYears: ClosedRange<Instant>

  init() throws {
    name = try ZoneName(parsing: "America/Test")
    nextYears = try Instant(parsing: "2025-01-01T00:00:00Z")...Instant(parsing: "2026-12-31T00:00:00Z")
  }

  private func isDamaged(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try Zone(name: name, tzif: bytes)
      return false
    } catch .damaged(let named, _) {
      return named == name
    } catch {
      return false
    }
  }

  @Test(arguments: ["America/Panama", "America/Paramaribo", "America/New_York", "Europe/Berlin", "UTC"])
  func `a file that was cut off is refused, wherever it was cut`(zone: String) throws {
    let bytes = try ZoneFile.bytes(zone)
    #expect(!isDamaged(bytes))
    for count in 0..<bytes.count where !isDamaged(Array(bytes.prefix(count))) {
      Issue.record("\(count) of \(bytes.count) bytes were taken for a zone")
    }
  }

  @Test func `no damage stops the program`() throws {
    var generator = SeededGenerator(seed: 8_536)
    let moment = try Instant(parsing: "2025-06-01T12:00:00Z")
    let local = try LocalTime(parsing: "2025-11-02T01:30")
    for zone in ["America/Panama", "America/New_York", "America/Caracas"] {
      let whole = try ZoneFile.bytes(zone)
      for _ in 0..<400 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
          let position = Int.random(in: 0..<bytes.count, using: &generator)
          bytes[position] ^= 1 << UInt8.random(in: 0...7, using: &generator)
        }
        // Flipped bits may still be zone data; then it must answer, with whatever it holds.
        guard let damaged = try? Zone(name: name, tzif: bytes) else {
          #expect(isDamaged(bytes))
          continue
        }
        _ = damaged.offset(at: moment)
        _ = damaged.instants(of: local)
        _ = damaged.transitions(in: nextYears)
      }
    }
  }

  @Test func `noise is not zone data`() {
    var generator = SeededGenerator(seed: 1)
    for length in [0, 1, 4, 43, 44, 45, 100, 5_000] {
      let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(isDamaged(noise))
      #expect(isDamaged(Array("TZif".utf8) + noise))
      #expect(isDamaged(Array("TZif2".utf8) + Array(repeating: 0xFF, count: length)))
    }
  }

  @Test func `a file may hold nothing but its last line`() throws {
    let zone = try Zone(name: name, tzif: ZoneFile.slim(footer: "\nCST6\n"))
    #expect(zone.transitions(in: nextYears).isEmpty)
    #expect(try zone.offset(at: Instant(parsing: "2025-06-01T12:00:00Z")).seconds == -21_600)
    let changing = try Zone(name: name, tzif: ZoneFile.slim(footer: "\nEST5EDT,M3.2.0,M11.1.0\n"))
    #expect(
      changing.transitions(in: nextYears).map(\.at.description) == [
        "2025-03-09T07:00:00Z", "2025-11-02T06:00:00Z", "2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z",
      ])
  }

  @Test(arguments: ["2", "3", "4"])
  func `the versions with a last line are read`(version: String) throws {
    let zone = try Zone(name: name, tzif: ZoneFile.slim(footer: "\n<-03>3\n", version: version))
    #expect(try zone.offset(at: Instant(parsing: "2025-06-01T12:00:00Z")).abbreviation == "-03")
  }

  @Test(arguments: ["", "\n", "CST6\n", "\nCST6", "\nCST\n", "\nCST6CDT\n", "\n\u{7}\n"])
  func `a last line that is missing, open or no rule is damage`(footer: String) { #expect(isDamaged(ZoneFile.slim(footer: footer))) }

  @Test func `an empty last line means that no rule is known`() throws {
    let zone = try Zone(name: name, tzif: ZoneFile.slim(changes: [(0, 0)], footer: "\n\n"))
    #expect(zone.rule == nil)
    #expect(try zone.offset(at: Instant(parsing: "2025-06-01T12:00:00Z")).seconds == -21_600)
  }

  @Test func `changes must be in order and lead to an offset that is there`() throws {
    let offsets: [(seconds: Int32, isDaylightSaving: Bool)] = [(-21_600, false), (-18_000, true)]
    #expect(!isDamaged(ZoneFile.slim(offsets: offsets, changes: [(100, 1), (200, 0)], footer: "\nCST6\n")))
    #expect(isDamaged(ZoneFile.slim(offsets: offsets, changes: [(200, 1), (100, 0)], footer: "\nCST6\n")))
    #expect(isDamaged(ZoneFile.slim(offsets: offsets, changes: [(100, 2)], footer: "\nCST6\n")))
    #expect(isDamaged(ZoneFile.slim(offsets: [(93_600, false)], footer: "\nCST6\n")))
    #expect(isDamaged(ZoneFile.slim(offsets: [(.min, false)], footer: "\nCST6\n")))
    #expect(isDamaged(ZoneFile.slim(offsets: [], footer: "\nCST6\n")))
  }

  @Test func `changes before the year 1 fall together and harm nothing`() throws {
    let offsets: [(seconds: Int32, isDaylightSaving: Bool)] = [(-20_000, false), (-21_600, false)]
    let zone = try Zone(name: name, tzif: ZoneFile.slim(offsets: offsets, changes: [(.min, 0), (.min + 1, 1), (0, 1)], footer: "\nCST6\n"))
    #expect(zone.offset(at: Instant(secondsSinceEpoch: .min)).seconds == -21_600)
  }
}
