import CivilTime
import Secretariat
import TestSupport
import Testing

struct MeetingStateTests {
  @Test func `a meeting that was cancelled or lapsed is called off, and no other`() {
    #expect(MeetingState.allCases.filter(\.isCalledOff) == [.cancelled, .lapsed])
  }

  @Test(arguments: [
    (MeetingState.confirmed, "2024-12", "R12"), (.confirmed, "window:2024-01-01..15", "R12"), (.held, "window:2023-12-01..15", "R12"),
    (.held, "2024-01-02", "R13"), (.cancelled, "tbc", "R13"), (.lapsed, "none", "R13"), (.postponed, "none", "R13"),
  ])
  func `a state demands from the start what the acts that lead to it demand`(state: MeetingState, date: String, rule: String) throws {
    let date = try ImpreciseDate(parsing: date)
    let today = try Day(parsing: "2024-01-01")
    let refusal = try #require(throws: Refusal.self) { try state.checkBeginning(date: date, reason: nil, today: today) }
    #expect(refusal.reasons.map(\.rule?.code) == [rule])
  }

  @Test func `a meeting can begin in any state that fits what is known`() throws {
    let today = try Day(parsing: "2024-01-01")
    let reason = try SampleMeeting.line("The host asked for it")
    for state in MeetingState.allCases {
      try state.checkBeginning(date: ImpreciseDate(parsing: "2023-12-05"), reason: reason, today: today)
      if state != .confirmed { try state.checkBeginning(date: ImpreciseDate(parsing: "2023-12"), reason: reason, today: today) }
    }
  }
}
