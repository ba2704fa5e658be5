import CivilTime
import Foundation
import TestSupport
import Testing

/// The zones of the parties' capitals against the golden file that another reader of the zone data wrote.
struct ZoneTransitionTests {
  /// A line of the golden file.
  private struct Change: Hashable, CustomStringConvertible {
    let moment: String
    let before: Int
    let after: Int
    var description: String { "\(moment) \(before) \(after)" }
  }

  private let version: String
  private let recorded: [String: [Change]]

  init() throws {
    let lines = try String(contentsOf: GoldenFile.folder.appending(path: "zone-transitions.tsv"), encoding: .utf8).split(separator: "\n")
    version = String(try #require(lines.first).dropFirst("# tzdata ".count))
    var recorded: [String: [Change]] = [:]
    for line in lines.dropFirst(2) {
      let values = line.split(separator: "\t")
      try #require(values.count == 4)
      recorded[String(values[0]), default: []].append(
        Change(moment: String(values[1]), before: try #require(Int(values[2])), after: try #require(Int(values[3]))))
    }
    self.recorded = recorded
  }

  /// Whether the system's zone data is of the version that was recorded.
  private var isSameVersion: Bool {
    let text = try? String(contentsOf: URL(filePath: "/usr/share/zoneinfo/tzdata.zi"), encoding: .utf8)
    return text?.hasPrefix("# version \(version)\n") == true
  }

  @Test func `the clocks of every capital change when another reader says`() throws {
    #expect(recorded.count == 24)
    // The rules of years to come may be other ones in newer zone data; those of years gone by are facts.
    let end = isSameVersion ? "2036-01-01T00:00:00Z" : "2025-01-01T00:00:00Z"
    let span = try Instant(parsing: "1996-01-01T00:00:00Z")...Instant(parsing: end)
    for (name, lines) in recorded {
      let zone = try ZoneFile.zone(name)
      #expect(zone.offset(at: span.lowerBound).seconds == lines[0].after, "\(name)")
      let found = zone.transitions(in: span).filter { $0.from.seconds != $0.to.seconds }.map {
        Change(moment: $0.at.description, before: $0.from.seconds, after: $0.to.seconds)
      }
      #expect(found == lines.dropFirst().filter { $0.moment < end }, "\(name)")
    }
  }

  @Test func `Mexico's clocks have not changed since October 2022`() throws {
    let zone = try ZoneFile.zone("America/Mexico_City")
    let after = try zone.transitions(in: Instant(parsing: "2020-01-01T00:00:00Z")...Instant(parsing: "2035-12-31T00:00:00Z"))
    #expect(after.last?.at.description == "2022-10-30T07:00:00Z")
    #expect(after.count == 6)
  }

  @Test func `around every change, moments and local times turn into each other`() throws {
    for name in recorded.keys {
      let zone = try ZoneFile.zone(name)
      let span = try Instant(parsing: "1996-01-01T00:00:00Z")...Instant(parsing: "2035-12-31T00:00:00Z")
      for change in zone.transitions(in: span) {
        for second in stride(from: -5_400, through: 5_400, by: 900) {
          let instant = Instant(secondsSinceEpoch: change.at.secondsSinceEpoch + Int64(second))
          let offset = zone.offset(at: instant)
          let isInOrder = offset == (second < 0 ? change.from : change.to)
          let wall = Instant(secondsSinceEpoch: instant.secondsSinceEpoch + Int64(offset.seconds))
          let clock = try ClockTime(hour: wall.utcSecondOfDay / 3_600, minute: wall.utcSecondOfDay / 60 % 60)
          let resolution = zone.instants(of: LocalTime(day: wall.utcDay, clock: clock))
          let isBack =
            switch resolution {
            case .unique(let only): only == instant
            case .doubled(let earlier, let later): earlier < later && (earlier == instant || later == instant)
            case .skipped: false
            }
          let isReadBack = try Instant(parsing: instant.description) == instant
          if !isInOrder || !isBack || !isReadBack { Issue.record("\(instant) in \(name): \(offset), \(resolution)") }
        }
      }
    }
  }
}
