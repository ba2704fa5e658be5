public import CivilTime

/// An agenda with the setting of its meeting: what a person reads, on a screen or on paper (R22).
public struct AgendaPaper: Sendable {
  /// The agenda.
  public let agenda: Agenda
  /// The meeting with what the record knows around it.
  public let setting: AgendaSetting

  /// A paper in full.
  public init(agenda: Agenda, setting: AgendaSetting) {
    self.agenda = agenda
    self.setting = setting
  }

  /// A fact that the agenda names and no source gives, with the items that name it.
  public struct Lack: Hashable, Sendable {
    /// The fact.
    public let placeholder: AgendaPlaceholder
    /// The items.
    public let items: [AgendaNumber]
  }

  /// What is not recorded of what the agenda names, in the order of the facts.
  public var lacks: [Lack] {
    AgendaPlaceholder.allCases.compactMap { placeholder in
      guard !setting.fact(placeholder).isRecorded else { return nil }
      let items = agenda.items.filter { item in
        item.title.placeholders.contains(placeholder) || item.lead?.placeholders.contains(placeholder) == true
      }
      return items.isEmpty ? nil : Lack(placeholder: placeholder, items: items.map(\.number))
    }
  }

  /// Who leads an item, in words; `nil` where no one is named, or a name has no translation.
  public func leadName(of item: AgendaItem, in language: Language) -> String? { item.lead?.name(in: language, from: setting) }

  /// The items that cannot be printed in a language because a text or a name has no translation (R22).
  public func untranslatedItems(in language: Language) -> [AgendaItem] {
    agenda.items.filter { item in
      item.title.filled(in: language, from: setting) == nil || (item.lead != nil && leadName(of: item, in: language) == nil)
    }
  }

  /// Checks that all of the agenda can be printed in a language.
  ///
  /// - Throws: A ``Refusal`` that lists every text without a translation; the other language never takes its place.
  public func checkTranslation(into language: Language) throws(Refusal) {
    let handle = agenda.meeting
    let name = language == .english ? "English" : "Spanish"
    var reasons: [Refusal.Reason] = []
    if setting.meeting.details.title.text(in: language) == nil {
      reasons.append(
        .init(
          rule: .noSilentFallback, given: handle.text, explanation: "the title of \(handle) has no \(name) text",
          remedy: "Give it with: rcm meeting edit \(handle) --title-\(language.rawValue) \"…\""))
    }
    for item in untranslatedItems(in: language) {
      let known = item.title.written.bestText(in: language).text
      reasons.append(
        .init(
          rule: .noSilentFallback, given: "\(handle) \(item.number)",
          explanation: "item \(item.number) of \(handle) (“\(known)”) has no \(name) text",
          remedy: "See what is missing with: rcm agenda show \(handle) --lang \(language.rawValue)"))
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
  }
}

extension AgendaPaper {
  /// What stands below the items: who may take part where nothing is said, the length, and what no source gives.
  public func remarks(in language: Language) -> [String] {
    let isEnglish = language == .english
    var remarks: [String] = []
    if agenda.items.contains(where: { $0.access == .open }), agenda.items.contains(where: { $0.access != .open }) {
      remarks.append(
        isEnglish
          ? "Items without a mark are open to members, observers and civil society."
          : "Los puntos sin indicación están abiertos a miembros, observadores y sociedad civil.")
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
