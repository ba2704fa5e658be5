internal import GRDB
package import Secretariat

extension Reading {
  /// The templates of agendas, in the order in which their kinds were recorded.
  package func agendaTemplates() throws -> [AgendaTemplate] {
    let rows = try rows(
      "SELECT kind, number, titleEn, titleEs, access, lead, minutes, occasion FROM agendaTemplateItem ORDER BY kind, number")
    let byKind = try Dictionary(grouping: rows) { try $0.value(0) as String }
    return try kinds().compactMap { kind in
      guard let rows = byKind[kind.code.text] else { return nil }
      return AgendaTemplate(
        kind: kind.code,
        items: try rows.map { row in
          let stored = StoredText(row: row)
          return try AgendaTemplate.Item(
            number: stored.required(1) { AgendaNumber($0) }, occasion: stored.required(7) { AgendaTemplate.Occasion(rawValue: $0) },
            title: stored.bilingual(2, 3), access: stored.required(4) { ItemAccess(rawValue: $0) },
            lead: stored.optional(5) { AgendaLead(rawValue: $0) }, minutes: row.value(6))
        })
    }
  }

  /// The agenda of a meeting, if one was drafted.
  package func agenda(of meeting: MeetingHandle) throws -> Agenda? {
    try agendas(where: "WHERE meeting = ?", [meeting.text]).first
  }

  /// Every agenda, by the handle of its meeting.
  package func agendas() throws -> [Agenda] { try agendas(where: "ORDER BY meeting", []) }

  private func agendas(where condition: String, _ arguments: StatementArguments) throws -> [Agenda] {
    try rows("SELECT meeting, template, model FROM agenda \(condition)", arguments).map { row in
      let stored = StoredText(row: row)
      let meeting = try stored.required(0) { MeetingHandle($0) }
      let template: Code<MeetingKind>? = try stored.optional(1) { Code($0) }
      let origin: Agenda.Origin =
        if let template { .template(template) } else { .agenda(of: try stored.required(2) { MeetingHandle($0) }) }
      do {
        return try Agenda(meeting: meeting, origin: origin, items: agendaItems(of: meeting))
      } catch let refusal as Refusal {
        throw Damage(
          refusal, in: BilingualText(english: "the agenda of \(meeting)", spanish: "la agenda de \(meeting)"))
      }
    }
  }

  private func agendaItems(of meeting: MeetingHandle) throws -> [AgendaItem] {
    try rows("SELECT item, number, titleEn, titleEs, access, lead, minutes FROM agendaItem WHERE meeting = ?", [meeting.text]).map { row in
      let stored = StoredText(row: row)
      return try AgendaItem(
        key: row.value(0), number: stored.required(1) { AgendaNumber($0) }, title: AgendaText(stored.bilingual(2, 3)),
        access: stored.required(4) { ItemAccess(rawValue: $0) }, lead: stored.optional(5) { AgendaLead(rawValue: $0) },
        minutes: row.value(6))
    }
  }
}
