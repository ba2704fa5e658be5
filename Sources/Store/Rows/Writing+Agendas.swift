internal import CivilTime
internal import GRDB
package import Secretariat

extension Writing {
  /// Records the template of a kind of meeting.
  package func insert(_ template: AgendaTemplate) throws {
    for item in template.items {
      try insert(
        "agendaTemplateItem",
        [
          "kind": template.kind.text, "number": item.number.description, "occasion": item.occasion.rawValue,
          "titleEn": item.title.text(in: .english), "titleEs": item.title.text(in: .spanish), "access": item.access.rawValue,
          "lead": item.lead?.rawValue, "minutes": item.minutes,
        ])
    }
  }

  /// Records a meeting's agenda, in place of the one it had; an equal one is left as it is.
  package func put(_ agenda: Agenda) throws {
    let before = try reading.agenda(of: agenda.meeting)
    if before == agenda { return }
    let origin: (template: String?, model: String?) =
      switch agenda.origin {
      case .template(let kind): (kind.text, nil)
      case .agenda(let model): (nil, model.text)
      }
    guard let before else {
      try insert("agenda", ["meeting": agenda.meeting.text, "template": origin.template, "model": origin.model])
      try insertItems(of: agenda)
      return
    }
    if before.origin != agenda.origin {
      try database.execute(
        sql: "UPDATE agenda SET template = ?, model = ? WHERE meeting = ?", arguments: [origin.template, origin.model, agenda.meeting.text])
    }
    guard before.items != agenda.items else { return }
    // What stands below an item goes before it.
    for item in before.items.reversed() {
      try database.execute(sql: "DELETE FROM agendaItem WHERE meeting = ? AND item = ?", arguments: [agenda.meeting.text, item.key])
    }
    try insertItems(of: agenda)
  }

  private func insertItems(of agenda: Agenda) throws {
    for item in agenda.items {
      try insert(
        "agendaItem",
        [
          "meeting": agenda.meeting.text, "item": item.key, "number": item.number.description,
          "titleEn": item.title.written.text(in: .english), "titleEs": item.title.written.text(in: .spanish),
          "access": item.access.rawValue, "lead": item.lead?.rawValue, "minutes": item.minutes,
        ])
    }
  }
}
