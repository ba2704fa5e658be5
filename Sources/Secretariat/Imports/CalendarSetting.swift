public import CivilTime

/// What is decided about a calendar as a whole before its entries are read; it is kept, so that they are always read the same.
public struct CalendarSetting: Hashable, Sendable {
  /// What becomes of the entries of a calendar.
  public enum Purpose: String, Sendable, CaseIterable {
    /// Meetings of a body.
    case meetings
    /// Entries that are no meetings, such as holidays: they are kept with their days for those who plan.
    case entries
  }

  /// What people call the calendar: what it calls itself, or the name of its file.
  public let source: String
  /// What becomes of its entries.
  public let purpose: Purpose
  /// The days within which events that come again are taken.
  public let window: DayRange
  /// Whether a person has said whose calendar it is; otherwise an entry that names no body awaits a decision.
  public let isBodyGiven: Bool
  /// The kind of meetings that name none.
  public let kind: Code<MeetingKind>?
  /// The zone of the secretariat, for hours that name none.
  public let zone: ZoneName?

  /// A setting in full.
  public init(
    source: String, purpose: Purpose, window: DayRange, isBodyGiven: Bool, kind: Code<MeetingKind>?, zone: ZoneName?
  ) {
    self.source = source
    self.purpose = purpose
    self.window = window
    self.isBodyGiven = isBodyGiven
    self.kind = kind
    self.zone = zone
  }
}
