public import CivilTime

/// A moment at which a virtual meeting could begin, with what it means for each participant (R20).
public struct HourStart: Hashable, Sendable {
  /// When the meeting begins.
  public let begins: Instant
  /// When it ends.
  public let ends: Instant
  /// What it means for each participant, in the order in which they were given.
  public let attendances: [HourAttendance]
  /// The most minutes that anyone is outside of office hours.
  public let worstMinutes: Int
  /// The minutes of all participants outside of office hours.
  public let sumMinutes: Int

  /// A start with what it means for the participants.
  init(from begins: Instant, to ends: Instant, _ attendances: [HourAttendance]) {
    self.begins = begins
    self.ends = ends
    self.attendances = attendances
    worstMinutes = attendances.map(\.minutesOutside).max() ?? 0
    sumMinutes = attendances.reduce(0) { $0 + $1.minutesOutside }
  }

  /// Whether it is as good as another one for whoever is worst off, and for all together.
  public func isAsGood(as other: HourStart) -> Bool {
    worstMinutes == other.worstMinutes && sumMinutes == other.sumMinutes
  }
}

extension HourStart: Comparable {
  /// The fairer start comes first: least for whoever is worst off, then least for all together, then earliest.
  public static func < (left: HourStart, right: HourStart) -> Bool {
    (left.worstMinutes, left.sumMinutes, left.begins) < (right.worstMinutes, right.sumMinutes, right.begins)
  }
}
