import CivilTime
import Publication
import Secretariat
import TestSupport
import Testing

struct AgendaMarkdownTests {
  private static func text(_ items: [AgendaItem], in language: Language = .english) throws -> String {
    let agenda = try Agenda(meeting: #require(MeetingHandle("SUMMIT-2024")), origin: .template(SampleAgenda.code("SUMMIT")), items: items)
    return try AgendaMarkdown(AgendaPaper(agenda: agenda, setting: SampleAgenda.summit()), in: language).text
  }

  @Test func `numbers are words, so that nothing counts them anew`() throws {
    let text = try Self.text(["4", "4.2", "4.2(b)"].map { try SampleAgenda.item($0, "Item", nil) })
    #expect(text.contains("\n**4. Item**\n\n- **4.2** Item\n  - **(b)** Item\n"))
  }

  @Test func `what Markdown would take for its own marks stands as it is`() throws {
    let text = try Self.text([SampleAgenda.item("1", "*Opening* of <all> [things] | _now_", nil)])
    #expect(text.contains("**1. \\*Opening\\* of \\<all\\> \\[things\\] \\| \\_now\\_**"))
  }

  @Test func `lead, access and minutes stand beside an item, and below it only where they differ`() throws {
    let text = try Self.text(
      [
        SampleAgenda.item("1", nil, "Informe", access: .membersAndObservers, lead: .secretariat, minutes: 45),
        SampleAgenda.item("1.1", nil, "Actividades", access: .membersAndObservers, lead: .secretariat),
        SampleAgenda.item("1.2", nil, "Presupuesto", access: .members, lead: .chair),
        SampleAgenda.item("2", nil, "Clausura", lead: .chair),
      ], in: .spanish)
    #expect(
      text.hasSuffix(
        """
        **1. Informe** — *Secretaría Permanente; miembros y observadores; 45 min*

        - **1.1** Actividades
        - **1.2** Presupuesto — *Presidencia (Belice); solo miembros*

        **2. Clausura** — *Presidencia (Belice)*

        ---

        Salvo indicación contraria, los puntos están abiertos a miembros, observadores y sociedad civil, y los subpuntos siguen al punto del que dependen.

        Duración total: 45 minutos, sin contar los puntos sin duración.

        """))
  }

  @Test func `a total is plain where every item has minutes`() throws {
    let text = try Self.text([SampleAgenda.item("1", "A", nil, minutes: 30), SampleAgenda.item("2", "B", nil, minutes: 60)])
    #expect(text.contains("\nTotal: 90 minutes.\n"))
  }

  @Test func `an item open to more people than the one above it says so`() throws {
    let text = try Self.text([SampleAgenda.item("1", "A", nil, access: .members), SampleAgenda.item("1.1", "B", nil, access: .open)])
    #expect(text.contains("- **1.1** B — *members, observers and civil society*\n"))
  }

  @Test func `a paper with a text in the other language only is refused`() throws {
    let items = [try SampleAgenda.item("1", "Opening", "Apertura"), try SampleAgenda.item("2", "Closing", nil)]
    #expect(throws: Never.self) { try Self.text(items) }
    let refusal = #expect(throws: Refusal.self) { try Self.text(items, in: .spanish) }
    #expect(refusal?.reasons.map(\.given) == ["SUMMIT-2024 2"])
  }
}
