import CivilTime
import Secretariat
import TestSupport
import Testing

struct MeetingLifecycleTests {
  private let now = SampleMeeting.later
  private let today: Day
  private let reason: TextLine

  init() throws {
    today = try Day(parsing: "2025-02-04")
    reason = try SampleMeeting.line("The host asked for it")
  }

  @Test func `every act from every state leads on, or is refused with the rule and a command that helps`() throws {
    for (act, destinations) in MeetingActTests.table {
      for (state, destination) in zip(MeetingState.allCases, destinations) {
        let meeting = try SampleMeeting.meeting("VM-2024", state, closed: act == .reopen && state == .held ? now : nil)
        if let destination {
          let after = try meeting.after(act, reason: reason, now: now, today: today)
          #expect(after.state == destination, "\(act) from \(state)")
          #expect(after.stateReason == reason)
          continue
        }
        let refusal = try #require(throws: Refusal.self, "\(act) from \(state)") {
          try meeting.after(act, reason: reason, now: now, today: today)
        }
        #expect(refusal.category == .rule)
        #expect(refusal.reasons.map(\.rule) == [.legalTransition])
        #expect(refusal.reasons[0].explanation.text(in: .english)?.hasPrefix("a \(state.rawValue) meeting cannot be ") == true)
        let remedy = try #require(refusal.reasons[0].remedy?.text(in: .english))
        let command = try #require(remedy.split(separator: ": rcm meeting ").last)
        let named = try #require(MeetingAct(rawValue: String(command.prefix { $0 != " " })))
        #expect(named.destination(from: state) != nil, "\(act) from \(state): \(remedy)")
        #expect(command.contains(" VM-2024") && command.contains("--reason") == named.needsReason)
      }
    }
  }

  @Test(arguments: [
    (
      MeetingAct.hold, MeetingState.tentative,
      "A tentative meeting cannot be held (VM-2024) (rule R13: a meeting changes state only along the permitted ways). "
        + "Possible now: propose, confirm, move, postpone, cancel, lapse. Confirm it first: rcm meeting confirm VM-2024"
    ),
    (
      .close, .confirmed,
      "A confirmed meeting cannot be closed (VM-2024) (rule R13: a meeting changes state only along the permitted ways). "
        + "Possible now: move, postpone, cancel, hold. Hold it first: rcm meeting hold VM-2024"
    ),
    (
      .confirm, .held,
      "A held meeting cannot be confirmed (VM-2024) (rule R13: a meeting changes state only along the permitted ways). "
        + "Possible now: close. For example: rcm meeting close VM-2024"
    ),
    (
      .hold, .cancelled,
      "A cancelled meeting cannot be held (VM-2024) (rule R13: a meeting changes state only along the permitted ways). "
        + "Possible now: reopen. For example: rcm meeting reopen VM-2024"
    ),
    (
      .move, .lapsed,
      "A lapsed meeting cannot be moved (VM-2024) (rule R13: a meeting changes state only along the permitted ways). "
        + "Possible now: reopen. Reopen it first: rcm meeting reopen VM-2024"
    ),
  ])
  func `a refusal reads as sentences`(act: MeetingAct, state: MeetingState, text: String) throws {
    let refusal = try #require(throws: Refusal.self) {
      try SampleMeeting.meeting("VM-2024", state).after(act, reason: reason, now: now, today: today)
    }
    #expect(refusal.description == text)
  }

  @Test(arguments: [(MeetingAct.postpone, MeetingState.confirmed), (.cancel, .confirmed), (.lapse, .tentative)])
  func `taking a meeting off without a reason is refused`(act: MeetingAct, state: MeetingState) throws {
    let refusal = try #require(throws: Refusal.self) { try SampleMeeting.meeting("VM-2024", state).after(act, now: now, today: today) }
    #expect(refusal.explanations() == ["to \(act.rawValue) a meeting needs a reason, which the record keeps"])
    #expect(refusal.remedies() == ["Add --reason \"…\"."])
  }

  @Test func `putting off and calling off keep the last dates`() throws {
    for act in [MeetingAct.postpone, .cancel] {
      let meeting = try SampleMeeting.meeting()
      let after = try meeting.after(act, reason: reason, now: now, today: today)
      #expect(after.details == meeting.details)
      #expect(after.handle == meeting.handle && after.identifier == meeting.identifier && after.created == meeting.created)
    }
  }

  @Test func `only exact days can be confirmed`() throws {
    for date in ["2025-12", "window:2025-12-01..15", "tbc", "none"] {
      let meeting = try SampleMeeting.meeting("VM-2025", .tentative, details: SampleMeeting.details(date))
      let refusal = try #require(throws: Refusal.self) { try meeting.after(.confirm, now: now, today: today) }
      #expect(refusal.reasons.map(\.rule) == [.dateCertainty])
      #expect(refusal.remedies() == ["Give the days first: rcm meeting move VM-2025 --to YYYY-MM-DD..DD"])
      let known = try meeting.after(.confirm, date: ImpreciseDate(parsing: "2025-12-04"), now: now, today: today)
      #expect(known.state == .confirmed)
    }
  }

  @Test func `a confirmed meeting keeps exact days`() throws {
    let meeting = try SampleMeeting.meeting()
    let month = try ImpreciseDate(parsing: "2025-12")
    let moved = try #require(throws: Refusal.self) { try meeting.after(.move, date: month, now: now, today: today) }
    let edited = try #require(throws: Refusal.self) { try meeting.edited(SampleMeeting.details("2025-12"), now: now, today: today) }
    #expect(moved == edited)
    #expect(moved.reasons.map(\.rule) == [.dateCertainty])
    let tentative = try SampleMeeting.meeting("VM-2024", .tentative).after(.move, date: month, now: now, today: today)
    #expect(tentative.details.date == month)
  }

  @Test func `a meeting that begins after today has not been held`() throws {
    let details = try SampleMeeting.details("2025-02-04..05")
    #expect(try SampleMeeting.meeting(details: details).after(.hold, now: now, today: today).state == .held)
    let refusal = try #require(throws: Refusal.self) {
      try SampleMeeting.meeting(details: SampleMeeting.details("2025-02-05..06")).after(.hold, now: now, today: today)
    }
    #expect(refusal.explanations() == ["VM-2024 begins on 2025-02-05, after today (2025-02-04), so it has not been held"])
  }

  @Test func `a held meeting cannot be edited into one that is yet to come`() throws {
    let meeting = try SampleMeeting.meeting("VM-2024", .held)
    for date in ["2025-02-04..05", "2024-11", "2024-12-04,06", "none"] {
      let details = try SampleMeeting.details(date)
      #expect(try meeting.edited(details, now: now, today: today).details == details)
    }
    for date in ["2025-02-05", "2030-01-01..02", "2025-03", "2025-02-05,12"] {
      let details = try SampleMeeting.details(date)
      let refusal = try #require(throws: Refusal.self, "\(date)") { try meeting.edited(details, now: now, today: today) }
      #expect(refusal.reasons.map(\.rule) == [.legalTransition])
      #expect(refusal.untranslatedTexts == [])
    }
    let window = try SampleMeeting.details("window:2024-12-01..15")
    let refusal = try #require(throws: Refusal.self) { try meeting.edited(window, now: now, today: today) }
    #expect(refusal.reasons.map(\.rule) == [.dateCertainty])
    #expect(refusal.untranslatedTexts == [])
  }

  @Test(arguments: MeetingState.allCases)
  func `an edit leaves the date of a meeting in a block alone, unless the meeting can no longer be moved`(state: MeetingState) throws {
    var details = try SampleMeeting.details()
    details.block = try SampleChain.code("VM-2024-BLOCK")
    let meeting = try SampleMeeting.meeting("VM-2024", state, details: details)
    var titled = details
    titled.title = BilingualText(english: "Other", spanish: "Otra")
    #expect(try meeting.edited(titled, now: now, today: today).details == titled)
    let dated = try details.moved(to: ImpreciseDate(parsing: "2024-12-10..11"))
    guard [.proposed, .tentative, .confirmed, .postponed].contains(state) else {
      #expect(try meeting.edited(dated, now: now, today: today).details == dated)
      return
    }
    let refusal = try #require(throws: Refusal.self) { try meeting.edited(dated, now: now, today: today) }
    #expect(refusal.reasons.map(\.rule) == [.blocksMoveTogether])
    #expect(refusal.remedies() == ["Move it with its block: rcm meeting move VM-2024 --to 2024-12-10..11"])
    #expect(refusal.untranslatedTexts == [])
  }

  @Test func `a closed file takes no change until it is opened`() throws {
    let closed = try SampleMeeting.meeting("VM-2024", .held).after(.close, now: now, today: today)
    #expect(closed.closed == now)
    let again = try #require(throws: Refusal.self) { try closed.after(.close, now: now, today: today) }
    #expect(again.explanations() == ["the file of VM-2024 is closed already"])
    let edit = try #require(throws: Refusal.self) { try closed.edited(SampleMeeting.details("2024-12-05"), now: now, today: today) }
    #expect(edit.remedies() == ["Open it with: rcm meeting reopen VM-2024"])
    let open = try closed.after(.reopen, now: now, today: today)
    #expect(open.closed == nil && open.state == .held)
    let twice = try #require(throws: Refusal.self) { try open.after(.reopen, now: now, today: today) }
    #expect(twice.explanations() == ["the file of VM-2024 is not closed"])
  }

  @Test func `every reason is told at once`() throws {
    let meeting = try SampleMeeting.meeting("VM-2024", .confirmed, closed: now)
    let refusal = try #require(throws: Refusal.self) { try meeting.after(.postpone, now: now, today: today) }
    #expect(refusal.reasons.count == 2)
  }

  @Test func `the sequence rises with date, time, place, mode and state only`() throws {
    let meeting = try SampleMeeting.meeting()
    func edited(_ change: (inout MeetingDetails) throws -> Void) throws -> (sequence: Int, revision: Int) {
      var details = meeting.details
      try change(&details)
      let after = try meeting.edited(details, now: now, today: today)
      return (after.sequence, after.revision)
    }
    #expect(try edited { _ in } == (0, 1))
    #expect(try edited { $0.title = BilingualText(english: "Other", spanish: "Otra") } == (0, 2))
    #expect(try edited { $0.kinds = [try SampleChain.code("RCGM")] } == (0, 2))
    #expect(try edited { $0.block = try SampleChain.code("X") } == (0, 2))
    #expect(try edited { $0.date = try ImpreciseDate(parsing: "2024-12-05") } == (1, 2))
    #expect(try edited { $0.sessions = [try SampleMeeting.session("2024-12-05", "09:00-10:00")] } == (1, 2))
    #expect(try edited { $0.place = Place(country: try SampleChain.code("BZ")) } == (1, 2))
    #expect(try edited { $0.mode = .hybrid } == (1, 2))
    let cancelled = try meeting.after(.cancel, reason: reason, now: now, today: today)
    #expect(cancelled.sequence == 1 && cancelled.revision == 2 && cancelled.modified == now)
    let closed = try SampleMeeting.meeting("VM-2024", .held).after(.close, now: now, today: today)
    #expect(closed.sequence == 0 && closed.revision == 2)
  }

  @Test func `nothing changed is nothing written, and a clock set back does not go back`() throws {
    let meeting = try SampleMeeting.meeting()
    #expect(try meeting.after(.move, date: meeting.details.date, now: now, today: today) == meeting)
    let earlier = Instant(secondsSinceEpoch: 0)
    #expect(try meeting.after(.cancel, reason: reason, now: earlier, today: today).modified == meeting.modified)
  }

  @Test func `sessions go along when the meeting has as many days as before`() throws {
    let sessions = try [
      SampleMeeting.session("2024-12-05", "09:00-12:00"), SampleMeeting.session("2024-12-05", "14:00-17:00"),
      SampleMeeting.session("2024-12-06", "09:00-12:00"),
    ]
    let details = try SampleMeeting.details(sessions: sessions)
    let moved = try details.moved(to: ImpreciseDate(parsing: "2025-11-30..12-01"))
    #expect(
      moved.sessions.map { "\($0.day) \($0.hours)" } == ["2025-11-30 09:00-12:00", "2025-11-30 14:00-17:00", "2025-12-01 09:00-12:00"])
    #expect(
      try details.moved(to: ImpreciseDate(parsing: "2025-12-04,11")).sessions.map(\.day.description) == [
        "2025-12-04", "2025-12-04", "2025-12-11",
      ])
    #expect(try details.moved(to: ImpreciseDate(parsing: "2025-12-04..06")).sessions.isEmpty)
    #expect(try details.moved(to: ImpreciseDate(parsing: "2025-12")).sessions.isEmpty)
    #expect(try details.moved(to: details.date) == details)
  }
}
