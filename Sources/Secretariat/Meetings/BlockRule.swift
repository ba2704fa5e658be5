internal import CivilTime

/// Tells which meetings of the yearly conference make one block: the main one, and the preparatory one on its eve (R16).
///
/// Which kinds these are follows from the kinds themselves: both are statutory; the main kind meets once a year in a
/// numbered series, the preparatory kind several times a year. They share body and country, and the preparatory meeting
/// begins no later than the main one and ends at most a day before it begins.
public struct BlockRule: Sendable {
  private let main: Set<Code<MeetingKind>>
  private let preparatory: Set<Code<MeetingKind>>

  /// The rule for the kinds of a record.
  public init(kinds: [MeetingKind]) {
    let statutory = kinds.filter(\.isStatutory)
    main = Set(statutory.filter { !$0.isNumberedInYear }.map(\.code))
    preparatory = Set(statutory.filter(\.isNumberedInYear).map(\.code))
  }

  /// Whether a meeting is the preparatory one of a main meeting.
  public func isEve(_ eve: MeetingDetails, of meeting: MeetingDetails) -> Bool {
    guard let mainKind = meeting.leadingKind, main.contains(mainKind), meeting.series != nil, meeting.bodies.count == 1,
      let eveKind = eve.leadingKind, preparatory.contains(eveKind), eve.bodies == meeting.bodies,
      eve.place?.country == meeting.place?.country, let days = meeting.date.exactDays.first, let eveDays = eve.date.exactDays.first
    else { return false }
    return eveDays.first <= days.first && eveDays.last.days(until: days.first) <= 1
  }
}
