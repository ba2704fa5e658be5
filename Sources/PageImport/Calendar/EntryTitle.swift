internal import CivilTime
internal import Secretariat

/// The title of an entry without what calendars add to it: a word for the state before it, in our own also what the date is.
struct EntryTitle {
  /// The title.
  private(set) var text: String
  /// The language it is in.
  private(set) var language: Language
  /// The state that a word before the title tells.
  private(set) var state: MeetingState?
  /// The month or window that our own calendars for planners tell after the title (R12).
  private(set) var date: ImpreciseDate?

  /// Takes a title apart.
  ///
  /// - Parameters:
  ///   - raw: The SUMMARY.
  ///   - language: The language of the entry.
  ///   - days: The days of the entry.
  ///   - isPublished: Whether a calendar of this program wrote it.
  init(_ raw: String, language: Language, days: EntryDays, isPublished: Bool) {
    text = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.language = language
    for state in MeetingState.allCases {
      let prefixes = Language.allCases.compactMap { state.titlePrefix(in: $0) }
      if let prefix = prefixes.first(where: { text.hasPrefix("\($0): ") }) {
        text = String(text.dropFirst(prefix.count + 2)).trimmed
        self.state = state
        break
      }
    }
    guard isPublished else { return }
    takeNote(days)
    // A title that is known only in the other language is marked with it.
    for other in Language.allCases where text.hasSuffix(" [\(other.rawValue)]") {
      text = String(text.dropLast(other.rawValue.count + 3))
      self.language = other
    }
  }

  /// Takes off the brackets that tell which of several days it is, or the month or window.
  private mutating func takeNote(_ days: EntryDays) {
    guard text.hasSuffix(")"), let open = text.lastRange(of: " (") else { return }
    let note = text[open.upperBound..<text.index(before: text.endIndex)]
    let numbers = note.split(separator: "/", omittingEmptySubsequences: false)
    if case .separateDays = days.date, numbers.count == 2, numbers.allSatisfy({ Int($0) != nil }) {
      text = String(text[..<open.lowerBound])
      return
    }
    guard case .days(let range) = days.date else { return }
    let month = YearMonth(of: range.first)
    let candidates: [ImpreciseDate] = (month.days == range ? [.month(month)] : []) + [.window(range)]
    for date in candidates where Language.allCases.contains(where: { note.hasSuffix(date.formatted(in: $0)) }) {
      self.date = date
      text = String(text[..<open.lowerBound])
      return
    }
  }
}

extension String {
  /// The last place of a short text in another one.
  fileprivate func lastRange(of wanted: String) -> Range<String.Index>? {
    var end = endIndex
    while end > startIndex {
      if self[..<end].hasSuffix(wanted) { return index(end, offsetBy: -wanted.count)..<end }
      end = index(before: end)
    }
    return nil
  }
}
