import CivilTime
import Office
import Publication
import Secretariat
import Store
import TestSupport
import Testing

/// What becomes of answers: matched by UID and address, the newest counting, none applied twice (M3, M4).
struct InvitationAnswerTests {
  private static func desk() throws -> InvitationSample {
    let desk = try InvitationSample()
    try desk.write()
    return desk
  }

  private func code(_ outcome: AnswerOutcome) -> String {
    switch outcome.matter {
    case .recorded: "recorded"
    case .readBefore: "read before"
    case .outdated: "outdated"
    case .older: "older"
    case .refresh: "refresh"
    }
  }

  @Test(arguments: zip(["ACCEPTED", "TENTATIVE", "DECLINED", "DELEGATED"], InvitationAnswer.Participation.allCases))
  func `M3 an answer is that of the one who answers`(status: String, participation: InvitationAnswer.Participation) throws {
    let desk = try Self.desk()
    let outcome = try desk.read(desk.answer("REPLY", status, of: "LUIS@example.net", name: "x", lines: ["COMMENT:Gracias"])).result
    #expect(outcome.delegate.number == 2)
    #expect(try desk.answerOf(2)?.participation == participation)
    #expect(try desk.answerOf(2)?.comment?.text == "Gracias")
    #expect(try desk.answerOf(1) == nil)
  }

  @Test func `M4 of several answers the newest counts in whatever order they are read, and an older one is said to be so`() throws {
    let desk = try Self.desk()
    #expect(try code(desk.read(desk.answer("REPLY", "DECLINED", minute: 20)).result) == "recorded")
    #expect(try code(desk.read(desk.answer("REPLY", "ACCEPTED", minute: 10)).result) == "older")
    #expect(try desk.answerOf(1)?.participation == .declined)
    #expect(try code(desk.read(desk.answer("REPLY", "TENTATIVE", minute: 30)).result) == "recorded")
    #expect(try desk.answerOf(1)?.participation == .tentative)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `M4 any order of reading ends with the newest answer`(seed: UInt64) throws {
    let desk = try Self.desk()
    var generator = SeededGenerator(seed: seed)
    let statuses = ["ACCEPTED", "TENTATIVE", "DECLINED"]
    let minutes = (0..<8).shuffled(using: &generator) + (0..<4).map { _ in Int.random(in: 0..<8, using: &generator) }
    for minute in minutes { _ = try desk.read(desk.answer("REPLY", statuses[minute % 3], minute: minute)) }
    #expect(try desk.answerOf(1)?.participation == .tentative, "seed \(seed)")
  }

  @Test func `the same answer again changes nothing, also from another kind of file`() throws {
    let desk = try Self.desk()
    let answer = try desk.answer()
    _ = try desk.read(answer)
    let again = try desk.read(Array("From: ana@example.net\r\nContent-Type: text/calendar; method=REPLY\r\n\r\n".utf8) + answer)
    #expect(code(again.result) == "read before")
    #expect(again.changes.isEmpty)
  }

  @Test func `M4 an answer to an earlier revision is not applied, and does not hold for the new one`() throws {
    let desk = try Self.desk()
    _ = try desk.read(desk.answer(minute: 1))
    let old = try desk.answer("REPLY", "DECLINED", minute: 50)
    _ = try ChangeMeetingState(desk.meeting, .move, date: ImpreciseDate(parsing: "2025-11-12"))(in: desk.office)
    // Until it is written anew, what was announced last is what is answered to.
    #expect(try desk.answerOf(1)?.participation == .accepted)
    try desk.write()
    #expect(try desk.answerOf(1) == nil)
    let outcome = try desk.read(old)
    #expect(code(outcome.result) == "outdated")
    #expect(outcome.changes.isEmpty)
    #expect(try code(desk.read(desk.answer("REPLY", "ACCEPTED", minute: 51)).result) == "recorded")
  }

  @Test func `M4 only someone who was invited answers`() throws {
    let desk = try Self.desk()
    func refusal(_ octets: [UInt8]) throws -> Refusal {
      let refusal = try #require(throws: Refusal.self) { try desk.read(octets) }
      #expect(refusal.reasons.first?.rule == .invitedAnswer)
      #expect(refusal.untranslatedTexts == [])
      return refusal
    }
    let stranger = try refusal(desk.answer(of: "other@example.net", name: "Otra \u{202E}Persona"))
    #expect(stranger.category == .rule)
    #expect(
      stranger.explanations().first??.hasPrefix(
        "the answer comes from Otra Persona <other@example.net>, who was not invited to \(desk.meeting)") == true)
    #expect(try refusal(desk.answer(event: CalendarIdentifier("unknown@example"))).category == .notFound)
    #expect(try refusal(desk.answer(sequence: 99)).category == .rule)
    #expect(try ReviewInvitations(desk.meeting)(in: desk.office).entries.allSatisfy { $0.standings.allSatisfy { $0.answer == nil } })
  }

  @Test func `delegates who share a box are told apart by their names`() throws {
    let desk = try InvitationSample()
    var data = PersonalData()
    data.email = InvitationSample.addresses[0]
    _ = try ChangeDelegate(desk.meeting, 2, role: nil, data: data)(in: desk.office)
    try desk.write()
    #expect(try desk.read(desk.answer(name: "LUIS MORA")).result.delegate.number == 2)
    let refusal = try #require(throws: Refusal.self) { try desk.read(desk.answer(name: "Delegation", minute: 5)) }
    #expect(refusal.category == .ambiguous)
    #expect(refusal.untranslatedTexts == [])
  }

  @Test func `a request for the newest state is met with a new invitation, or with the news that it is off`() throws {
    let desk = try Self.desk()
    let request = try desk.answer("REFRESH", nil, minute: 5)
    let unanswered = try desk.read(request)
    #expect(code(unanswered.result) == "refresh")
    #expect(unanswered.changes.isEmpty)
    var mails: [InvitationMail] = []
    _ = try desk.read(request) { mails += $0 }
    #expect(mails.map(\.fileName) == ["\(desk.meeting)-1-request.eml"])
    _ = try ChangeMeetingState(desk.meeting, .cancel, reason: SampleOffice.reason("Storm"))(in: desk.office)
    mails = []
    _ = try desk.read(request) { mails += $0 }
    #expect(mails.map(\.fileName) == ["\(desk.meeting)-1-cancel.eml"])
  }

  @Test func `a proposal waits until it is decided, or its author answers otherwise`() throws {
    let desk = try Self.desk()
    let lines = ["DTSTART;TZID=America/Guatemala:20251112T100000", "DTEND;TZID=America/Guatemala:20251112T130000", "SUMMARY:x"]
    _ = try desk.read(desk.answer("COUNTER", "TENTATIVE", minute: 5, lines: lines))
    let waiting = try ReviewProposals()(in: desk.office).entries
    #expect(waiting.map { $0.time?.formatted(in: .english) } == ["12 November 2025, 10:00-13:00 (America/Guatemala)"])
    #expect(try ReviewProposals("RCGM-2024-1")(in: desk.office).entries.isEmpty)
    _ = try desk.read(desk.answer("REPLY", "ACCEPTED", minute: 6))
    #expect(try ReviewProposals(desk.meeting)(in: desk.office).entries.isEmpty)
  }

  @Test func `taking a proposal moves the meeting with its hours and writes to everyone anew, in one entry that can be taken back`() throws
  {
    let desk = try Self.desk()
    let lines = ["DTSTART:20251112T160000Z", "DTEND:20251112T190000Z", "SUMMARY:x"]
    guard case .recorded(let answer) = try desk.read(desk.answer("COUNTER", nil, minute: 5, lines: lines)).result.matter else {
      Issue.record("it was not recorded")
      return
    }
    let before = try desk.current()
    let written = try DecideProposal(answer.number, isAccepted: true, language: .english)(in: desk.office) { _ in }
    #expect(written.result.round.letters.map(\.delegate.number) == [1, 2])
    let after = try desk.current()
    #expect(after.details.date.description == "2025-11-12")
    #expect(after.details.sessions.map { "\($0.day) \($0.hours) \($0.zone)" } == ["2025-11-12 10:00-13:00 America/Guatemala"])
    #expect(written.result.round.letters.allSatisfy { $0.stamp.sequence == after.sequence && $0.stamp.sequence > before.sequence })
    let twice = try #require(throws: Refusal.self) {
      try DecideProposal(answer.number, isAccepted: false, language: .english)(in: desk.office) { _ in }
    }
    #expect(twice.untranslatedTexts == [])
    _ = try TakeBack(entries: [try #require(written.entry)])(in: desk.office)
    #expect(try desk.current().details == before.details)
    #expect(try ReviewProposals()(in: desk.office).entries.count == 1)
  }

  @Test func `on separate days a proposal puts one day in the place of another`() throws {
    let desk = try InvitationSample()
    _ = try ChangeMeetingState(desk.meeting, .move, date: ImpreciseDate(parsing: "2025-11-05,12"))(in: desk.office)
    let letters = try desk.write(to: [1]).result.letters
    let event = try #require(letters.last?.event)
    let lines = ["DTSTART;VALUE=DATE:20251113", "DTEND;VALUE=DATE:20251114"]
    _ = try desk.read(desk.answer("COUNTER", nil, minute: 5, event: event, lines: lines))
    let number = try #require(try ReviewProposals()(in: desk.office).entries.first).answer.number
    let written = try DecideProposal(number, isAccepted: true, language: .english)(in: desk.office) { _ in }
    #expect(try desk.current().details.date.description == "2025-11-05,13")
    #expect(written.result.round.letters.map(\.method) == [.request, .request, .cancel])
  }

  @Test func `a proposal that is not taken is told to its author alone, and the meeting stays`() throws {
    let desk = try Self.desk()
    _ = try desk.read(desk.answer("COUNTER", nil, minute: 5, lines: ["DTSTART;VALUE=DATE:20251112"]))
    let number = try #require(try ReviewProposals()(in: desk.office).entries.first).answer.number
    let before = try desk.current()
    let written = try DecideProposal(number, isAccepted: false, language: .english)(in: desk.office) { _ in }
    #expect(written.result.round.letters.map { "\($0.delegate.number) \($0.method.rawValue)" } == ["1 decline-counter"])
    #expect(try desk.current() == before)
    #expect(try ReviewProposals()(in: desk.office).entries.isEmpty)
  }

  @Test(arguments: [["DTSTART;TZID=Atlantis/Capital:20251112T100000"], ["SUMMARY:no time"]])
  func `a proposal whose time cannot be told moves nothing, and says what helps`(lines: [String]) throws {
    let desk = try Self.desk()
    _ = try desk.read(desk.answer("COUNTER", nil, minute: 5, lines: lines))
    let number = try #require(try ReviewProposals()(in: desk.office).entries.first).answer.number
    let refusal = try #require(throws: Refusal.self) {
      try DecideProposal(number, isAccepted: true, language: .english)(in: desk.office) { _ in }
    }
    #expect(refusal.reasons.first?.rule == .dateCertainty)
    #expect(refusal.untranslatedTexts == [])
  }

  @Test func `a proposal that is not there is told with the command that lists them`() throws {
    let desk = try Self.desk()
    let refusal = try #require(throws: Refusal.self) {
      try DecideProposal(99, isAccepted: true, language: .english)(in: desk.office) { _ in }
    }
    #expect(refusal.category == .notFound)
    #expect(refusal.untranslatedTexts == [])
  }

  @Test func `reading can be taken back, and a rehearsal reads nothing`() throws {
    let desk = try Self.desk()
    let answer = try desk.answer()
    _ = try ReadAnswer(answer, named: "x", language: .english)(in: desk.rehearsing, deliver: nil)
    #expect(try desk.answerOf(1) == nil)
    let entry = try #require(try desk.read(answer).entry)
    _ = try TakeBack(entries: [entry])(in: desk.office)
    #expect(try desk.answerOf(1) == nil)
    #expect(try code(desk.read(answer).result) == "recorded")
  }
}
