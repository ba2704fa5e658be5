internal import CivilTime
internal import Publication
internal import Secretariat

/// A cycle worked out from the record beside the one on record, as plain text.
struct CycleDerivationPrinter {
  let language: Language
  private var isEnglish: Bool { language == .english }

  init(language: Language) { self.language = language }

  func text(_ derivation: CycleDerivation) -> String {
    var text =
      isEnglish
      ? "The cycle of \(derivation.cycle.body) by the record of \(derivation.basis.formatted)\n"
      : "El ciclo de \(derivation.cycle.body) según el registro de \(derivation.basis.formatted)\n"
    for slot in derivation.slots {
      text += "\n\(slot.before.code)\n"
      text += facts(slot)
      text += TextColumn.wrapped(slot.evidence.text(in: language), width: 96, indent: 2)
    }
    let changed = derivation.slots.filter(\.isChanged).map(\.before.code.text)
    guard !changed.isEmpty else {
      return text + "\n" + (isEnglish ? "Nothing differs from the cycle on record.\n" : "Nada difiere del ciclo registrado.\n")
    }
    let command = "rcm cycle derive --from \(derivation.basis) --apply"
    return text + "\n"
      + (isEnglish
        ? "\(language.counted(changed.count, "meeting differs", "meetings differ", "", "")) from the cycle on record. Put it in place with: \(command)\n"
        : "\(language.counted(changed.count, "", "", "reunión difiere", "reuniones difieren")) del ciclo registrado. Adóptelo con: \(command)\n")
  }

  /// A line for each thing that a cycle says, with what it says now where that is something else.
  private func facts(_ slot: CycleDerivation.Slot) -> String {
    let (before, after) = (slot.before, slot.after)
    var table = TextTable()
    func add(_ english: String, _ spanish: String, _ old: String, _ new: String) {
      let now = old == new ? new : "\(new) (\(isEnglish ? "now" : "hoy"): \(old))"
      table.add("  " + (isEnglish ? english : spanish), now)
    }
    add("window", "intervalo", before.window.formatted(in: language), after.window.formatted(in: language))
    add("length", "duración", before.length(in: language), after.length(in: language))
    add("mode", "modalidad", before.modeWord(in: language), after.modeWord(in: language))
    if !before.weekdays.isEmpty || !after.weekdays.isEmpty { add("begins on", "inicio", names(before), names(after)) }
    for (old, new) in zip(before.gaps, after.gaps) {
      add("gap", "separación", "\(old.clause(before: old.other.text, in: language))", "\(new.clause(before: new.other.text, in: language))")
    }
    return table.text
  }

  private func names(_ slot: CycleSlot) -> String {
    slot.weekdays.isEmpty ? (isEnglish ? "any day" : "cualquier día") : slot.weekdays.map { $0.name(in: language) }.joined(separator: ", ")
  }
}
