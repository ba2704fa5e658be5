package import CivilTime
package import Secretariat

/// What the calendars for members show of meetings beyond those for everyone: who takes part (R15).
///
/// Parties and offices are named, never persons: no one can erase a name from a calendar that was fetched (R28). The record has
/// no joining links, so none are shown.
package struct MemberView: Sendable {
  private let lists: [MeetingHandle: ParticipantList]
  private let changes: [MeetingHandle: Instant]

  /// A view.
  ///
  /// - Parameters:
  ///   - lists: The participants of each meeting for which they were set.
  ///   - changes: When each of the lists last changed.
  package init(lists: [MeetingHandle: ParticipantList], changes: [MeetingHandle: Instant]) {
    self.lists = lists
    self.changes = changes
  }

  /// When what is shown of a meeting last changed: its own row or its list, whichever is later.
  func modified(_ meeting: Meeting) -> Instant {
    guard lists[meeting.handle] != nil, let change = changes[meeting.handle] else { return meeting.modified }
    return max(change, meeting.modified)
  }

  /// The lines that say who takes part: one for each part of the list.
  func lines(on meeting: MeetingHandle, in language: Language) -> [String] {
    guard let list = lists[meeting] else { return [] }
    let isEnglish = language == .english
    let parts = list.blocks(in: language).map { block, seats in
      "\(block.title(in: language)): \(seats.map { $0.title(in: language) }.joined(separator: "; "))"
    }
    guard !parts.isEmpty || !list.openSeats.isEmpty else { return [] }
    let open =
      list.openSeats.isEmpty
      ? []
      : [
        (isEnglish ? "Seats not determined: " : "Puestos sin determinar: ") + String(list.openSeats.count)
      ]
    return [isEnglish ? "Participants" : "Participantes"] + parts + open
  }
}
