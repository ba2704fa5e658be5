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
        item.title.placeholders.contains(placeholder) || item.lead?.placeholders(in: setting).contains(placeholder) == true
      }
      return items.isEmpty ? nil : Lack(placeholder: placeholder, items: items.map(\.number))
    }
  }

  /// The items that cannot be printed in a language because a text or a name has no translation (R22).
  public func untranslatedItems(in language: Language) -> [AgendaItem] {
    agenda.items.filter { item in
      item.title.filled(in: language, from: setting) == nil || (item.lead.map { $0.name(in: language, from: setting) == nil } ?? false)
    }
  }

  /// Checks that all of the agenda can be printed in a language.
  ///
  /// - Throws: A ``Refusal`` that lists every text without a translation; the other language never takes its place.
  public func checkTranslation(into language: Language) throws(Refusal) {
    let handle = agenda.meeting
    let name = language == .english ? BilingualText(english: "English", spanish: "inglés") : .init(english: "Spanish", spanish: "español")
    func lacksText(_ english: String, _ spanish: String) -> BilingualText {
      BilingualText(
        english: "\(english) has no \(name.marked(in: .english)) text", spanish: "\(spanish) no tiene texto en \(name.marked(in: .spanish))"
      )
    }
    var reasons: [Refusal.Reason] = []
    if setting.meeting.details.title.text(in: language) == nil {
      reasons.append(
        .init(
          rule: .noSilentFallback, given: handle.text, explanation: lacksText("the title of \(handle)", "el título de \(handle)"),
          remedy: BilingualText {
            ($0 == .english ? "Give it with" : "Indíquelo con") + ": rcm meeting edit \(handle) --title-\(language.rawValue) \"…\""
          }))
    }
    for item in untranslatedItems(in: language) {
      let known = item.title.written.bestText(in: language).text
      reasons.append(
        .init(
          rule: .noSilentFallback, given: "\(handle) \(item.number)",
          explanation: lacksText("item \(item.number) of \(handle) (“\(known)”)", "el punto \(item.number) de \(handle) (“\(known)”)"),
          remedy: BilingualText {
            ($0 == .english ? "See what is missing with" : "Vea lo que falta con")
              + ": rcm agenda show \(handle) --lang \(language.rawValue)"
          }))
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
  }
}
