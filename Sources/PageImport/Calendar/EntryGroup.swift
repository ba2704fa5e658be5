internal import CivilTime
internal import ICalendar
internal import Secretariat

/// The events that tell of one meeting: the meeting itself, or its separate days, and the sittings that are parts of it.
struct EntryGroup {
  /// The events of which the meeting's days follow; one, or several for a meeting on separate days.
  ///
  /// Never empty.
  private(set) var wholes: [SingleEvent]
  /// The sittings (RELATED-TO their parent).
  private(set) var sittings: [SingleEvent] = []
  /// The identity of a meeting of this program's own calendars.
  let published: PublishedIdentity?

  /// Every event of the group.
  var all: [SingleEvent] { wholes + sittings }

  /// Puts events together; a sitting whose parent is not in the file stands by itself.
  static func groups(of singles: [SingleEvent], domain: String) -> [EntryGroup] {
    var groups: [EntryGroup] = []
    var byIdentity: [CalendarIdentifier: Int] = [:]
    var byParent: [String: Int] = [:]
    var waiting: [(event: SingleEvent, parent: String)] = []
    let known = Set(singles.map(\.identifier))
    for single in singles {
      if let parent = single.parent, parent != single.identifier, known.contains(parent), single.recurrence.isEmpty {
        waiting.append((single, parent))
        continue
      }
      let published = PublishedIdentity(single.identifier, domain: domain)
      if let published, published.isPart, let position = byIdentity[published.meeting] {
        groups[position].wholes.append(single)
        byParent[single.identifier] = position
        continue
      }
      if let published { byIdentity[published.meeting] = groups.count }
      if byParent[single.identifier] == nil { byParent[single.identifier] = groups.count }
      groups.append(EntryGroup(wholes: [single], published: published))
    }
    var orphans: [EntryGroup] = []
    for (event, parent) in waiting {
      if let position = byParent[parent] {
        groups[position].sittings.append(event)
      } else {
        // Its parent is itself a part of something else: depth says nothing to the record.
        orphans.append(EntryGroup(wholes: [event], published: nil))
      }
    }
    return groups + orphans
  }

  /// The events as a calendar of their own, with the zones that only the file describes, and without the times of writing.
  func text(describing descriptions: [Component], zones: EventZones) -> String {
    let needed = Set(
      all.flatMap(\.component.properties).compactMap { CalendarTime($0)?.zone }.filter {
        if case .described = zones[$0] { true } else { false }
      })
    let kept = descriptions.filter { needed.contains($0[.zoneIdentifier]?.text ?? "") }
    let events = all.map { single in
      var event = single.component
      event.properties.removeAll { ["DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE"].contains($0.name.text) }
      return event
    }
    return String(decoding: Component(.calendar, parts: kept + events).bytes, as: UTF8.self)
  }
}

/// The days and sittings of a meeting, from all of its events.
struct EntryDays {
  /// The date; `nil` where it is longer than a meeting can be.
  private(set) var date: ImpreciseDate?
  /// The first and the last day.
  let bounds: DayRange
  /// The hours in which it sits, in order, none over another.
  private(set) var sessions: [Session] = []
  /// What is uncertain.
  private(set) var review: [ReviewReason.Code] = []
  /// What is worth knowing.
  private(set) var notes: [ReadingNote.Code] = []

  init(_ group: EntryGroup, zones: EventZones) {
    let spans = group.wholes.map { EventSpan($0.component, zones: zones) }
    let first = group.wholes[0].component[.start]?.day ?? .earliest
    let ranges = spans.compactMap { $0?.days }
    bounds = (try? DayRange(first: ranges.map(\.first).min() ?? first, last: ranges.map(\.last).max() ?? first)) ?? DayRange(first)
    guard ranges.count == spans.count else { return }
    if ranges.count == 1 {
      date = .days(ranges[0])
    } else {
      date = (try? SeparateDays(ranges.flatMap { Array($0) }.sorted())).map { .separateDays($0) }
    }
    let sittings = group.sittings.compactMap { EventSpan($0.component, zones: zones) }
    for span in spans.compactMap(\.self) + sittings {
      for code in span.review where !review.contains(code) { review.append(code) }
      for code in span.notes where !notes.contains(code) { notes.append(code) }
    }
    let found = (spans.compactMap { $0?.session } + sittings.compactMap(\.session)).sorted {
      ($0.day, $0.hours.opens) < ($1.day, $1.hours.opens)
    }
    for session in found {
      let isInside = ranges.contains { $0.contains(session.day) }
      let isFree = sessions.last.map { $0.day < session.day || $0.hours.closes <= session.hours.opens } ?? true
      if isInside, isFree { sessions.append(session) } else if !notes.contains(.sittingsLeftOut) { notes.append(.sittingsLeftOut) }
    }
  }
}
