internal import CivilTime
package import Secretariat

/// Tells whether two accounts are of the same meeting, whatever their spelling, language and order (R27).
///
/// Of a statutory kind there is one meeting at a time, so that date, place and kind decide. Of other kinds, such as
/// workshops, there may be several on one day, so that titles in a shared language must be alike too.
package struct MeetingComparison: Sendable {
  /// How two accounts relate.
  package enum Answer: Hashable, Sendable {
    /// They tell of the same meeting.
    case same
    /// They may tell of the same meeting; a person has to say.
    case possibly
    /// They tell of different meetings.
    case different
  }

  private let statutory: Set<Code<MeetingKind>>

  /// A comparison for the kinds of a record.
  package init(kinds: [MeetingKind]) { statutory = Set(kinds.filter(\.isStatutory).map(\.code)) }

  /// Compares two accounts.
  package func compare(_ one: MeetingDetails, _ other: MeetingDetails) -> Answer {
    guard let kind = one.leadingKind, kind == other.leadingKind, !Set(one.bodies).isDisjoint(with: other.bodies) else { return .different }
    let isSameDate = one.date == other.date && one.date.earliest != nil
    guard isSameDate || Self.mayCoincide(one.date, other.date) else { return .different }
    let isOneAtATime = statutory.contains(kind)
    let titles = Self.likeness(one.title, other.title)
    switch Self.places(one, other) {
    case .alike where isSameDate: return isOneAtATime || titles != .unlike ? .same : .possibly
    case .alike: return isOneAtATime || titles == .alike ? .possibly : .different
    case .unknown: return isSameDate || titles == .alike ? .possibly : .different
    case .unlike: return titles == .alike ? .possibly : .different
    }
  }

  private enum Likeness {
    case alike, unlike
    /// One of the two does not say.
    case unknown
  }

  /// Whether two dates have a day in common, or one is a month, or another stretch, in which the other may lie.
  private static func mayCoincide(_ one: ImpreciseDate, _ other: ImpreciseDate) -> Bool {
    if one.hasExactDays, other.hasExactDays {
      return one.exactDays.contains { days in other.exactDays.contains { days.overlaps($0) } }
    }
    guard let first = one.earliest, let last = one.latest, let otherFirst = other.earliest, let otherLast = other.latest else {
      return false
    }
    return first <= otherLast && otherFirst <= last
  }

  private static func places(_ one: MeetingDetails, _ other: MeetingDetails) -> Likeness {
    guard let place = one.place, let otherPlace = other.place else {
      if one.place == nil, other.place == nil, one.mode == other.mode { return .alike }
      return one.mode == .notRecorded || other.mode == .notRecorded ? .unknown : .unlike
    }
    guard place.country == otherPlace.country else { return .unlike }
    return place.city == nil || otherPlace.city == nil || place.city == otherPlace.city ? .alike : .unlike
  }

  /// Titles are alike when two thirds of their words are the same; they are compared in the languages that both have.
  private static func likeness(_ one: BilingualText, _ other: BilingualText) -> Likeness {
    var likeness = Likeness.unknown
    for language in Language.allCases {
      guard let title = one.text(in: language), let otherTitle = other.text(in: language) else { continue }
      let words = Set(PhrasePattern.words(of: title))
      let otherWords = Set(PhrasePattern.words(of: otherTitle))
      if 3 * words.intersection(otherWords).count >= 2 * words.union(otherWords).count { return .alike }
      likeness = .unlike
    }
    return likeness
  }
}
