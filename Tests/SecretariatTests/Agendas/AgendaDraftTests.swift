import CivilTime
import Secretariat
import TestSupport
import Testing

struct AgendaDraftTests {
  private static func template(_ items: [(String, AgendaTemplate.Occasion, String)]) throws -> AgendaTemplate {
    AgendaTemplate(
      kind: SampleAgenda.code("EVE"),
      items: try items.map { number, occasion, text in
        AgendaTemplate.Item(
          number: try #require(AgendaNumber(number)), occasion: occasion, title: BilingualText(english: text, spanish: text),
          access: .members, lead: .chair, minutes: nil)
      })
  }

  private static let everyOccasion: [(String, AgendaTemplate.Occasion, String)] = [
    ("1", .always, "Opening"), ("1.1", .hosted, "Welcome"), ("1.2", .always, "Statement"), ("2", .eve, "Main meeting"),
    ("2.1", .always, "Draft Declaration"), ("3", .alone, "Mid-year"), ("4", .always, "Closing"),
  ]

  private static func lines(_ agenda: Agenda) -> [String] { agenda.items.map { "\($0.number) \($0.title.written.marked(in: .english))" } }

  @Test func `on the eve of the main meeting of its block, a meeting prepares it`() throws {
    let main = try SampleAgenda.meeting("SUMMIT-2024", date: "2024-12-05..06", block: "B")
    let eve = try SampleAgenda.meeting("EVE-2024-2", kind: "EVE", date: "2024-12-03..04", block: "B")
    let agenda = try AgendaDraft.agenda(
      for: SampleAgenda.setting(of: eve, among: [main]), from: Self.template(Self.everyOccasion))
    #expect(
      Self.lines(agenda)
        == ["1 Opening", "1.1 Welcome", "1.2 Statement", "2 Main meeting", "2.1 Draft Declaration", "3 Closing"])
    #expect(agenda.items.map(\.key) == Array(1...6))
  }

  @Test(arguments: [MeetingState.cancelled, .lapsed])
  func `a main meeting that did not come about is not prepared`(state: MeetingState) throws {
    let main = try SampleAgenda.meeting("SUMMIT-2024", date: "2024-12-05..06", block: "B", state: state)
    let eve = try SampleAgenda.meeting("EVE-2024-2", kind: "EVE", date: "2024-12-03..04", block: "B")
    #expect(try SampleAgenda.setting(of: eve, among: [main]).main == nil)
  }

  @Test func `a virtual meeting without a host has no words of welcome, and what is left out takes its sub-items along`() throws {
    let meeting = try SampleAgenda.meeting("EVE-2024-1", kind: "EVE", date: "2024-07-16", mode: .virtual)
    let agenda = try AgendaDraft.agenda(for: SampleAgenda.setting(of: meeting), from: Self.template(Self.everyOccasion))
    #expect(Self.lines(agenda) == ["1 Opening", "1.1 Statement", "2 Mid-year", "3 Closing"])
  }

  @Test func `every text that cannot be filled in is reported with its item`() throws {
    let template = try Self.template([("1", .always, "{chiar}"), ("2", .always, "fine"), ("3", .always, "{x")])
    let refusal = #expect(throws: Refusal.self) { try AgendaDraft.agenda(for: SampleAgenda.summit(), from: template) }
    #expect(refusal?.reasons.map(\.rule?.code) == ["R23", "R23"])
    #expect(refusal?.reasons.first?.explanation.text(in: .english) == "item 1 of the template EVE: the record cannot fill in {chiar}")
  }

  @Test func `an agenda taken over keeps its items and names the facts of the new meeting`() throws {
    let model = try Agenda(
      meeting: #require(MeetingHandle("SUMMIT-2023")), origin: .template(SampleAgenda.code("SUMMIT")),
      items: [SampleAgenda.item("1", "Report of {chair}", "Informe de {chair}")])
    let setting = try SampleAgenda.summit()
    let agenda = try AgendaDraft.agenda(for: setting, like: model)
    #expect(agenda.origin == .agenda(of: model.meeting))
    #expect(agenda.items.first?.title.filled(in: .spanish, from: setting) == "Informe de Belice")
  }
}
