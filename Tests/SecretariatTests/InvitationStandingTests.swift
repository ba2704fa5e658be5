import CivilTime
import Secretariat
import Testing

struct InvitationStandingTests {
  private func stamp(_ sequence: Int, _ seconds: Int64) throws -> MessageStamp {
    try #require(MessageStamp(sequence: sequence, moment: Instant(secondsSinceEpoch: seconds)))
  }

  private var event: CalendarIdentifier { get throws { try #require(CalendarIdentifier("one@example")) } }

  private func message(_ number: Int, _ method: InvitationMessage.Method, _ sequence: Int) throws -> InvitationMessage {
    InvitationMessage(number: number, delegate: 1, event: try event, method: method, stamp: try stamp(sequence, Int64(number)))
  }

  private func answer(_ number: Int, _ participation: InvitationAnswer.Participation, _ sequence: Int, _ seconds: Int64) throws
    -> InvitationAnswer
  {
    InvitationAnswer(
      number: number, delegate: 1, event: try event, content: .participation(participation), stamp: try stamp(sequence, seconds),
      digest: "",
      comment: nil)
  }

  @Test func `messages are put in order by revision, then by moment (M4, RFC 5546 2.1.5)`() throws {
    let stamps = try [(0, 9), (1, 1), (1, 2), (2, 0)].map { try stamp($0.0, $0.1) }
    #expect(stamps.shuffled().sorted() == stamps)
    #expect(MessageStamp(sequence: -1, moment: Instant(secondsSinceEpoch: 0)) == nil)
    #expect(MessageStamp(sequence: 1 << 31, moment: Instant(secondsSinceEpoch: 0)) == nil)
  }

  @Test func `the newest answer counts, in whatever order they were read (M4)`() throws {
    let request = try message(1, .request, 1)
    let answers = try [answer(1, .declined, 1, 30), answer(2, .accepted, 1, 20), answer(3, .tentative, 0, 90)]
    let standing = try #require(InvitationStanding.all(from: [request], answers).first)
    #expect(standing.answer?.participation == .declined)
    #expect(try standing.isNews(stamp(1, 31)))
    #expect(try !standing.isNews(stamp(1, 30)))
    #expect(try !standing.isNews(stamp(0, 99)))
    #expect(try standing.isNews(stamp(2, 0)))
  }

  @Test func `an answer to an earlier revision does not count for the new one`() throws {
    let messages = try [message(1, .request, 1), message(2, .request, 2)]
    let standing = try #require(InvitationStanding.all(from: messages, [answer(1, .accepted, 1, 30)]).first)
    #expect(standing.answer == nil)
    #expect(standing.newestAnswer?.participation == .accepted)
  }

  @Test func `a cancelled invitation stands again when it is written anew, and a refusal of a proposal changes nothing`() throws {
    func status(_ methods: [InvitationMessage.Method]) throws -> InvitationStanding.Status? {
      try InvitationStanding.all(from: methods.enumerated().map { try message($0.offset + 1, $0.element, 1) }, []).first?.status
    }
    #expect(try status([.request, .cancel]) == .cancelled)
    #expect(try status([.request, .cancel, .declineCounter]) == .cancelled)
    #expect(try status([.request, .withdraw]) == .withdrawn)
    #expect(try status([.request, .cancel, .request]) == .invited)
    #expect(try status([.request, .declineCounter]) == .invited)
    #expect(try status([.cancel]) == nil)
  }

  @Test(arguments: [
    ("one \r\n two\u{7}  ", "one\n two"), ("\u{202E}evil\u{2028}x", "evil\nx"), ("a\n\n\nb\n", "a\n\n\nb"),
  ])
  func `a comment is cleaned of what cannot be printed`(given: String, kept: String) {
    #expect(AnswerComment(given)?.text == kept)
  }

  @Test(arguments: ["", " \n\t", "\u{200B}\u{FEFF}", "\u{7}\r\n"])
  func `a comment without anything to see is none`(given: String) { #expect(AnswerComment(given) == nil) }

  @Test func `a comment of any length is cut to what is kept`() throws {
    let long = try #require(AnswerComment(String(repeating: "ñ", count: 9_000)))
    #expect(long.text.count == AnswerComment.maximumLength)
    let marked = try #require(AnswerComment("x" + String(repeating: "e" + String(repeating: "\u{301}", count: 500), count: 50)))
    #expect(marked.text.utf8.count <= 7_900)
  }
}
