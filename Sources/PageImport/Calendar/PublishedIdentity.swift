internal import CivilTime
internal import ICalendar
internal import Secretariat

/// The name by which an event of this program's own calendars is known: the meeting's identity, and which part of it the event is.
///
/// A part of a meeting on separate days ends in the day, a sitting in the day and its number: `…-20250604@…`, `…-20250604-2@…`.
struct PublishedIdentity {
  /// The meeting's identity.
  let meeting: CalendarIdentifier
  /// Whether it is one of several parts of a meeting on separate days.
  let isPart: Bool
  /// Whether it is a sitting of a part that has an event of its own.
  let isSitting: Bool

  /// Reads a UID; `nil` when it is none of ours.
  init?(_ identifier: String, domain: String) {
    let pieces = identifier.split(separator: "@", maxSplits: 1)
    guard pieces.count == 2, pieces[1] == domain else { return nil }
    let groups = pieces[0].split(separator: "-", omittingEmptySubsequences: false)
    let isHexadecimal = groups.prefix(5).allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) } }
    guard groups.count >= 5, isHexadecimal, groups.prefix(5).map(\.count) == [8, 4, 4, 4, 12],
      let meeting = CalendarIdentifier("\(groups.prefix(5).joined(separator: "-"))@\(domain)")
    else { return nil }
    self.meeting = meeting
    let suffix = groups.dropFirst(5)
    guard suffix.count <= 2, suffix.first.map({ $0.count == 8 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) ?? true else {
      return nil
    }
    isPart = suffix.count == 1
    isSitting = suffix.count == 2
  }
}
