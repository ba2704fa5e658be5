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
    let mode: MeetingMode
    let segments: Int
    var review: [ReviewReason.Code] = []
    var notes: [ReadingNote.Code] = []
  }

  /// Reads a text; the place comes first, or, on some lines, after the title.
  init(_ text: String, language: Language, vocabulary: PageVocabulary) {
    let parts = Self.segments(of: text)
    let segments = parts.map { String($0).trimmed }
    if let match = Self.match(segments[...], language: language, vocabulary: vocabulary) {
      let end = parts[match.segments - 1].endIndex
      title = String(text[end...].drop { $0 == "," || $0.isWhitespace })
      take(match)
      return
    }
    for start in segments.indices.dropFirst() {
      guard let match = Self.match(segments[start...], language: language, vocabulary: vocabulary), match.place?.city != nil,
        match.segments >= 2, start + match.segments == segments.count
      else { continue }
      title = String(text[..<parts[start - 1].endIndex])
      take(match)
      review.append(.titleBeforePlace)
      return
    }
    title = text
    let words = PhrasePattern.words(of: text)
    let isVirtual = vocabulary.phrases(.virtual).contains { phrase in
      let wanted = PhrasePattern.words(of: phrase.text)
      return wanted.count == 1 && (words.prefix(3).contains(wanted[0]))
    }
    if isVirtual { mode = .virtual } else { review.append(.noPlace) }
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

  private static func match(_ segments: ArraySlice<String>, language: Language, vocabulary: PageVocabulary) -> Match? {
    guard let first = segments.first else { return nil }
    if vocabulary.phrases(.virtual).contains(where: { FilingKey.plain($0.text) == FilingKey.plain(first) }) {
      return Match(place: nil, mode: .virtual, segments: 1)
    }
    let places = vocabulary.places
    let (name, isHybrid) = withoutHybrid(first, vocabulary)
    // Names of two parts, such as “Panama, Panama”, stand in the list of cities as they are.
    if let second = segments.dropFirst().first {
      let (secondName, secondIsHybrid) = withoutHybrid(second, vocabulary)
      if places.city(name) == nil, let city = places.city("\(name), \(secondName)") {
        return Match(
          place: Place(country: city.country, city: city.code), mode: secondIsHybrid ? .hybrid : .inPerson, segments: 2,
          notes: [.placeSpelling])
      }
      if let city = places.city(name), let country = places.country(secondName), city.country == country.code {
        let isCanonical = name == city.name.text(in: language) && secondName == country.name.text(in: language)
        return Match(
          place: Place(country: country.code, city: city.code), mode: secondIsHybrid ? .hybrid : .inPerson, segments: 2,
          notes: isCanonical ? [] : [.placeSpelling])
      }
    }
    let mode: MeetingMode = isHybrid ? .hybrid : .inPerson
    if let city = places.city(name) {
      let isCanonical = name == city.name.text(in: language)
      return Match(
        place: Place(country: city.country, city: city.code), mode: mode, segments: 1,
        notes: [.cityWithoutCountry] + (isCanonical ? [] : [.placeSpelling]))
    }
    if let country = places.country(name) {
      let isCanonical = name == country.name.text(in: language)
      let isAmbiguous = places.mayMeanCity(country)
      return Match(
        place: Place(country: country.code), mode: mode, segments: 1, review: isAmbiguous ? [.ambiguousPlace] : [],
        notes: (isAmbiguous ? [] : [.countryOnly]) + (isCanonical ? [] : [.placeSpelling]))
    }
    return nil
  }

  /// The place without “and Virtual Meeting” behind it.
  private static func withoutHybrid(_ segment: String, _ vocabulary: PageVocabulary) -> (name: String, isHybrid: Bool) {
    let lowered = segment.lowercased()
    for phrase in vocabulary.phrases(.hybrid) where lowered.hasSuffix(" " + phrase.text.lowercased()) {
      return (String(segment.dropLast(phrase.text.count)).trimmed, true)
    }
    return (segment, false)
  }
}
