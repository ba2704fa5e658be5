import CivilTime
import Secretariat
import Testing

struct MeetingDetailsTests {
  private func explanations(_ make: () throws -> MeetingDetails) throws -> [String] {
    try #require(throws: Refusal.self) { try make() }.reasons.map { "\($0.rule?.code ?? "") \($0.explanation.text(in: .english) ?? "")" }
  }

  @Test func `a meeting has a body and a kind, each once`() throws {
    #expect(try explanations { try SampleMeeting.details(bodies: []) } == ["R11 the meeting belongs to no body"])
    #expect(try explanations { try SampleMeeting.details(kinds: []) } == ["R11 the meeting is of no kind"])
    #expect(try explanations { try SampleMeeting.details(bodies: ["RCM", "rcm"]) } == ["R11 a body is named twice"])
    #expect(try explanations { try SampleMeeting.details(kinds: ["VM", "VM"]) } == ["R11 a kind is named twice"])
  }

  @Test func `a virtual meeting has no place`() throws {
    let place = Place(country: try SampleChain.code("BZ"))
    #expect(try explanations { try SampleMeeting.details(place: place, mode: .virtual) } == ["R11 a virtual meeting has no place"])
    for mode in [MeetingMode.inPerson, .hybrid, .notRecorded] {
      #expect(try SampleMeeting.details(place: place, mode: mode).place == place)
    }
  }

  @Test(arguments: ["2024-12-05..06", "2024-12", "window:2024-12-01..31", "tbc", "none"])
  func `a session lies on one of the meeting's days`(date: String) throws {
    let session = try SampleMeeting.session("2024-12-07", "09:00-12:00")
    #expect(
      try explanations { try SampleMeeting.details(date, sessions: [session]) } == [
        "\(date == "2024-12-05..06" ? "" : "R12") the session of 2024-12-07 lies outside the meeting's days (\(date))"
      ])
  }

  @Test func `a meeting takes two months at most, and a longer time is a window`() throws {
    #expect(try SampleMeeting.details("2027-01-01..2027-03-02").date.exactDays.map(\.count) == [61])
    #expect(
      try explanations { try SampleMeeting.details("2027-01-01..2027-03-03") } == [
        "R12 the meeting would take 62 days; at most 61 are possible"
      ])
    #expect(throws: Never.self) { try SampleMeeting.details("window:2027-01-01..2027-03-31") }
  }

  @Test func `sessions of one day do not overlap, whatever their order`() throws {
    let sessions = try ["14:00-17:00", "09:00-16:00", "09:30-10:00", "17:00-18:00"].map { try SampleMeeting.session("2024-12-05", $0) }
    #expect(
      try explanations { try SampleMeeting.details(sessions: sessions) } == [
        " two sessions of 2024-12-05 overlap (09:00-16:00 and 09:30-10:00)",
        " two sessions of 2024-12-05 overlap (09:00-16:00 and 14:00-17:00)",
      ])
    var details = try SampleMeeting.details()
    details.sessions = try ["14:00-17:00", "09:00-14:00"].map { try SampleMeeting.session("2024-12-05", $0) }
    try details.check()
  }

  @Test func `sessions are put in order`() throws {
    let sessions = try [
      SampleMeeting.session("2024-12-06", "09:00-12:00"), SampleMeeting.session("2024-12-05", "14:00-17:00"),
      SampleMeeting.session("2024-12-05", "09:00-12:00"),
    ]
    #expect(try SampleMeeting.details(sessions: sessions).sessions == sessions.reversed())
  }

  @Test func `every reason is told at once`() throws {
    let sessions = try ["09:00-12:00", "11:00-13:00"].map { try SampleMeeting.session("2024-12-07", $0) }
    let place = Place(country: try SampleChain.code("BZ"))
    #expect(
      try explanations { try SampleMeeting.details(kinds: [], bodies: [], sessions: sessions, place: place, mode: .virtual) } == [
        "R11 the meeting belongs to no body", "R11 the meeting is of no kind", "R11 a virtual meeting has no place",
        " the session of 2024-12-07 lies outside the meeting's days (2024-12-05..06)",
        " the session of 2024-12-07 lies outside the meeting's days (2024-12-05..06)",
        " two sessions of 2024-12-07 overlap (09:00-12:00 and 11:00-13:00)",
      ])
  }

  @Test func `the host is the country of the place unless another is recorded`() throws {
    var details = try SampleMeeting.details(place: Place(country: SampleChain.code("BZ")))
    #expect(try SampleMeeting.meeting(details: details).hostCountry?.text == "BZ")
    details.host = try SampleChain.code("PA")
    #expect(try SampleMeeting.meeting(details: details).hostCountry?.text == "PA")
    #expect(try SampleMeeting.meeting().hostCountry == nil)
  }
}
