public import CivilTime

/// What the record says in the place of a ``AgendaPlaceholder``, in words.
///
/// A fact that no source gives reads "not recorded"; nothing is guessed.
public struct AgendaFact: Hashable, Sendable {
  /// The words in each language; a language without a word is one in which a name has no translation.
  private let texts: [Language: String]
  /// Whether all of it is on record.
  public let isRecorded: Bool

  /// The words in a language; `nil` when a name in them has no translation (R22).
  public func text(in language: Language) -> String? { texts[language] }

  /// Puts the words together, one language at a time.
  fileprivate init(isRecorded: Bool, _ text: (Language) -> String?) {
    var texts: [Language: String] = [:]
    for language in Language.allCases { texts[language] = text(language) }
    self.texts = texts
    self.isRecorded = isRecorded
  }
}

extension AgendaSetting {
  /// What the record says in the place of a placeholder.
  public func fact(_ placeholder: AgendaPlaceholder) -> AgendaFact {
    switch placeholder {
    case .body: AgendaFact(isRecorded: !presidencies.isEmpty) { acronyms(in: $0) }
    case .chairTitle: joined(placeholder) { $0.body.chairTitle }
    case .secretariat: joined(placeholder) { $0.body.secretariat }
    case .chair: joined(placeholder) { names($0.openingHolders) }
    case .incomingChair: joined(placeholder) { names($0.incoming.map { [$0.holder] } ?? []) }
    case .host: single(placeholder, meeting.hostCountry.flatMap { directory.country($0) }) { $0.name.text(in: $1) }
    case .previousMeeting: single(placeholder, previous) { designation(of: $0, in: $1) }
    case .mainMeeting: single(placeholder, main) { designation(of: $0, as: $0.details.leadingKind, in: $1) }
    }
  }

  /// How a paper refers to the meeting before; it says "last on record" where no number vouches for it.
  private func designation(of previous: Previous, in language: Language) -> String? {
    switch previous {
    case .numbered(let other): designation(of: other, as: meeting.details.leadingKind, in: language)
    case .lastOnRecord(let other):
      designation(of: other, as: meeting.details.leadingKind, in: language).map {
        "\(language == .english ? "last on record" : "última registrada"): \($0)"
      }
    }
  }

  /// How a paper refers to another meeting: by number, kind and dates, `XXIX Vice-Ministerial Meeting, 5–6 December 2024`.
  ///
  /// - Parameter kind: The kind by which it is named; a number belongs to its leading kind only.
  private func designation(of meeting: Meeting, as kind: Code<MeetingKind>?, in language: Language) -> String? {
    guard let name = (kind.flatMap { directory.kind($0)?.name } ?? meeting.details.title).text(in: language) else { return nil }
    let ordinal = kind == meeting.details.leadingKind ? meeting.details.series?.ordinal : nil
    let numbered = ordinal.map { "\($0.roman) \(name)" } ?? name
    return "\(numbered), \(meeting.details.date.formatted(in: language))"
  }

  private func single<Value>(_ placeholder: AgendaPlaceholder, _ value: Value?, _ text: (Value, Language) -> String?) -> AgendaFact {
    guard let value else { return AgendaFact(isRecorded: false) { placeholder.notRecorded(in: $0) } }
    return AgendaFact(isRecorded: true) { text(value, $0) }
  }

  /// The values of the bodies: one where there is one body or all say the same, otherwise each with its body's letters.
  private func joined(_ placeholder: AgendaPlaceholder, _ value: (Presidency) -> BilingualText?) -> AgendaFact {
    let values = presidencies.map { (body: $0.body, value: value($0)) }
    let isRecorded = !values.isEmpty && values.allSatisfy { $0.value != nil }
    return AgendaFact(isRecorded: isRecorded) { language in
      guard let first = values.first, values.contains(where: { $0.value != nil }) else { return placeholder.notRecorded(in: language) }
      if values.allSatisfy({ $0.value == first.value }) { return first.value?.text(in: language) }
      var parts: [String] = []
      for entry in values {
        let acronym = entry.body.acronym.text(in: language)
        let words = entry.value == nil ? placeholder.notRecorded(in: language) : entry.value?.text(in: language)
        guard let acronym, let words else { return nil }
        parts.append("\(words) (\(acronym))")
      }
      return parts.joined(separator: ", ")
    }
  }

  private func acronyms(in language: Language) -> String? {
    if presidencies.isEmpty { return AgendaPlaceholder.body.notRecorded(in: language) }
    let acronyms = presidencies.compactMap { $0.body.acronym.text(in: language) }
    guard acronyms.count == presidencies.count else { return nil }
    return acronyms.joined(separator: language == .english ? " and " : " y ")
  }

  /// The holders as one text, "or" between them; `nil` when there are none or one of them is not recorded.
  private func names(_ holders: [ChairHolder]) -> BilingualText? {
    guard !holders.isEmpty, !holders.contains(.notRecorded) else { return nil }
    func text(_ language: Language) -> String? {
      let names = holders.compactMap { holder in
        if case .party(let code) = holder {
          directory.party(code)?.name.text(in: language)
        } else {
          directory.name(of: holder, in: language)
        }
      }
      return names.count == holders.count ? names.joined(separator: language == .english ? " or " : " o ") : nil
    }
    return BilingualText(english: text(.english), spanish: text(.spanish))
  }
}

extension AgendaSetting.Presidency {
  /// Who may be in the chair when the meeting opens: before the handover, where one falls on the meeting.
  fileprivate var openingHolders: [ChairHolder] {
    switch chair {
    case .term(let term), .handover(let term, _): [term.holder]
    case .uncertain(let terms): terms.map(\.holder)
    case .beforeTheRecord, .afterTheRecord, nil: []
    }
  }
}
