package import CivilTime
package import Secretariat

/// Everything that an act about a chair changes, and what stays because it is held, closed or recorded otherwise.
package struct ChairEffects: Sendable {
  /// A term before and after; one of them is `nil` for a term that is new or gone.
  package struct TermChange: Sendable {
    /// The term before.
    package let before: ChairTerm?
    /// When the term before ended, as far as another one followed.
    package let endBefore: PartialDate?
    /// The term after.
    package let after: ChairTerm?
    /// When the term after ends, as far as another one follows.
    package let endAfter: PartialDate?
  }

  /// The troika of a term before and after.
  package struct TroikaChange: Sendable {
    /// The body whose troika it is.
    package let body: Code<Body>
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
    let earlier = Self.placed(before.order.rotation.terms)
    let later = Self.placed(after.order.rotation.terms)
    let places = Set(earlier.keys).union(later.keys).sorted()
    terms = places.compactMap { place in
      let change = TermChange(
        before: earlier[place], endBefore: earlier[place].flatMap { before.order.rotation.successor(of: $0)?.start }, after: later[place],
        endAfter: later[place].flatMap { after.order.rotation.successor(of: $0)?.start })
      return Self.differ(change) ? change : nil
    }
    troikas =
      places.compactMap { place in
        let old = earlier[place].map { before.troika(around: $0) } ?? []
        let new = later[place].map { after.troika(around: $0) } ?? []
        return old.map(\.holder) == new.map(\.holder)
          ? nil : TroikaChange(body: after.body.code, label: place.label, before: old, after: new)
      }
      + zip(before.guestTroikas, after.guestTroikas).compactMap { old, new in
        guard let label = new.label ?? old.label, old.seats.map(\.holder) != new.seats.map(\.holder) else { return nil }
        return TroikaChange(body: new.body, label: label, before: old.seats, after: new.seats)
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

  /// A term by its label; a vacancy can share the label of the term that it cuts short.
  private struct Place: Hashable, Comparable {
    let label: TermLabel
    let occurrence: Int

    static func < (left: Place, right: Place) -> Bool { (left.label, left.occurrence) < (right.label, right.occurrence) }
  }

  private static func placed(_ terms: [ChairTerm]) -> [Place: ChairTerm] {
    var counts: [TermLabel: Int] = [:]
    var placed: [Place: ChairTerm] = [:]
    for term in terms {
      counts[term.label, default: 0] += 1
      placed[Place(label: term.label, occurrence: counts[term.label, default: 1])] = term
    }
    return placed
  }

  private static func differ(_ change: TermChange) -> Bool {
    // A term at the end of what is told has no end, whether or not more was told before.
    let ends = [change.endBefore, change.endAfter].compactMap(\.self)
    return differ(change.before, change.after) || ends.count == 2 && ends[0] != ends[1]
  }

  private static func differ(_ one: ChairTerm?, _ other: ChairTerm?) -> Bool {
    one?.holder != other?.holder || one?.start != other?.start || one?.startMeeting != other?.startMeeting
      || one?.appointment != other?.appointment
  }

  private static func differ(_ one: ChairAnswer?, _ other: ChairAnswer?) -> Bool {
    one?.terms.map(\.holder) != other?.terms.map(\.holder) || one?.terms.map(\.label) != other?.terms.map(\.label)
  }
}
