package import CivilTime
package import Secretariat

extension AgendaPaper {
  /// What stands beside an item: who leads it, who may be in the room, and how long it takes.
  ///
  /// An item below another one follows it, so that only what differs is said; on the first level, access is said where
  /// not everyone may be in the room.
  package func details(of item: AgendaItem, in language: Language) -> [String] {
    let parent = item.number.parent.flatMap { number in agenda.items.first { $0.number == number } }
    let lead = item.lead == parent?.lead ? nil : item.lead?.marked(in: language, from: setting)
    let access = item.access == parent?.access ?? .open ? nil : item.access.word(in: language)
    return [lead, access, item.minutes.map { "\($0) min" }].compactMap(\.self)
  }

  /// What stands below the items: who may take part where nothing is said, the length, and what no source gives.
  package func remarks(in language: Language) -> [String] {
    let isEnglish = language == .english
    var remarks: [String] = []
    let hasOpenItems = agenda.items(below: nil).contains { $0.access == .open }
    let hasItemsBelow = agenda.items.contains { $0.number.level > 1 }
    let open =
      isEnglish
      ? "items are open to members, observers and civil society" : "los puntos están abiertos a miembros, observadores y sociedad civil"
    let below = isEnglish ? "sub-items follow the item above them" : "los subpuntos siguen al punto del que dependen"
    let defaults = (hasOpenItems ? [open] : []) + (hasItemsBelow ? [below] : [])
    if !defaults.isEmpty {
      remarks.append(
        (isEnglish ? "Unless marked otherwise, " : "Salvo indicación contraria, ")
          + defaults.joined(separator: isEnglish ? ", and " : ", y ") + ".")
    }
    let length = agenda.length
    if length.minutes > 0 {
      let partial = length.isComplete ? "" : isEnglish ? ", not counting items without minutes" : ", sin contar los puntos sin duración"
      remarks.append(
        isEnglish ? "Total: \(length.minutes) minutes\(partial)." : "Duración total: \(length.minutes) minutos\(partial).")
    }
    for lack in lacks {
      let numbers = lack.items.map(\.description).joined(separator: ", ")
      let items = isEnglish ? (lack.items.count == 1 ? "item" : "items") : (lack.items.count == 1 ? "punto" : "puntos")
      remarks.append(
        isEnglish
          ? "Not recorded: \(lack.placeholder.word(in: language)) (\(items) \(numbers))."
          : "Dato no registrado: \(lack.placeholder.word(in: language)) (\(items) \(numbers)).")
    }
    return remarks
  }
}
