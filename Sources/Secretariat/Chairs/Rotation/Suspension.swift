internal import CivilTime

/// The days within which a member gets no turn.
struct Suspension: Hashable, Sendable {
  let party: Code<Party>
  let from: Day
  /// The first day without it; `nil` while it goes on.
  var until: Day?

  /// Whether it covers a day.
  func covers(_ day: Day) -> Bool { from <= day && until.map { day < $0 } ?? true }
}
