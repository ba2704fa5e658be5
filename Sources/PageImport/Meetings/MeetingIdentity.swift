internal import CivilTime
public import Secretariat

/// What makes two accounts of a meeting the same meeting, whatever their spelling, language and order: when, where and what kind.
public struct MeetingIdentity: Hashable, Sendable {
  /// How two accounts relate.
  public enum Match: Hashable, Sendable {
    /// They tell of the same meeting.
    case same
    /// They may tell of the same meeting; a person has to say.
    case possibly
    /// They tell of different meetings.
    case different
  }

  private let date: String
  private let country: Code<Country>?
  private let isVirtual: Bool
  private let kind: Code<MeetingKind>?

  /// The identity of a meeting.
  public init(_ details: MeetingDetails) {
    date = details.date.description
    country = details.place?.country
    isVirtual = details.mode == .virtual
    kind = details.leadingKind
  }

  /// Compares two accounts: one date, one country (or none, when virtual) and one leading kind make one meeting.
  ///
  /// Accounts of one kind with one title whose dates overlap, and of one kind and date whose countries differ because one
  /// does not state it, are left to a person.
  public static func compare(_ one: MeetingDetails, _ other: MeetingDetails) -> Match {
    if MeetingIdentity(one) == MeetingIdentity(other) { return .same }
    guard one.leadingKind == other.leadingKind else { return .different }
    let sharesDays = one.date.exactDays.contains { days in other.date.exactDays.contains { days.overlaps($0) } }
    let isSameMonthOnly = one.date == other.date && !one.date.hasExactDays
    guard sharesDays || isSameMonthOnly else { return .different }
    let oneStatesNoPlace = one.place == nil || other.place == nil
    if one.date == other.date, oneStatesNoPlace { return .possibly }
    return haveOneTitle(one, other) ? .possibly : .different
  }

  private static func haveOneTitle(_ one: MeetingDetails, _ other: MeetingDetails) -> Bool {
    Language.allCases.contains { language in
      guard let title = one.title.text(in: language), let second = other.title.text(in: language) else { return false }
      return FilingKey.plain(title) == FilingKey.plain(second)
    }
  }
}
