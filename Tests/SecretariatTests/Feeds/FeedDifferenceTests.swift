import CivilTime
import Secretariat
import Testing

struct FeedDifferenceTests {
  private static func event(
    _ subject: String = "VM-2025", identifier: String = "1@meetings.example", title: String = "Ministers", state: MeetingState = .confirmed,
    time: String = "2025-12-04..05", place: String? = "San José", details: String = "", sequence: Int = 0
  ) throws -> PublishedEvent {
    PublishedEvent(
      identifier: identifier, subject: subject, title: title, state: state, time: .days(try DayRange(parsing: time)), place: place,
      details: details, sequence: sequence)
  }

  private static func sitting(_ day: String, _ hours: String) throws -> PublishedEvent {
    PublishedEvent(
      identifier: "\(day)@meetings.example", subject: "VM-2025", title: "Ministers", state: .confirmed,
      time: .hours(try Day(parsing: day), try ClockRange(parsing: hours), try ZoneName(parsing: "America/Belize")), place: nil, details: "",
      sequence: 0)
  }

  private static func words(_ before: [PublishedEvent], _ after: [PublishedEvent], _ language: Language = .english) -> [String] {
    FeedDifference(from: before, to: after) { _ in .past }.changes.map { $0.text(in: language) }
  }

  @Test func `the same events differ in nothing, in whatever order they stand`() throws {
    let events = try [Self.event(), Self.event("VM-2026", identifier: "2@meetings.example")]
    #expect(Self.words(events, events.reversed()).isEmpty)
  }

  @Test func `what is new, gone, moved and called elsewhere is told in the order of time`() throws {
    let before = try [
      Self.event(), Self.event("RCGM-2025-1", identifier: "2@x.example", title: "Group", time: "2025-06-01"),
      Self.event("EV-2025-1", identifier: "3@x.example", title: "Event", time: "2025-01-01"),
    ]
    let after = try [
      Self.event(time: "2025-12-10", place: nil, sequence: 1),
      Self.event("RCGM-2025-1", identifier: "2@x.example", title: "Groups", time: "2025-06-01"),
      Self.event("EV-2025-2", identifier: "4@x.example", title: "Other", state: .tentative, time: "2025-07-01"),
    ]
    #expect(
      Self.words(before, after) == [
        "EV-2025-1 Event: no longer shown: it lies further back than the calendar reaches", "RCGM-2025-1 Groups: title: “Group” → “Groups”",
        "EV-2025-2 Other: new, 1 July 2025, tentative",
        "VM-2025 Ministers: moved: 4–5 December 2025 → 10 December 2025; place: San José → not shown",
      ])
  }

  @Test func `sittings that become as many on other days are one move, and other hours of the same days are not one`() throws {
    let before = try [Self.sitting("2025-12-04", "09:00-12:00"), Self.sitting("2025-12-11", "09:00-12:00")]
    let moved = try [Self.sitting("2025-12-05", "09:00-12:00"), Self.sitting("2025-12-12", "09:00-12:00")]
    let later = try [Self.sitting("2025-12-04", "10:00-12:00"), Self.sitting("2025-12-11", "10:00-12:00")]
    let hours = "09:00–12:00 (America/Belize)"
    #expect(
      Self.words(before, moved) == ["VM-2025 Ministers: moved: 4 and 11 December 2025, \(hours) → 5 and 12 December 2025, \(hours)"])
    #expect(Self.words(before, later) == ["VM-2025 Ministers: hours: \(hours) → 10:00–12:00 (America/Belize)"])
  }

  @Test(arguments: MeetingState.allCases, MeetingState.allCases)
  func `every change of state is told in both languages, unless it looks the same`(from: MeetingState, to: MeetingState) throws {
    let change = try [Self.event(state: from)]
    let looksSame = from == to || Set([from, to]) == [.confirmed, .held]
    let english = try Self.words(change, [Self.event(state: to)])
    let spanish = try Self.words(change, [Self.event(state: to)], .spanish)
    if from == to {
      #expect(english.isEmpty)
    } else {
      #expect(english.count == 1 && spanish.count == 1 && english != spanish)
      #expect(english[0].hasSuffix("only details that subscribers do not see") == looksSame)
    }
  }

  @Test func `a change of the text is told, and one that only programs read is told as such`() throws {
    #expect(try Self.words([Self.event()], [Self.event(details: "x")]) == ["VM-2025 Ministers: the text that goes with it changes"])
    #expect(
      try Self.words([Self.event()], [Self.event(sequence: 2)], .spanish) == [
        "VM-2025 Ministers: solo detalles que los suscriptores no ven"
      ])
  }

  @Test(arguments: GoneReason.allCases) func `every reason for leaving is told in both languages`(reason: GoneReason) {
    #expect(!reason.words(in: .english).isEmpty)
    #expect(reason.words(in: .english) != reason.words(in: .spanish))
  }
}
