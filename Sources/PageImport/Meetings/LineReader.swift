internal import CivilTime
internal import Secretariat

/// Reads one line of the meeting list: date, place, brackets, title, and what the title tells.
struct LineReader {
  /// The most days that one meeting may last; the record keeps no longer one.
  static let daysMaximum = 61

  /// The longest line that can be a meeting; a title has 500 characters at most.
  static let bytesMaximum = 8_000

  let vocabulary: PageVocabulary
  private let ordinals: OrdinalText
  private let kindPatterns: [(pattern: PhrasePattern, kinds: [Code<MeetingKind>])]
  private let bodyNames: [(words: PhrasePattern, body: Code<Body>)]
  private let kindRanks: [Code<MeetingKind>: Int]

  init(_ vocabulary: PageVocabulary) {
    self.vocabulary = vocabulary
    ordinals = OrdinalText(vocabulary.phrases(.ordinal))
    kindPatterns = vocabulary.phrases(.kind).map { phrase in
      (PhrasePattern(phrase.text), phrase.value.split(separator: " ").compactMap { Code(String($0)) })
    }
    bodyNames = vocabulary.bodies.flatMap { body in
      Language.allCases.flatMap { language in
        [body.acronym.text(in: language), body.name.text(in: language)].compactMap(\.self).map { (PhrasePattern($0), body.code) }
      }
    }
    var ranks: [Code<MeetingKind>: Int] = [:]
    for (_, kinds) in kindPatterns {
      for kind in kinds where ranks[kind] == nil { ranks[kind] = ranks.count }
    }
    kindRanks = ranks
  }

  func read(_ line: PageText.Line) -> LineReading {
    var result = LineReading(line: line.number, source: line.text, meeting: nil, review: [], notes: [])
    guard line.text.utf8.count <= Self.bytesMaximum, let date = DateText(line.text) else {
      result.review = [ReviewReason(.unreadable)]
      return result
    }
    // A date that does not exist is not guessed at; the rest of the line is read, so that a person need only give the days.
    var when = ImpreciseDate.unknown
    if case .date(let stated) = date.outcome, stated.exactDays.allSatisfy({ $0.dayCount <= Self.daysMaximum }) { when = stated }
    let brackets = BracketText(date.rest, vocabulary: vocabulary)
    let place = PlaceText(brackets.text, language: date.language, vocabulary: vocabulary)
    let title = TitleText(place.title, language: date.language, vocabulary: vocabulary)

    var review: [ReviewReason.Code] = []
    if case .month = when { review.append(.monthOnly) }
    if when == .unknown { review.append(.impossibleDate) }
    if brackets.isTentative { review.append(.toBeConfirmed) }
    review += place.review
    if brackets.isUnclosed { review.append(.unclosedBracket) }
    var notes: [ReadingNote.Code] = title.isMended ? [.spelling] : []
    notes += place.notes
    if date.isOddlySpaced { notes.append(.dateSpacing) }

    let words = PhrasePattern.words(of: title.text)
    let wordSet = Set(words)
    let kinds = kinds(in: words, wordSet) ?? fallbackKinds
    let series = kinds.first.flatMap { kind in vocabulary.series.first { $0.kind == kind && $0.bodies.contains(vocabulary.home) } }
    let seriesPlace = seriesPlace(in: series, titled: title.text, year: when.year, review: &review, notes: &notes)
    if kinds.count > 1 { notes.append(.severalKinds) }
    result.review = review.map { ReviewReason($0) }
    result.notes = notes.map { ReadingNote($0) }
    guard !title.text.isEmpty, let text = Self.bilingual(title.text, in: date.language) else {
      result.review.append(ReviewReason(title.text.isEmpty ? .noTitle : .unreadable))
      return result
    }
    do {
      let details = try MeetingDetails(
        bodies: bodies(in: words, wordSet, series: series), kinds: kinds, title: text, date: when, place: place.place, mode: place.mode,
        series: seriesPlace)
      result.meeting = MeetingReading(
        language: date.language, details: details, state: brackets.isTentative ? .tentative : .held, documents: brackets.documents)
    } catch {
      result.review.append(ReviewReason(.unreadable))
    }
    return result
  }

  static func bilingual(_ title: String, in language: Language) -> BilingualText? {
    guard let line = try? TextLine(title, as: .title) else { return nil }
    return BilingualText(line.text, in: language)
  }

  /// The place in a series that a title tells, with what is uncertain about it.
  func seriesPlace(
    in series: MeetingSeries?, titled title: String, year: Int?, review: inout [ReviewReason.Code], notes: inout [ReadingNote.Code]
  ) -> MeetingDetails.SeriesPlace? {
    guard let series else { return nil }
    switch ordinals.read(title) {
    case .none:
      if vocabulary.knownNumbers.contains(where: { $0.series == series.code && $0.year == year }) { notes.append(.ordinalMissing) }
      return .init(code: series.code, ordinal: nil)
    case .number(let ordinal): return .init(code: series.code, ordinal: ordinal)
    case .conflict:
      review.append(.ordinalConflict)
      return .init(code: series.code, ordinal: nil)
    }
  }

  /// The kinds that the title names, in the order in which the vocabulary lists them; `nil` if none.
  func kinds(in words: [String], _ wordSet: Set<String>) -> [Code<MeetingKind>]? {
    var found: Set<Code<MeetingKind>> = []
    for (pattern, kinds) in kindPatterns where pattern.occurs(in: words, wordSet, ordinals: ordinals) { found.formUnion(kinds) }
    return found.isEmpty ? nil : found.sorted { (kindRanks[$0] ?? .max) < (kindRanks[$1] ?? .max) }
  }

  /// The last kind of the vocabulary, for titles that name none.
  var fallbackKinds: [Code<MeetingKind>] { kindPatterns.last?.kinds.last.map { [$0] } ?? [] }

  /// The bodies that the title names.
  func bodiesNamed(in words: [String], _ wordSet: Set<String>) -> [Code<Body>] {
    bodyNames.filter { $0.words.occurs(in: words, wordSet, ordinals: ordinals) }.map(\.body)
  }

  /// The home body, others that the title names, and those to which the series belongs.
  func bodies(in words: [String], _ wordSet: Set<String>, series: MeetingSeries?) -> [Code<Body>] {
    let named = bodiesNamed(in: words, wordSet) + (series?.bodies ?? [])
    return [vocabulary.home] + vocabulary.bodies.map(\.code).filter { $0 != vocabulary.home && named.contains($0) }
  }
}
