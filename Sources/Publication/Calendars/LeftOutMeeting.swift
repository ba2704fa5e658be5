package import Secretariat

/// A meeting that is not in a calendar, and why.
package struct LeftOutMeeting: Hashable, Sendable {
  /// Why a meeting is not in a calendar.
  package enum Reason: String, CaseIterable, Sendable {
    /// It is only proposed, or was given up as a proposal (R28).
    case draft
    /// It lapsed.
    case lapsed
    /// Only its month is known (R12).
    case monthOnly = "month-only"
    /// Only a window is known (R12).
    case windowOnly = "window-only"
    /// Its date is to be confirmed or not recorded.
    case noDate = "no-date"
    /// A calendar cannot hold its days.
    case notWritable = "not-writable"

    /// Whether a calendar for planners has such meetings.
    package var isForPlanners: Bool { self != .noDate && self != .notWritable }
  }

  /// The meeting.
  package let handle: MeetingHandle
  /// Why it is not in.
  package let reason: Reason

  /// A meeting that is not in a calendar.
  package init(handle: MeetingHandle, reason: Reason) {
    self.handle = handle
    self.reason = reason
  }
}
