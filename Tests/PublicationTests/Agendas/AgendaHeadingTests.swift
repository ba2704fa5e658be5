import CivilTime
import Publication
import Secretariat
import TestSupport
import Testing

struct AgendaHeadingTests {
  @Test func `at the meeting of the handover both chairs are named`() throws {
    let setting = try SampleAgenda.setting(of: SampleAgenda.meeting("SUMMIT-2023", date: "2023-12-06..07"))
    let line = try #require(AgendaHeading(setting, in: .spanish).lines.last)
    #expect(line.label == "Presidencia")
    #expect(line.value == "Panamá hasta la clausura de la reunión; Belice a partir de entonces")
  }

  @Test(arguments: [
    ("2024-07-16", "Belize"), ("2023-12-07", "Panama until the close of SUMMIT-2023; Belize from then"),
    ("2023-12", "Panama or Belize (the day of the handover is not recorded)"),
    ("2024-12", "Belize or a successor that is not recorded (the day of the handover is not recorded)"),
    ("tbc", "not recorded"), ("2020-01-01", "not recorded"),
  ])
  func `another meeting's chair is said no more exactly than its days allow`(date: String, chair: String) throws {
    let setting = try SampleAgenda.setting(of: SampleAgenda.meeting("EVE-2024-1", kind: "EVE", date: date))
    #expect(AgendaHeading(setting, in: .english).lines.last?.value == chair)
  }
}
