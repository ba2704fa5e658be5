import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct MeetingBatchTests {
  /// A record with more meetings than are read at a time, each with a session, in an order that is not that of their days.
  private func record(_ count: Int) throws -> (record: Record, handles: [MeetingHandle]) {
    let office = try SampleOffice.make(withMeetings: false)
    let start = try Day(year: 2025, month: 1, day: 1)
    let (body, kind) = (try #require(Code<Body>("RCM")), try #require(Code<MeetingKind>("WORKSHOP")))
    let zone = try ZoneName(parsing: "America/Panama")
    var byDay: [(day: Day, handle: MeetingHandle)] = []
    _ = try office.record.write(as: Act(author: "tests", command: "fill")) { writing in
      for number in 0..<count {
        let day = try #require(Day(daysSinceEpoch: start.daysSinceEpoch + number * 37 % count))
        let handle = try #require(MeetingHandle("LOAD-\(number)"))
        let details = try MeetingDetails(
          bodies: [body], kinds: [kind], title: BilingualText("Workshop \(number)", in: .english), date: .days(DayRange(day)),
          sessions: [Session(day: day, hours: ClockRange(parsing: "09:00-10:00"), zone: zone)], mode: .virtual)
        try writing.insert(
          Meeting(
            handle: handle, identifier: #require(CalendarIdentifier("load-\(number)@example.org")), details: details, state: .confirmed,
            created: SampleOffice.now, modified: SampleOffice.now))
        byDay.append((day, handle))
      }
    }
    return (office.record, byDay.sorted { $0.day < $1.day }.map(\.handle))
  }

  @Test(arguments: [0, 1, 255, 256, 257, 600])
  func `meetings come whole and in the order of their days, whatever their number`(count: Int) throws {
    let (record, handles) = try record(count)
    var sizes: [Int] = []
    var meetings: [Meeting] = []
    try record.read { reading in
      try reading.forEachBatch(of: Reading.MeetingFilter()) { batch in
        sizes.append(batch.count)
        meetings += batch
      }
    }
    #expect(meetings.map(\.handle) == handles)
    #expect(meetings.allSatisfy { $0.details.sessions.map(\.day) == $0.details.date.exactDays.map(\.first) })
    #expect(sizes.allSatisfy { (1...256).contains($0) })
    var filter = Reading.MeetingFilter()
    filter.limit = 300
    #expect(try record.read { try $0.meetings(filter) }.map(\.handle) == Array(handles.prefix(300)))
  }
}
