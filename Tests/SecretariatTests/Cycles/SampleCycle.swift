import CivilTime
import Secretariat

/// A small cycle and meetings for tests: a main meeting `VM`, one on its eve, and one in the middle of the year.
enum SampleCycle {
  static let body = code("RCM", as: Body.self)

  static func code<Subject>(_ text: String, as subject: Subject.Type = Subject.self) -> Code<Subject> {
    guard let code = Code<Subject>(text) else { preconditionFailure("\(text) is not a code") }
    return code
  }

  static func slot(
    _ name: String, kind: String, _ from: String, _ until: String, days: ClosedRange<Int> = 2...2, gaps: [CycleGap] = [],
    isHandover: Bool = false
  ) throws -> CycleSlot {
    try CycleSlot(
      code: code(name), kind: code(kind), bodies: [body], title: BilingualText(english: name, spanish: name),
      window: CycleWindow(from: MonthDay(parsing: from), until: MonthDay(parsing: until)), dayCount: days, mode: .inPerson,
      placeRule: .chairCountry, weekdays: [], gaps: gaps, isHandover: isHandover,
      evidence: BilingualText(english: "Seen.", spanish: "Visto."))
  }

  static func make(deadlines: [CycleDeadline] = []) throws -> Cycle {
    try Cycle(
      body: body,
      slots: [
        slot("RCGM-1", kind: "RCGM", "06-01", "07-31"),
        slot(
          "RCGM-2", kind: "RCGM", "11-29", "12-05", days: 1...2,
          gaps: [CycleGap(before: code("VM"), daysMinimum: 1, daysMaximum: 1)]),
        slot("VM", kind: "VM", "12-01", "12-07", isHandover: true),
      ], deadlines: deadlines)
  }

  static func deadline(
    _ name: String, _ slot: String, _ edge: CycleDeadline.Edge, _ days: Int, occasion: CycleDeadline.Occasion = .sameYear
  ) throws -> CycleDeadline {
    let text = BilingualText(english: name, spanish: name)
    return try CycleDeadline(
      code: code(name), slot: code(slot), occasion: occasion, purpose: .preparation, edge: edge, days: days, title: text,
      responsible: text, source: text)
  }

  static func meeting(_ handle: String, _ kind: String, _ date: String, _ state: MeetingState = .held) throws -> Meeting {
    let now = Instant(secondsSinceEpoch: 0)
    guard let handle = MeetingHandle(handle), let identifier = CalendarIdentifier("\(handle)@example.org") else {
      preconditionFailure("\(handle) is not a handle")
    }
    return Meeting(
      handle: handle, identifier: identifier,
      details: try MeetingDetails(
        bodies: [body], kinds: [code(kind)], title: BilingualText(kind, in: .english), date: ImpreciseDate(parsing: date), mode: .inPerson),
      state: state, created: now, modified: now)
  }

  static func year(_ number: Int) throws -> CycleYear { try CycleYear(number) }
}
