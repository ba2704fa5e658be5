import CivilTime
import Foundation
import GRDB
import Office
import Secretariat
import TestSupport
import Testing

@testable import Store

struct InvitationStoreTests {
  private static let words = "Tlazohcamati, pero mi vuelo llega al mediodía"
  private static let act = Act(author: "Ana", command: "rcm test")

  private static func stamp(_ sequence: Int, _ seconds: Int64) throws -> MessageStamp {
    try #require(MessageStamp(sequence: sequence, moment: Instant(secondsSinceEpoch: seconds)))
  }

  private static var event: CalendarIdentifier { get throws { try #require(CalendarIdentifier("one@example")) } }
  private static let digest = String(repeating: "0a", count: 32)

  /// A record whose delegates 1 and 2 were invited; 1 proposed another time and said why, 2 declined and was erased since.
  private static func sample() throws -> SampleFile {
    let sample = try SampleFile()
    let office = try sample.office()
    _ = try SetParticipants("WS-2025-1", "members(*)")(in: office)
    for role in [Delegate.Role.head, .member, .member] {
      var data = PersonalData()
      (data.name, data.email) = ("Juana", "juana@example.org")
      _ = try AddDelegate("WS-2025-1", seat: "MX", role: role, data: data)(in: office)
    }
    let record = try sample.record()
    _ = try record.write(as: act) { writing in
      for delegate in [1, 2] { try writing.insertMessage(to: delegate, about: event, .request, stamp(1, 1_000)) }
    }
    _ = try record.write(as: act) { writing in
      let day = try Day(parsing: "2025-03-04")
      let hours = try ProposedTime.Hours(range: ClockRange(parsing: "09:00-12:30"), zone: ZoneName(parsing: "America/Guatemala"))
      try writing.insertAnswer(
        of: 1, to: event, .proposal(ProposedTime(days: DayRange(day), hours: hours), .pending), stamp(1, 2_000), digest: digest,
        comment: AnswerComment(words))
      try writing.insertAnswer(
        of: 2, to: event, .participation(.declined), stamp(1, 2_100), digest: digest, comment: AnswerComment("Imposible"))
      try writing.insertMessage(to: 1, about: event, .declineCounter, stamp(1, 3_000))
    }
    _ = try ErasePerson("WS-2025-1", 2)(in: office)
    return sample
  }

  private func bytes(of sample: SampleFile) throws -> Data {
    try FileManager.default.contentsOfDirectory(at: sample.folder, includingPropertiesForKeys: nil).reduce(into: Data()) {
      $0.append(try Data(contentsOf: $1))
    }
  }

  @Test func `messages and answers read back as they were written`() throws {
    let sample = try Self.sample()
    let record = try sample.record()
    let meeting = try #require(MeetingHandle("WS-2025-1"))
    let messages = try record.read { try $0.invitationMessages(of: meeting) }
    #expect(messages.map(\.method) == [.request, .request, .declineCounter])
    #expect(messages.map(\.delegate) == [1, 2, 1])
    #expect(try record.read { try $0.invitationMessages(about: Self.event) } == messages)
    let answers = try record.read { try $0.invitationAnswers(of: meeting) }
    guard case .proposal(let time?, .pending) = answers.first?.content else {
      Issue.record("the proposal is missing")
      return
    }
    #expect(time.formatted(in: .english) == "4 March 2025, 09:00-12:30 (America/Guatemala)")
    #expect(answers.first?.comment?.text == Self.words)
    #expect(answers.last?.participation == .declined)
    #expect(answers.first?.stamp == (try Self.stamp(1, 2_000)))
    #expect(try record.check().isEmpty)
  }

  @Test func `what a person wrote stands in the file once, never in the log, and goes with the person without a trace (R28)`() throws {
    let sample = try Self.sample()
    #expect(try bytes(of: sample).range(of: Data(Self.words.utf8)) != nil)
    #expect(try bytes(of: sample).range(of: Data("Imposible".utf8)) == nil)
    #expect(try sample.column("SELECT count(*) FROM logChange WHERE coalesce(before, '') || coalesce(after, '') LIKE '%vuelo%'") == ["0"])
    _ = try ErasePerson("WS-2025-1", 1)(in: sample.office())
    #expect(try bytes(of: sample).range(of: Data("vuelo".utf8)) == nil)
    let answer = try #require(try sample.record().read { try $0.invitationAnswer(1) })
    #expect(answer.comment == nil)
    #expect(answer.isPendingProposal)
    #expect(try sample.record().check().isEmpty)
  }

  @Test func `a reading of answers can be taken back, takes the comment along, and its numbers are never given again`() throws {
    let sample = try Self.sample()
    let record = try sample.record()
    let entry = try #require(
      try record.write(as: Self.act) { writing in
        try writing.insertAnswer(
          of: 1, to: Self.event, .participation(.accepted), Self.stamp(1, 4_000), digest: Self.digest, comment: AnswerComment("Xiuhnel"))
      }.entry)
    _ = try record.undo([entry], as: Self.act)
    #expect(try bytes(of: sample).range(of: Data("Xiuhnel".utf8)) == nil)
    #expect(try record.read { try $0.invitationAnswer(3) } == nil)
    let number = try record.write(as: Self.act) { writing in
      try writing.insertAnswer(
        of: 1, to: Self.event, .participation(.accepted), Self.stamp(1, 5_000), digest: Self.digest, comment: nil)
    }.result
    #expect(number == 4)
    #expect(try record.check().isEmpty)
  }

  @Test func `a decision on a proposal can be taken back`() throws {
    let sample = try Self.sample()
    let record = try sample.record()
    let entry = try #require(try record.write(as: Self.act) { try $0.decideProposal(1, .declined) }.entry)
    #expect(try record.read { try $0.invitationAnswer(1) }?.isPendingProposal == false)
    _ = try record.undo([entry], as: Self.act)
    #expect(try record.read { try $0.invitationAnswer(1) }?.isPendingProposal == true)
  }

  @Test func `who is taken off the record takes the invitations along`() throws {
    let sample = try Self.sample()
    _ = try sample.record().write(as: Self.act) { try $0.deleteDelegate(1) }
    #expect(try sample.column("SELECT group_concat(delegate) FROM invitationMessage") == ["2"])
    #expect(try sample.column("SELECT count(*) FROM answerComment") == ["0"])
    #expect(try sample.record().check().isEmpty)
  }

  @Test(arguments: Attack.onInvitations)
  func `no program breaks what is recorded of invitations`(sql: String) throws {
    let sample = try Self.sample()
    let before = try sample.record().contents()
    #expect(throws: DatabaseError.self) { try sample.attack(sql) }
    #expect(try sample.record().contents() == before)
    #expect(try sample.column("SELECT text FROM answerComment") == [Self.words])
  }

  @Test(arguments: Attack.onInvitationsOfAClosedFile)
  func `nothing about invitations changes in a closed file, whoever writes`(sql: String) throws {
    let sample = try Self.sample()
    try sample.attack("UPDATE decision SET state = 'settled' WHERE meeting = 'WS-2025-1' AND state = 'open'")
    try sample.attack(Attack.change("state = 'held'"))
    try sample.attack(Attack.change("closedAt = '2025-02-04T00:00:00Z'"))
    let error = try #require(throws: DatabaseError.self) { try sample.attack(sql) }
    #expect(error.message?.contains("R13") == true)
  }
}
