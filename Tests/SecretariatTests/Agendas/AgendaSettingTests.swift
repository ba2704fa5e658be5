import CivilTime
import Secretariat
import TestSupport
import Testing

struct AgendaSettingTests {
  @Test func `at the meeting of the handover the outgoing chair presides and the next one follows`() throws {
    let setting = try SampleAgenda.setting(of: SampleAgenda.meeting("SUMMIT-2023", date: "2023-12-06..07"))
    #expect(setting.fact(.chair).text(in: .spanish) == "Panamá")
    #expect(setting.fact(.incomingChair).text(in: .spanish) == "Belice")
  }

  @Test(arguments: [
    ("2024-07-16", "Belize"), ("2023-12-07", "Panama"), ("2023-12", "Panama or Belize"), ("2024-12", "not recorded"),
    ("tbc", "not recorded"), ("2020-01-01", "not recorded"),
  ])
  func `another meeting's chair is said no more exactly than its days allow`(date: String, fact: String) throws {
    let setting = try SampleAgenda.setting(of: SampleAgenda.meeting("EVE-2024-1", kind: "EVE", date: date))
    #expect(setting.fact(.chair).text(in: .english) == fact)
  }

  @Test func `a vacancy is a fact, and no one in the record is not`() throws {
    let meeting = try SampleAgenda.meeting("SUMMIT-2024", date: "2024-12-05..06")
    let vacant = try SampleAgenda.setting(of: meeting, after: .vacant(reason: "no offer")).fact(.incomingChair)
    #expect(vacant.text(in: .spanish) == "vacante")
    #expect(vacant.isRecorded)
    #expect(try !SampleAgenda.summit().fact(.incomingChair).isRecorded)
  }

  @Test func `the previous meeting is the last one of the kind that came about`() throws {
    let meetings = [
      try SampleAgenda.meeting("SUMMIT-2021", date: "2021-12-01", ordinal: 1),
      try SampleAgenda.meeting("SUMMIT-2022", date: "2022-12-01..02", ordinal: 2),
      try SampleAgenda.meeting("SUMMIT-2023", date: "2023-12-01", state: .cancelled),
      try SampleAgenda.meeting("EVE-2023-1", kind: "EVE", date: "2023-12-06"),
      try SampleAgenda.meeting("SUMMIT-2025", date: "2025-12-01", ordinal: 4),
    ]
    let setting = try SampleAgenda.setting(of: SampleAgenda.meeting("SUMMIT-2024", date: "2024-12-05..06", ordinal: 3), among: meetings)
    #expect(setting.fact(.previousMeeting).text(in: .english) == "II Summit, 1–2 December 2022")
    #expect(setting.fact(.previousMeeting).text(in: .spanish) == "II Cumbre, 1 y 2 de diciembre de 2022")
  }

  @Test func `where the numbers say that a meeting between is missing, the previous one is not recorded`() throws {
    let earlier = try SampleAgenda.meeting("SUMMIT-2022", date: "2022-12-01", ordinal: 2)
    let setting = try SampleAgenda.setting(of: SampleAgenda.meeting("SUMMIT-2024", date: "2024-12-05", ordinal: 4), among: [earlier])
    #expect(setting.fact(.previousMeeting).text(in: .spanish) == "no registrada")
  }

  @Test func `where no number vouches for the previous meeting, it is called the last on record`() throws {
    let meetings = [
      try SampleAgenda.meeting("EVE-2022-1", kind: "EVE", date: "2022-07-20"),
      try SampleAgenda.meeting("SUMMIT-2023", date: "2023-12-06..07", ordinal: 3, moreKinds: ["EVE"]),
      try SampleAgenda.meeting("EVE-2024-1", kind: "EVE", date: "2024-02-02", bodies: [SampleAgenda.otherBody.code]),
    ]
    let setting = try SampleAgenda.setting(of: SampleAgenda.meeting("EVE-2024-2", kind: "EVE", date: "2024-07-16"), among: meetings)
    #expect(setting.fact(.previousMeeting).text(in: .english) == "last on record: Eve Meeting, 6–7 December 2023")
    #expect(setting.fact(.previousMeeting).text(in: .spanish) == "última registrada: Reunión previa, 6 y 7 de diciembre de 2023")
  }

  @Test func `where two bodies meet, each value bears its body's letters`() throws {
    let meeting = try SampleAgenda.meeting(
      "SUMMIT-2024", date: "2024-10-10", bodies: [SampleAgenda.body.code, SampleAgenda.otherBody.code])
    let setting = try SampleAgenda.setting(of: meeting)
    #expect(setting.fact(.body).text(in: .spanish) == "LI y UN")
    #expect(setting.fact(.chair).text(in: .english) == "Belize (LG), not recorded (UN)")
    #expect(!setting.fact(.chair).isRecorded)
    #expect(setting.fact(.chairTitle).text(in: .english) == "Presidency")
    #expect(AgendaLead.chair.name(in: .spanish, from: setting) == "Presidencia (LI y UN)")
  }
}
