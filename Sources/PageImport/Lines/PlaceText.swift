internal import CivilTime
internal import Secretariat

/// The place of a meeting and the title that is left, from the text after the date.
struct PlaceText {
  /// The place, as far as the line names it.
  private(set) var place: Place?
  /// How people take part.
  private(set) var mode = MeetingMode.notRecorded
  /// The rest of the text.
  private(set) var title: String
  /// What is uncertain about it.
  private(set) var review: [ReviewReason.Code] = []
  /// What is worth knowing.
  private(set) var notes: [ReadingNote.Code] = []

  private struct Match {
    let place: Place?
    var mode: MeetingMode
    var segments: Int
    var review: [ReviewReason.Code] = []
    var notes: [ReadingNote.Code] = []
  }

  /// Reads a text; the place comes first, or, on some lines, after the title.
  init(_ text: String, language: Language, vocabulary: PageVocabulary) {
    let parts = Self.segments(of: text)
    let segments = parts.map { Self.withoutStop(String($0).trimmed) }
    if let match = Self.match(segments[...], language: language, vocabulary: vocabulary) {
      let end = parts[match.segments - 1].endIndex
      title = String(text[end...].drop { $0 == "," || $0.isWhitespace })
      take(match)
      return
    }
    for start in segments.indices.dropFirst() {
      guard let match = Self.match(segments[start...], language: language, vocabulary: vocabulary),
        match.mode == .virtual || match.place?.city != nil,
        match.segments >= 2 || match.mode == .virtual, start + match.segments == segments.count
      else { continue }
      title = String(text[..<parts[start - 1].endIndex])
      take(match)
      review.append(.titleBeforePlace)
      return
    }
    title = text
    if PhrasePattern.words(of: text).prefix(3).contains(where: vocabulary.words.virtualInTitle.contains) {
      mode = .virtual
    } else {
      review.append(.noPlace)
    }
  }

  private mutating func take(_ match: Match) {
    place = match.place
    mode = match.mode
    review += match.review
    notes += match.notes
  }

  /// The parts between commas; no more than a title can have.
  private static func segments(of text: String) -> [Substring] {
    text.split(separator: ",", maxSplits: 60).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// A name without the stop that ends the line; the stops of `D.C.` stay.
  private static func withoutStop(_ segment: String) -> String {
    guard segment.hasSuffix(" .") || (segment.hasSuffix(".") && segment.count { $0 == "." } == 1) else { return segment }
    return String(segment.dropLast()).trimmed
  }

  private static func match(_ segments: ArraySlice<String>, language: Language, vocabulary: PageVocabulary) -> Match? {
    guard let first = segments.first else { return nil }
    if vocabulary.words.virtual.contains(FilingKey.plain(first)) {
      return Match(place: nil, mode: .virtual, segments: 1)
    }
    return cityMatch(segments, language: language, vocabulary: vocabulary)
      ?? countryMatch(first, language: language, vocabulary: vocabulary) ?? unknownCityMatch(segments, vocabulary: vocabulary)
  }

  /// A city, with its country or without; names of two parts, `Panama, Panama` and `Washington, D.C.`, come first.
  private static func cityMatch(_ segments: ArraySlice<String>, language: Language, vocabulary: PageVocabulary) -> Match? {
    let places = vocabulary.places
    for length in [2, 1] where segments.count >= length {
      let parts = Array(segments.prefix(length))
      let (last, isHybrid) = withoutHybrid(parts[length - 1], vocabulary)
      let name = (parts.dropLast() + [last]).joined(separator: ", ")
      guard let city = places.city(name) else { continue }
      var match = Match(place: Place(country: city.country, city: city.code), mode: isHybrid ? .hybrid : .inPerson, segments: length)
      var isCanonical = name == city.name.text(in: language)
      let next = isHybrid ? nil : segments.dropFirst(length).first.map { withoutHybrid($0, vocabulary) }
      if let next, let country = places.country(next.name), country.code == city.country {
        match.segments += 1
        match.mode = next.isHybrid ? .hybrid : .inPerson
        isCanonical = isCanonical && next.name == country.name.text(in: language)
      } else if length == 1 || places.country(last)?.code != city.country {
        match.notes.append(.cityWithoutCountry)
      }
      if !isCanonical { match.notes.append(.placeSpelling) }
      return match
    }
    return nil
  }

  private static func countryMatch(_ segment: String, language: Language, vocabulary: PageVocabulary) -> Match? {
    let (name, isHybrid) = withoutHybrid(segment, vocabulary)
    guard let country = vocabulary.places.country(name) else { return nil }
    let isAmbiguous = vocabulary.places.mayMeanCity(country)
    let isCanonical = name == country.name.text(in: language)
    return Match(
      place: Place(country: country.code), mode: isHybrid ? .hybrid : .inPerson, segments: 1,
      review: isAmbiguous ? [.ambiguousPlace] : [],
      notes: (isAmbiguous ? [] : [.countryOnly]) + (isCanonical ? [] : [.placeSpelling]))
  }

  /// A short name that is no known city, then a country, then a title: the country is taken, the rest is for a person.
  private static func unknownCityMatch(_ segments: ArraySlice<String>, vocabulary: PageVocabulary) -> Match? {
    guard let first = segments.first, let second = segments.dropFirst().first, segments.count > 2,
      PhrasePattern.words(of: first).count <= cityWordsMaximum
    else { return nil }
    let (name, isHybrid) = withoutHybrid(second, vocabulary)
    guard let country = vocabulary.places.country(name) else { return nil }
    return Match(
      place: Place(country: country.code), mode: isHybrid ? .hybrid : .inPerson, segments: 2, review: [.unknownCity])
  }

  private static let cityWordsMaximum = 4

  /// The place without “and Virtual Meeting” behind it.
  private static func withoutHybrid(_ segment: String, _ vocabulary: PageVocabulary) -> (name: String, isHybrid: Bool) {
    let lowered = segment.lowercased()
    for ending in vocabulary.words.hybridEndings where lowered.hasSuffix(ending) {
      return (String(segment.dropLast(ending.count)).trimmed, true)
    }
    return (segment, false)
  }
}
