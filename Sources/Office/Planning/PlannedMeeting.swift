package import CivilTime
package import Secretariat

/// A meeting that a plan reckons with: one that a cycle asks for, or one on record that takes the same people's time (R19).
package struct PlannedMeeting: Hashable, Sendable {
  /// What the wish for a date rests on.
  package enum Wish: Hashable, Sendable {
    /// The first days of the meetings of earlier years.
    case seen([Day])
    /// No earlier year shows any: the middle of the window.
    case middle
    /// Its own date on record.
    case recorded
  }

  /// The name by which the plan tells it apart, such as `2025-rcgm-2`.
  package let id: String
  /// The meeting of the cycle; `nil` for a meeting on record that no cycle asks for.
  package let slot: CycleSlot?
  /// The year of the cycle.
  package let year: CycleYear
  /// The meeting on record for it, if there is one.
  package let recorded: Meeting?
  /// What it is called.
  package let title: BilingualText
  /// The country whose holidays keep it away: the host, or the chair of a virtual meeting; `nil` where none is known.
  package let host: Code<Country>?
  /// What the wish for its date rests on.
  package let wish: Wish

  /// What people call it: its handle where it is on record, and else its code and year.
  package var name: String { recorded?.handle.text ?? slot.map { "\($0.code)-\(year)" } ?? id }

  /// Whether the plan may give it another date than the one on record.
  package var isMovable: Bool {
    guard let recorded, recorded.details.date.hasExactDays else { return true }
    return recorded.state == .proposed || recorded.state == .tentative
  }
}
