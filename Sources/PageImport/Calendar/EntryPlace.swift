internal import CivilTime
internal import Secretariat

/// The place that an event names (LOCATION), as far as the record knows it.
///
/// Parts between commas run from the room to the country. A city or a country of the record is looked for from the end; what
/// stands before it is the venue. An address to join from afar says that the meeting is virtual, and is never a venue (R28).
struct EntryPlace {
  /// The place, as far as it is known.
  private(set) var place: Place?
  /// How people take part.
  private(set) var mode = MeetingMode.notRecorded
  /// What is uncertain.
  private(set) var review: [ReviewReason.Code] = []

  init(_ text: String, vocabulary: PageVocabulary) {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !line.isEmpty else { return }
    let words = PhrasePattern.words(of: line)
    if line.contains("://") || vocabulary.words.virtual.contains(FilingKey.plain(line)) || words.contains(where: Self.rooms.contains)
      || words.prefix(3).contains(where: vocabulary.words.virtualInTitle.contains)
    {
      mode = .virtual
      return
    }
    let parts = line.split(separator: ",", maxSplits: 20).map { String($0).trimmed }.filter { !$0.isEmpty }
    guard let found = Self.found(parts, vocabulary.places) else {
      review.append(.unknownPlace)
      return
    }
    mode = .inPerson
    let venue = parts.prefix(found.start).joined(separator: ", ")
    let name = venue.isEmpty ? nil : try? TextLine(venue, as: .venue)
    if !venue.isEmpty, name == nil { review.append(.unknownPlace) }
    place = Place(country: found.country, city: found.city, venue: name)
    if found.isAmbiguous { review.append(.ambiguousPlace) }
  }

  /// Takes what the program's own calendar says: the mode, where it tells it, and a country that is a country.
  mutating func take(_ mode: MeetingMode?) {
    review.removeAll { $0 == .ambiguousPlace }
    guard let mode else { return }
    self.mode = mode
    guard mode == .virtual else { return }
    place = nil
    review = []
  }

  private struct Found {
    let country: Code<Country>
    let city: Code<City>?
    let start: Int
    let isAmbiguous: Bool
  }

  private static func found(_ parts: [String], _ places: PlaceNames) -> Found? {
    let country = parts.last.flatMap(places.country)
    // Names of two parts, `Washington, D.C.`, come first; a city before its country, then a city by itself.
    for end in [parts.count - 1, parts.count] where end > 0 && (end == parts.count || country != nil) {
      for length in [2, 1] where end >= length {
        guard let city = places.city(parts[(end - length)..<end].joined(separator: ", ")) else { continue }
        if end < parts.count, city.country != country?.code { continue }
        return Found(country: city.country, city: city.code, start: end - length, isAmbiguous: false)
      }
    }
    guard let country else { return nil }
    return Found(country: country.code, city: nil, start: parts.count - 1, isAmbiguous: places.mayMeanCity(country) && parts.count == 1)
  }

  /// The programs by which people meet from afar.
  private static let rooms: Set = ["zoom", "webex", "teams", "meet", "skype", "jitsi", "interprefy", "kudo"]
}
