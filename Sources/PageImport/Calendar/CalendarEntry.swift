package import CivilTime
package import Secretariat

/// An entry of a calendar under import: what takes place once, as a line to be reviewed, with its identity and revision.
package struct CalendarEntry: Hashable, Sendable {
  /// What makes an entry the same in every file of one source (RFC 5545 3.8.4.7 and 3.8.4.4).
  package struct Key: Hashable, Sendable {
    /// The UID.
    package let identifier: String
    /// Which of the times of an event that comes again it is; empty for one that does not.
    package let recurrence: String

    /// A key.
    package init(identifier: String, recurrence: String) {
      self.identifier = identifier
      self.recurrence = recurrence
    }
  }

  /// What a calendar of this program says of a meeting besides what every calendar says.
  package struct Published: Hashable, Sendable {
    /// The meeting's permanent identity in calendars (R17).
    package let identifier: CalendarIdentifier
    /// Its handle, where the entry tells it (R17).
    package let handle: MeetingHandle?
    /// When it was first recorded.
    package let created: Instant?
    /// When it was last changed.
    package let modified: Instant?
    /// Why it was put off or called off, where the calendar tells it to those who plan.
    package let reason: TextLine?
  }

  /// Which entry it is.
  package let key: Key
  /// How often it was rescheduled (SEQUENCE): the highest among its sittings.
  package let sequence: Int
  /// When it was last changed (LAST-MODIFIED, else DTSTAMP).
  package let stamp: Instant?
  /// Its events by themselves as a calendar, without what tells only when they were written; read again, it gives the same entry.
  package let text: String
  /// The title as it stands, on one line.
  package let title: String
  /// Its days.
  package let days: DayRange
  /// Whether it is cancelled.
  package let isCancelled: Bool
  /// What only a calendar of this program tells.
  package let published: Published?
  /// The line that is reviewed, with the best reading as a meeting.
  package let reading: LineReading

  /// Whether it is a newer account than another one (RFC 5546 2.1.5): by the higher SEQUENCE, then by the later stamp.
  ///
  /// Of two with neither, the one at hand counts: programs that never write either are not rare.
  package func isOlder(than sequence: Int, _ stamp: Instant?) -> Bool {
    guard self.sequence == sequence else { return self.sequence < sequence }
    guard let mine = self.stamp, let stamp else { return false }
    return mine < stamp
  }
}
