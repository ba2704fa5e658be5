internal import CivilTime

/// Drafts the agenda of a meeting from a template, or from the agenda of another meeting (R23).
public enum AgendaDraft {
  /// The agenda that a template gives a meeting; the items are counted anew where some are left out.
  ///
  /// - Throws: A ``Refusal`` with every item whose text names a fact that the record cannot fill in.
  public static func agenda(for setting: AgendaSetting, from template: AgendaTemplate) throws(Refusal) -> Agenda {
    var items: [AgendaItem] = []
    var reasons: [Refusal.Reason] = []
    var counts: [AgendaNumber?: Int] = [:]
    var renumbered: [AgendaNumber: AgendaNumber] = [:]
    var dropped: [AgendaNumber] = []
    for item in template.items where !dropped.contains(where: item.number.isBelow) {
      guard item.occasion.fits(setting) else {
        dropped.append(item.number)
        continue
      }
      let parent = item.number.parent.map { renumbered[$0] ?? $0 }
      let position = counts[parent, default: 0] + 1
      counts[parent] = position
      // A template counts at least as far as an agenda without some of its items, so that there is always a number left.
      let place = (parent.map { $0.child(at: position) } ?? AgendaNumber(path: [position])) ?? item.number
      renumbered[item.number] = place
      do {
        items.append(
          try AgendaItem(
            key: items.count + 1, number: place, title: AgendaText(item.title), access: item.access, lead: item.lead, minutes: item.minutes)
        )
      } catch {
        reasons += error.reasons.map { reason in
          let explanation = BilingualText { language in
            let place =
              language == .english
              ? "item \(item.number) of the template \(template.kind)" : "punto \(item.number) de la plantilla \(template.kind)"
            return "\(place): \(reason.explanation.bestText(in: language).text)"
          }
          return .init(rule: reason.rule, given: reason.given, explanation: explanation, remedy: reason.remedy)
        }
      }
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
    return try Agenda(meeting: setting.meeting.handle, origin: .template(template.kind), items: items)
  }

  /// The agenda of another meeting, taken over item by item; its facts are those of the new meeting.
  public static func agenda(for setting: AgendaSetting, like model: Agenda) throws(Refusal) -> Agenda {
    try Agenda(meeting: setting.meeting.handle, origin: .agenda(of: model.meeting), items: model.items)
  }
}
