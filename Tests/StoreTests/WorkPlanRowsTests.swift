import CivilTime
import Foundation
import GRDB
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct WorkPlanRowsTests {
  private let act = Act(author: "Ana", command: "rcm test", reason: nil)

  private func body() throws -> Code<Body> { try #require(Code("RCM")) }

  private func plan(_ record: Store.Record, topics: [String] = ["one", "two"], basis: String = "2022..2024", slots: Int = .max) throws
    -> WorkPlan
  {
    try record.read { reading in
      let cycle = try #require(try reading.cycle(of: try body()))
      let titles = topics.map { BilingualText($0, in: .spanish) }
      let pillars = topics.isEmpty ? [] : [PlannedPillar(number: 1, title: BilingualText("head", in: .english), topics: titles)]
      let whole = try WorkPlan(
        drawnUpFor: CycleYear(2_025), by: cycle, basis: BasisYears(parsing: basis), meetings: reading.meetings(), pillars: pillars)
      return try WorkPlan(
        body: whole.body, year: whole.year, basis: whole.basis, slots: Array(whole.slots.prefix(slots)), pillars: whole.pillars)
    }
  }

  private func stored(_ record: Store.Record) throws -> WorkPlan? {
    try record.read { try $0.workPlan(of: body(), year: CycleYear(2_025)) }
  }

  @Test func `the cycle that comes with the program is read back as it was written`() throws {
    let record = try SampleOffice.make().record
    let cycle = try #require(try record.read { try $0.cycle(of: body()) })
    #expect((cycle.slots.count, cycle.deadlines.count) == (10, 38))
    #expect(cycle.slot(try #require(Code("RCGM-2")))?.gaps.map(\.other.text) == ["VM"])
    #expect(
      try record.read { reading in try reading.bodies().filter { try reading.cycle(of: $0.code) != nil }.map(\.code.text) } == ["RCM"])
    #expect(try record.read { try $0.strategicPlans(of: body()) }.map(\.years) == [2_023...2_026])
  }

  @Test func `a plan is read back as it was written, whatever stood there before`() throws {
    let record = try SampleOffice.make().record
    let plans = [
      try plan(record), try plan(record, topics: ["one", "three", "four"]), try plan(record, topics: ["one"], basis: "2020"),
      try plan(record, topics: [], slots: 4), try plan(record),
    ]
    for plan in plans {
      _ = try record.write(as: act) { try $0.record(plan) }
      #expect(try stored(record) == plan)
    }
    #expect(try record.check().isEmpty)
  }

  @Test func `writing the same plan again writes nothing`() throws {
    let record = try SampleOffice.make().record
    let plan = try plan(record)
    #expect(try !record.write(as: act) { try $0.record(plan) }.changes.isEmpty)
    let again = try record.write(as: act) { try $0.record(plan) }
    #expect(again.changes.isEmpty)
    #expect(again.entry == nil)
  }

  @Test func `a changed topic changes one row`() throws {
    let record = try SampleOffice.make().record
    let plan = try plan(record)
    _ = try record.write(as: act) { try $0.record(plan) }
    let changed = try self.plan(record, topics: ["one", "second"])
    let written = try record.write(as: act) { try $0.record(changed) }
    #expect(written.changes.map(\.table) == ["workPlanTopic"])
    #expect(written.changes.first?.fields.map(\.after) == ["second"])
  }

  @Test func `every change to a plan can be taken back`() throws {
    let record = try SampleOffice.make().record
    let first = try plan(record)
    _ = try record.write(as: act) { try $0.record(first) }
    let second = try plan(record, topics: ["other"], basis: "2020..2024", slots: 3)
    let entry = try #require(try record.write(as: act) { try $0.record(second) }.entry)
    _ = try record.undo([entry], as: act, rehearsal: false)
    #expect(try stored(record) == first)
    #expect(try record.check().isEmpty)
  }

  @Test(arguments: [
    "INSERT INTO cycleSlot SELECT body, 'X', 99, kind, bodies, 'x', 'x', '02-30', windowUntil, 1, 1, mode, placeRule, '', 0, 'x', 'x' FROM cycleSlot LIMIT 1",
    "UPDATE cycleSlot SET dayCountMaximum = 0 WHERE code = 'VM'", "UPDATE cycleSlot SET isHandover = 1 WHERE code = 'WG-1'",
    "UPDATE cycleSlot SET placeRule = 'virtual' WHERE code = 'VM'", "UPDATE cycleSlot SET bodies = 'SACM' WHERE code = 'VM'",
    "UPDATE cycleGap SET daysMaximum = -1", "INSERT INTO cycleGap VALUES ('RCM', 'VM', 'NONE', 1, 1)",
    "UPDATE cycleDeadline SET yearOffset = 1", "INSERT INTO workPlan VALUES ('SACM', 2025, 2022, 2024)",
    "INSERT INTO workPlan VALUES ('RCM', 2025, 2022, 2025)", "INSERT INTO workPlanPillar VALUES ('RCM', 2025, 1, 'x', NULL)",
  ])
  func `the schema refuses what the rules refuse, also with foreign keys off`(sql: String) throws {
    let path = NSTemporaryDirectory() + "rcm-\(UUID().uuidString).sqlite"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let clock = WallClock.fixed(SampleOffice.now)
    let record = try Store.Record.makeEmpty(at: path, clock: clock)
    let office = Office(
      record: record, clock: clock, today: SampleOffice.now.utcDay, author: "Ana", command: "rcm test", isRehearsal: false, zones: .system)
    _ = try InitializeRecord(withMeetings: false)(in: office)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
  }
}
