import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct DraftAgendaTests {
  @Test(arguments: ["VM", "RCGM", "WG", "PLENARY", "TROIKA", "CHAIRS", "VALIDATION", "CONGRESS"])
  func `every meeting of a statutory kind gets an agenda that can be printed in both languages`(kind: String) throws {
    let office = try SampleOffice.make()
    var query = FindMeetings()
    query.kind = kind
    let meetings = try query(in: office).filter { $0.details.leadingKind?.text == kind }
    #expect(!meetings.isEmpty)
    for meeting in meetings {
      let paper = try DraftAgenda(meeting.handle.text)(in: office).result
      for language in Language.allCases {
        #expect(throws: Never.self) { try paper.checkTranslation(into: language) }
        let text = try ReadAgenda(meeting.handle.text).markdown(in: language, at: office)
        #expect(!text.contains("{") && !text.contains("[en]") && !text.contains("[es]"))
      }
    }
    #expect(try office.record.check().isEmpty)
  }

  @Test func `the file of a meeting that is closed takes no agenda`() throws {
    let office = try SampleOffice.make()
    _ = try ChangeMeetingState("VM-2024", .close)(in: office)
    let refusal = #expect(throws: Refusal.self) { try DraftAgenda("VM-2024")(in: office) }
    #expect(refusal?.reasons.first?.remedy?.text(in: .english) == "Open it with: rcm meeting reopen VM-2024")
  }

  @Test func `a rehearsal shows the agenda and writes none`() throws {
    let office = try SampleOffice.make(isRehearsal: true)
    let written = try DraftAgenda("VM-2024")(in: office)
    #expect(!written.changes.isEmpty)
    #expect(written.entry == nil)
    #expect(try office.record.read { try $0.agendas() }.isEmpty)
  }

  @Test func `an agenda taken over from another meeting names its own previous meeting`() throws {
    let office = try SampleOffice.make()
    _ = try DraftAgenda("VM-2023")(in: office)
    let paper = try DraftAgenda("VM-2024", from: "VM-2023")(in: office).result
    let follow = try #require(paper.agenda.items.first { $0.number == AgendaNumber("4.1") })
    #expect(
      follow.title.filled(in: .spanish, from: paper.setting)
        == "Seguimiento de la reunión anterior (XXVIII Reunión Viceministerial, 6 y 7 de diciembre de 2023)")
    #expect(paper.agenda.items.map(\.key) == (try ReadAgenda("VM-2023")(in: office).agenda.items.map(\.key)))
  }

  @Test func `a template edited in the record is the one that is used`() throws {
    let office = try SampleOffice.make()
    let template = AgendaTemplate(
      kind: SampleAgenda.code("WORKSHOP"),
      items: [
        .init(
          number: try #require(AgendaNumber("1")), occasion: .always, title: BilingualText("Tour of the {hots}", in: .english),
          access: .open, lead: nil, minutes: nil)
      ])
    _ = try office.record.write(as: Act(author: "Ana", command: "a test")) { try $0.insert(template) }
    let workshop = try #require(FindMeetings()(in: office).first { $0.details.leadingKind?.text == "WORKSHOP" })
    let unknown = #expect(throws: Refusal.self) { try DraftAgenda(workshop.handle.text)(in: office) }
    #expect(unknown?.reasons.first?.remedy?.text(in: .english)?.hasPrefix("Did you mean {host}? ") == true)
  }
}
