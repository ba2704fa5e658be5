package import CivilTime
package import Secretariat

/// Everything that an act about a chair changes, and what stays because it is held, closed or recorded otherwise.
package struct ChairEffects: Sendable {
  /// A term before and after; one of them is `nil` for a term that is new or gone.
  package struct TermChange: Sendable {
    /// The term before.
    package let before: ChairTerm?
    /// The term after.
    package let after: ChairTerm?
  }

  /// The troika of a term before and after.
  package struct TroikaChange: Sendable {
    /// The label of the term in whose time it sits.
    package let label: TermLabel
    /// The seats before; empty where there was no such term.
    package let before: [Troika.Seat]
    /// The seats after.
    package let after: [Troika.Seat]
  }

  /// A meeting whose chair or expected host changes.
  package struct MeetingChange: Sendable {
    /// The meeting.
    package let meeting: Meeting
    /// Who was in the chair at it before; `nil` where its days could not tell.
    package let chairBefore: ChairAnswer?
    /// Who is in the chair at it after.
    package let chairAfter: ChairAnswer?
    /// Who was expected to host it before, where nothing is recorded.
    package let hostBefore: ChairHolder?
    /// Who is expected to host it after.
    package let hostAfter: ChairHolder?
  }

  /// A list of participants that changes.
  package struct ParticipantChange: Sendable {
    /// The meeting.
    package let meeting: MeetingHandle
    /// What changes.
    package let changes: ParticipantList.Changes
  }

  /// A deadline before and after.
  package struct DeadlineChange: Sendable {
    /// The year of its work plan.
    package let year: Int
    /// What is due.
    package let title: BilingualText
    /// When it was due.
    package let before: ImpreciseDate?
    /// When it is due.
    package let after: ImpreciseDate?
  }

  /// Something that an act leaves alone although it concerns it.
  package struct Stay: Sendable {
    /// Why it stays.
    package enum Reason: String, Sendable {
      /// The meeting was held.
      case held
      /// Its file is closed, and with it the list of those who took part.
      case closed
      /// Its place or host is recorded.
      case placeRecorded = "place-recorded"
      /// Its list of participants is frozen.
      case participantsFrozen = "participants-frozen"
    }

    /// The meeting.
    package let meeting: MeetingHandle
    /// Why it stays.
    package let reason: Reason
  }

  /// The terms that change, by label.
  package let terms: [TermChange]
  /// The troikas that change, by label.
  package let troikas: [TroikaChange]
  /// The meetings that change, in order of time.
  package let meetings: [MeetingChange]
  /// The lists of participants that change.
  package let participants: [ParticipantChange]
  /// The deadlines that change.
  package let deadlines: [DeadlineChange]
  /// The meetings whose calendar entries change.
  package let calendarEntries: [MeetingHandle]
  /// What stays although it concerns the terms that change.
  package let stays: [Stay]

  init(from before: ChairSnapshot, to after: ChairSnapshot) {
    let earlier = Dictionary(before.order.rotation.terms.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
    let later = Dictionary(after.order.rotation.terms.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
    let labels = Set(earlier.keys).union(later.keys).sorted()
    let terms = labels.compactMap { label -> TermChange? in
      let change = TermChange(before: earlier[label], after: later[label])
      return Self.differ(change.before, change.after) ? change : nil
    }
    self.terms = terms
    troikas = labels.compactMap { label in
      let old = earlier[label].map { before.troika(around: $0) } ?? []
      let new = later[label].map { after.troika(around: $0) } ?? []
      return old.map(\.holder) == new.map(\.holder) ? nil : TroikaChange(label: label, before: old, after: new)
    }
    let standings = Dictionary(after.standings.map { ($0.meeting.handle, $0) }, uniquingKeysWith: { first, _ in first })
    var meetings: [MeetingChange] = []
    var stays: [Stay] = []
    for old in before.standings {
      guard let new = standings[old.meeting.handle] else { continue }
      let chairDiffers = Self.differ(old.chair, new.chair)
      guard chairDiffers || old.hostHint != new.hostHint else { continue }
      let meeting = new.meeting
      if meeting.closed != nil {
        stays.append(.init(meeting: meeting.handle, reason: .closed))
      } else if meeting.state == .held {
        stays.append(.init(meeting: meeting.handle, reason: .held))
      } else {
        if meeting.hostCountry != nil { stays.append(.init(meeting: meeting.handle, reason: .placeRecorded)) }
        meetings.append(
          MeetingChange(meeting: meeting, chairBefore: old.chair, chairAfter: new.chair, hostBefore: old.hostHint, hostAfter: new.hostHint))
      }
    }
    self.meetings = meetings
    let lists = Dictionary(after.participants.map { ($0.meeting, $0) }, uniquingKeysWith: { first, _ in first })
    var participants: [ParticipantChange] = []
    for old in before.participants {
      guard let changes = lists[old.meeting]?.list.changes(since: old.list), !changes.isEmpty else { continue }
      if old.isFrozen {
        stays.append(.init(meeting: old.meeting, reason: .participantsFrozen))
      } else {
        participants.append(ParticipantChange(meeting: old.meeting, changes: changes))
      }
    }
    self.participants = participants
    self.stays = stays
    calendarEntries = before.standings.compactMap { old in
      standings[old.meeting.handle].flatMap { $0.calendar == old.calendar ? nil : old.meeting.handle }
    }
    let due = { (deadlines: [ChairSnapshot.Deadline]) in
      Dictionary(deadlines.map { ("\($0.year) \($0.code)", $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (dueBefore, dueAfter) = (due(before.deadlines), due(after.deadlines))
    deadlines = Set(dueBefore.keys).union(dueAfter.keys).sorted().compactMap { key in
      guard dueBefore[key]?.due != dueAfter[key]?.due, let deadline = dueAfter[key] ?? dueBefore[key] else { return nil }
      return DeadlineChange(year: deadline.year, title: deadline.title, before: dueBefore[key]?.due, after: dueAfter[key]?.due)
    }
  }

  private static func differ(_ one: ChairTerm?, _ other: ChairTerm?) -> Bool {
    one?.holder != other?.holder || one?.start != other?.start || one?.startMeeting != other?.startMeeting
      || one?.appointment != other?.appointment
  }

  private static func differ(_ one: ChairAnswer?, _ other: ChairAnswer?) -> Bool {
    one?.terms.map(\.holder) != other?.terms.map(\.holder) || one?.terms.map(\.label) != other?.terms.map(\.label)
  }
}
