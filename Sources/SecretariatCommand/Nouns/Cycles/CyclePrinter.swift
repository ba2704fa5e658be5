internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat

/// A cycle as plain text.
struct CyclePrinter {
  let language: Language
  private var isEnglish: Bool { language == .english }

  func text(_ answer: ReviewCycle.Answer) -> String {
    let name = answer.body.name.marked(in: language)
    var text = "\(isEnglish ? "Cycle of the \(name)" : "Ciclo de la \(name)")\n"
    for slot in answer.cycle.slots {
      text += "\n\(slot.code)\n"
      let facts = [
        slot.window.formatted(in: language), slot.length(in: language),
        (isEnglish ? "mode: " : "modalidad: ") + slot.modeWord(in: language),
        (isEnglish ? "place: " : "lugar: ") + slot.placeRule.words(in: language), weekdays(slot),
      ].compactMap(\.self)
      text += wrapped(slot.title.marked(in: language), indent: 2)
      text += wrapped(facts.joined(separator: "; "), indent: 2)
      for gap in slot.gaps { text += wrapped(gap.clause(before: gap.other.text, in: language) + ".", indent: 2) }
      if slot.isHandover {
        text += wrapped(
          isEnglish ? "The chair changes hands at its close." : "A su clausura se traspasa la Presidencia.", indent: 2)
      }
      text += wrapped(slot.evidence.marked(in: language), indent: 2)
      for deadline in answer.cycle.deadlines where deadline.slot == slot.code {
        let words =
          "\(deadline.title.marked(in: language)): \(deadline.offset(in: language)) (\(deadline.responsible.marked(in: language)))"
        text += wrapped(words, indent: 4)
      }
    }
    var seen: Set<BilingualText> = []
    let sources = answer.cycle.deadlines.filter { $0.purpose == .preparation }.map(\.source).filter { seen.insert($0).inserted }
    return text + "\n" + sources.map { wrapped($0.marked(in: language), indent: 0) }.joined()
  }

  private func wrapped(_ text: String, indent: Int) -> String { TextColumn.wrapped(text, width: 96, indent: indent) }

  private func weekdays(_ slot: CycleSlot) -> String? {
    guard !slot.weekdays.isEmpty else { return nil }
    let names = slot.weekdays.map { $0.name(in: language) }
    let list = names.dropLast().joined(separator: ", ") + (names.count > 1 ? isEnglish ? " or " : " o " : "") + (names.last ?? "")
    return isEnglish ? "preferably beginning on \(list)" : "de preferencia con inicio en \(list)"
  }
}
