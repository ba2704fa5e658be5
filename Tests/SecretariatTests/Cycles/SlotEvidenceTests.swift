import CivilTime
import Secretariat
import Testing

struct SlotEvidenceTests {
  private func evidence(_ slot: String, _ meetings: [Meeting], basis: String = "2022..2024") throws -> SlotEvidence {
    let cycle = try SampleCycle.make()
    let found = try #require(cycle.slot(SampleCycle.code(slot)))
    return SlotEvidence(of: found, in: cycle, basis: try BasisYears(parsing: basis), meetings: meetings)
  }

  private func eves(_ state: MeetingState = .held) throws -> [Meeting] {
    [
      try SampleCycle.meeting("VM-2022", "VM", "2022-12-01..02", state), try SampleCycle.meeting("VM-2023", "VM", "2023-12-06..07", state),
      try SampleCycle.meeting("E-2022", "RCGM", "2022-11-29..30", state),
      try SampleCycle.meeting("E-2023", "RCGM", "2023-12-04..06", state),
    ]
  }

  @Test func `evidence says how many years had it, when, and whether it ended on the eve`() throws {
    let text = try evidence("RCGM-2", eves())
    #expect(
      text.text(in: .english)
        == "2022–2024: 2 of 2 (29–30 November 2022; 4–6 December 2023). It ended the day before VM: 1 of 2."
        + " Not counted, because no meeting that was held is on record: 2024.")
    #expect(
      text.text(in: .spanish)
        == "2022–2024: 2 de 2 (29 y 30 de noviembre de 2022; del 4 al 6 de diciembre de 2023). Terminó el día anterior a VM: 1 de 2."
        + " No se cuenta, porque no consta ninguna reunión celebrada: 2024.")
  }

  @Test func `what was only announced is no evidence`() throws {
    for state in [MeetingState.tentative, .confirmed, .cancelled, .lapsed] {
      let text = try evidence("VM", eves(state))
      #expect(text.text(in: .english) == "2022–2024: no meeting that was held is on record.")
    }
  }

  @Test func `a year with any other meeting of the body is one that lacked it`() throws {
    let other = try SampleCycle.meeting("W-2024", "WORKSHOP", "2024-05-06")
    #expect(try evidence("VM", eves() + [other]).text(in: .english) == "2022–2024: 2 of 3 (1–2 December 2022; 6–7 December 2023).")
  }

  @Test func `a month stays a month and says nothing of a gap`() throws {
    let meetings = [try SampleCycle.meeting("VM-2022", "VM", "2022-12-05..06"), try SampleCycle.meeting("E-2022", "RCGM", "2022-12")]
    #expect(try evidence("RCGM-2", meetings, basis: "2022").text(in: .english) == "2022: 1 of 1 (December 2022).")
  }
}
