import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct ProposeHourTests {
  /// A meeting of working groups of 2025 with what is given.
  private func schedule(_ date: String, in office: Office, _ change: (inout MeetingChanges) throws -> Void = { _ in }) throws -> String {
    var changes = MeetingChanges()
    (changes.bodies, changes.kinds, changes.date, changes.mode) = (["RCM"], ["WG"], try ImpreciseDate(parsing: date), .virtual)
    try change(&changes)
    // A seed of its own for each day, so that no two meetings get one UID.
    var generator = SeededGenerator(seed: UInt64(changes.date?.earliest?.daysSinceEpoch ?? 0))
    return try ScheduleMeeting(changes)(in: office, using: &generator).result.meeting.handle.text
  }

  private func proposal(_ meeting: String, in office: Office, _ change: (inout ProposeHour) throws -> Void = { _ in }) throws
    -> HourProposal
  {
    var question = ProposeHour(meeting)
    try change(&question)
    return try question(in: office)
  }

  private func refusal(_ meeting: String, in office: Office, _ change: (inout ProposeHour) throws -> Void = { _ in }) throws -> Refusal {
    try #require(throws: Refusal.self) { try proposal(meeting, in: office, change) }
  }

  private func codes(_ proposal: HourProposal) -> Set<String> { Set(proposal.question.participants.map(\.party.text)) }

  @Test func `without a list the members of the bodies take part, and nothing is written`() throws {
    let office = try SampleOffice.make()
    let meeting = try schedule("2025-10-14", in: office)
    let entries = try ReadLog()(in: office, limit: Limit(1_000)).count
    let proposal = try proposal(meeting, in: office)
    #expect(proposal.grounds.participants == .members)
    #expect(codes(proposal) == ["BZ", "CA", "CR", "DO", "GT", "HN", "MX", "NI", "PA", "SV", "US"])
    #expect(proposal.absences.isEmpty)
    #expect(proposal.grounds.length == .usual)
    #expect(proposal.question.length.minutes == 120)
    #expect(proposal.best.worstMinutes == 0)
    #expect(try ReadLog()(in: office, limit: Limit(1_000)).count == entries)
  }

  @Test func `whose zone is not on record is named and left out`() throws {
    let office = try SampleOffice.make()
    let meeting = try schedule("2025-10-14", in: office)
    _ = try SetParticipants(meeting, "chair(*) + MX + IOM + secretariat(*) + guest(\"World Bank\")")(in: office)
    let proposal = try proposal(meeting, in: office)
    #expect(proposal.grounds.participants == .expression)
    #expect(codes(proposal) == ["MX"])
    // The chair of 2025 is not on record.
    #expect(
      proposal.remarks(in: .spanish).suffix(2) == [
        "Sin contar, porque no consta su zona horaria: Organización Internacional para las Migraciones; Secretaría Ejecutiva (CRM); World"
          + " Bank.",
        "Sin contar, por estar sin determinar: CRM: Presidencia: no registrada (2025).",
      ])
  }

  @Test func `a frozen list is taken as it was kept`() throws {
    let office = try SampleOffice.make()
    let meeting = try schedule("2025-10-14", in: office)
    _ = try SetParticipants(meeting, "MX + US")(in: office)
    _ = try FreezeParticipants(meeting)(in: office)
    let proposal = try proposal(meeting, in: office)
    #expect(proposal.grounds.participants == .frozen)
    #expect(codes(proposal) == ["MX", "US"])
  }

  @Test func `parties can be added and left out for the question alone`() throws {
    let office = try SampleOffice.make()
    let meeting = try schedule("2025-10-14", in: office)
    let proposal = try proposal(meeting, in: office) { question in
      question.additions = ["Argentina", "MX"]
      question.exclusions = ["Estados Unidos", "canada"]
    }
    #expect(codes(proposal) == ["AR", "BZ", "CR", "DO", "GT", "HN", "MX", "NI", "PA", "SV"])
    #expect(proposal.question.participants.count == 10)
    let refusal = try refusal(meeting, in: office) { $0.exclusions = ["PE"] }
    #expect(refusal.category == .notFound)
    #expect(refusal.text(in: .english).hasPrefix("Peru does not take part in \(meeting)."))
  }

  @Test func `the zone is that of the place, of the host country, of the chair, or of the secretariat`() throws {
    let office = try SampleOffice.make()
    let there = try schedule("2025-10-14", in: office) { ($0.city, $0.mode) = ("Cancún", .hybrid) }
    #expect(try proposal(there, in: office).question.reference.name.text == "America/Cancun")
    let hosted = try schedule("2025-10-15", in: office) { $0.host = "HN" }
    #expect(try proposal(hosted, in: office).question.reference.name.text == "America/Tegucigalpa")
    #expect(try proposal(hosted, in: office).grounds.reference == .host(#require(Code("HN"))))
    // Belize is in the chair from 7 December 2023 to 6 December 2024.
    let chaired = try schedule("2024-05-14", in: office)
    #expect(try proposal(chaired, in: office).question.reference.name.text == "America/Belize")
    #expect(try proposal(chaired, in: office).grounds.reference == .chair(of: #require(Code("RCM")), #require(Code("BZ"))))
    let open = try schedule("2025-10-16", in: office)
    let seat = try ZoneDatabase.system.zone(ZoneName(parsing: "America/El_Salvador"))
    #expect(try proposal(open, in: office) { $0.secretariatZone = seat }.question.reference.name.text == "America/El_Salvador")
    #expect(try proposal(open, in: office).question.reference.name.text == "UTC")
    let asked = try proposal(chaired, in: office) { $0.zone = try ZoneName(parsing: "Europe/Zurich") }
    #expect(asked.question.reference.name.text == "Europe/Zurich")
    #expect(asked.grounds.reference == .given)
  }

  @Test func `at a handover the zone is that of the chair until the close`() throws {
    let office = try SampleOffice.make()
    // At the close of the meeting of 2024 Belize gives the chair to whom no source names.
    var changes = MeetingChanges()
    changes.mode = .virtual
    _ = try EditMeeting("VM-2024", changes)(in: office)
    let proposal = try proposal("VM-2024", in: office)
    #expect(proposal.question.day.description == "2024-12-05")
    #expect(proposal.grounds.reference == .chair(of: try #require(Code("RCM")), try #require(Code("BZ"))))
  }

  @Test func `the recorded sessions of the day give the length, and are compared`() throws {
    let office = try SampleOffice.make()
    let meeting = try schedule("2025-10-14..15", in: office) { changes in
      changes.hours = try ClockRange(parsing: "08:00-11:30")
      changes.zone = try ZoneName(parsing: "America/Costa_Rica")
    }
    let proposal = try proposal(meeting, in: office) { $0.day = try Day(parsing: "2025-10-15") }
    #expect(proposal.question.day.description == "2025-10-15")
    #expect(proposal.grounds.length == .sessions)
    #expect(proposal.question.length.minutes == 210)
    #expect(proposal.recorded?.begins.description == "2025-10-15T14:00:00Z")
    #expect(proposal.recorded?.worstMinutes == 60)
    let shorter = try self.proposal(meeting, in: office) { $0.length = MeetingLength(minutes: 60) }
    #expect(shorter.grounds.length == .given)
    #expect(shorter.recorded == nil)
  }

  @Test func `sessions of more than ten hours need a length`() throws {
    let office = try SampleOffice.make()
    let meeting = try schedule("2025-10-14", in: office) { changes in
      changes.hours = try ClockRange(parsing: "08:00-18:01")
      changes.zone = try ZoneName(parsing: "America/Costa_Rica")
    }
    let refusal = try refusal(meeting, in: office)
    #expect(refusal.reasons.map(\.rule) == [.fairHour])
    #expect(refusal.text(in: .english).contains("take 601 minutes"))
    #expect(try proposal(meeting, in: office) { $0.length = MeetingLength(minutes: 600) }.question.length.minutes == 600)
  }

  @Test(arguments: ["2025-10", "window:2025-10-01..10-20", "tbc", "none"])
  func `a meeting without exact days has no clock, and the helping command is named`(date: String) throws {
    let office = try SampleOffice.make()
    let meeting = try schedule(date, in: office)
    let refusal = try refusal(meeting, in: office)
    #expect(refusal.reasons.map(\.rule) == [.dateCertainty])
    #expect(refusal.text(in: .english).contains("rcm meeting move \(meeting) --to "))
    #expect(refusal.text(in: .spanish).contains("no tiene días exactos"))
  }

  @Test func `a meeting in person keeps the hours of its place`() throws {
    let office = try SampleOffice.make()
    let meeting = try schedule("2025-10-14", in: office) { ($0.city, $0.mode) = ("San José", .inPerson) }
    let refusal = try refusal(meeting, in: office)
    #expect(refusal.category == .rule)
    #expect(refusal.reasons.map(\.rule) == [.fairHour])
    #expect(refusal.text(in: .english).contains("rcm meeting edit \(meeting) --mode hybrid"))
    let unknown = try schedule("2025-10-15", in: office) { ($0.city, $0.mode) = ("San José", .notRecorded) }
    #expect(try proposal(unknown, in: office).best.worstMinutes == 0)
  }

  @Test func `a meeting that does not take place has no hour`() throws {
    let office = try SampleOffice.make()
    let meeting = try schedule("2025-10-14", in: office)
    _ = try ChangeMeetingState(meeting, .cancel, reason: SampleOffice.reason("no quorum"))(in: office)
    #expect(try refusal(meeting, in: office).text(in: .english).contains("rcm meeting reopen \(meeting)"))
  }

  @Test func `a day must be one of the meeting's`() throws {
    let office = try SampleOffice.make()
    let meeting = try schedule("2025-06-04,11,18", in: office)
    #expect(try proposal(meeting, in: office).question.day.description == "2025-06-04")
    #expect(try proposal(meeting, in: office) { $0.day = try Day(parsing: "2025-06-11") }.otherDays.count == 2)
    let refusal = try refusal(meeting, in: office) { $0.day = try Day(parsing: "2025-06-12") }
    #expect(refusal.text(in: .english).contains("Its days are 4, 11 and 18 June 2025."))
  }

  @Test func `without any zone nothing can be told`() throws {
    let office = try SampleOffice.make()
    let meeting = try schedule("2025-10-14", in: office)
    _ = try SetParticipants(meeting, "IOM + secretariat(*)")(in: office)
    #expect(try refusal(meeting, in: office).category == .notFound)
  }

  @Test func `a day that a zone skipped has no hour`() throws {
    let office = try SampleOffice.make()
    let meeting = try schedule("2011-12-30", in: office)
    let refusal = try refusal(meeting, in: office) { $0.zone = try ZoneName(parsing: "Pacific/Apia") }
    #expect(refusal.text(in: .english).contains("skipped 30 December 2011 altogether"))
  }
}
