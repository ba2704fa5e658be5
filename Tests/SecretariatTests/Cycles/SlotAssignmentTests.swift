import CivilTime
import Secretariat
import Testing

struct SlotAssignmentTests {
  private func pairs(_ meetings: [Meeting], in year: Int = 2_024) throws -> [String: String] {
    let assignment = SlotAssignment(of: try SampleCycle.make(), in: try CycleYear(year), among: meetings)
    return Dictionary(uniqueKeysWithValues: assignment.meetings.map { ($0.key.text, $0.value.handle.text) })
  }

  @Test func `meetings of a kind are paired in the order of time`() throws {
    let meetings = [
      try SampleCycle.meeting("B-2024", "RCGM", "2024-12-03..04"), try SampleCycle.meeting("A-2024", "RCGM", "2024-07-16..17"),
      try SampleCycle.meeting("V-2024", "VM", "2024-12-05..06"), try SampleCycle.meeting("V-2023", "VM", "2023-12-06..07"),
    ]
    #expect(try pairs(meetings) == ["RCGM-1": "A-2024", "RCGM-2": "B-2024", "VM": "V-2024"])
  }

  @Test(arguments: [("2022-11-29..30", "RCGM-2"), ("2022-06-06..07", "RCGM-1"), ("2022-09-20", "RCGM-1"), ("2022-10-20", "RCGM-2")])
  func `a lone meeting takes the slot whose window is nearer`(date: String, slot: String) throws {
    #expect(try pairs([SampleCycle.meeting("A-2022", "RCGM", date)], in: 2_022) == [slot: "A-2022"])
  }

  @Test func `a meeting more than three months from every window is left over`() throws {
    #expect(try pairs([SampleCycle.meeting("A-2024", "RCGM", "2024-02-20")]) == [:])
  }

  @Test func `of two meetings for one slot the nearer one is taken`() throws {
    let meetings = [
      try SampleCycle.meeting("A-2018", "RCGM", "2018-06-25..26"), try SampleCycle.meeting("B-2018", "RCGM", "2018-07-20"),
      try SampleCycle.meeting("C-2018", "RCGM", "2018-05-20"), try SampleCycle.meeting("D-2018", "RCGM", "2018-11-12..13"),
    ]
    #expect(try pairs(meetings, in: 2_018) == ["RCGM-1": "A-2018", "RCGM-2": "D-2018"])
  }

  @Test func `a cancelled meeting counts only where nothing else fits`() throws {
    let cancelled = try SampleCycle.meeting("V-2024", "VM", "2024-12-02..03", .cancelled)
    #expect(try pairs([cancelled]) == ["VM": "V-2024"])
    #expect(try pairs([cancelled, SampleCycle.meeting("W-2024", "VM", "2024-12-05..06")]) == ["VM": "W-2024"])
  }

  @Test func `a month and a window are enough, a date to be confirmed is not`() throws {
    #expect(try pairs([SampleCycle.meeting("A-2024", "VM", "2024-12")]) == ["VM": "A-2024"])
    #expect(try pairs([SampleCycle.meeting("A-2024", "VM", "window:2024-11-24..12-10")]) == ["VM": "A-2024"])
    #expect(try pairs([SampleCycle.meeting("A-2024", "VM", "tbc")]) == [:])
  }

  @Test func `a meeting of other bodies is not the cycle's`() throws {
    var joint = try SampleCycle.meeting("V-2024", "VM", "2024-12-05..06")
    joint.details.bodies.append(SampleCycle.code("SACM"))
    #expect(try pairs([joint]) == [:])
  }

  @Test func `a window over the year's end finds its meeting on either side`() throws {
    let cycle = try Cycle(
      body: SampleCycle.body, slots: [SampleCycle.slot("END", kind: "VM", "12-20", "01-10")], deadlines: [])
    for (date, year) in [("2024-12-21..22", 2_024), ("2025-01-08..09", 2_024), ("2025-12-29..30", 2_025)] {
      let meeting = try SampleCycle.meeting("V-1", "VM", date)
      #expect(SlotAssignment(of: cycle, in: try CycleYear(year), among: [meeting])[SampleCycle.code("END")] == meeting)
      #expect(SlotAssignment(of: cycle, in: try CycleYear(year + 1), among: [meeting]).meetings.isEmpty)
    }
  }

  @Test(arguments: 1...20)
  func `the pairing is as good as the best of all pairings`(seed: Int) throws {
    // A plain reference: every way to leave out meetings until the order of time pairs the rest.
    let days = (0..<4).map { position in (seed * 37 + position * (61 + seed * 13)) % 360 }.sorted()
    let meetings = try days.enumerated().map { position, offset in
      try SampleCycle.meeting("A-\(position)1", "RCGM", Day(parsing: "2024-01-01").adding(days: offset).description)
    }
    let windows = try [("2024-06-01", "2024-07-31"), ("2024-11-29", "2024-12-05")].map { try (Day(parsing: $0.0), Day(parsing: $0.1)) }
    func distance(_ slot: Int, _ meeting: Meeting) -> Int {
      guard let day = meeting.details.date.earliest else { return .max }
      return max(day.days(until: windows[slot].0), windows[slot].1.days(until: day), 0)
    }
    var bestCount = 0
    for slot in 0..<2 where meetings.contains(where: { distance(slot, $0) <= 92 }) { bestCount = max(bestCount, 1) }
    for first in meetings.indices {
      for second in meetings.indices.dropFirst(first + 1) where distance(0, meetings[first]) <= 92 && distance(1, meetings[second]) <= 92 {
        bestCount = 2
      }
    }
    #expect(try pairs(meetings).count == bestCount, "days \(days)")
  }
}
