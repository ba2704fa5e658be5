internal import CivilTime
internal import Secretariat
internal import Store

/// A meeting that arrives from outside, before it has a handle.
struct IncomingMeeting {
  var details: MeetingDetails
  let state: MeetingState
  let source: SourceReference
  /// Its identity in calendars.
  let identifier: CalendarIdentifier
  /// What a calendar of this program tells of its earlier life; `nil` for a meeting that is new.
  var earlierLife: EarlierLife?

  /// What stays with a meeting that was on record elsewhere before, so that calendars know it again (R17, RFC 5545 3.8.7.4).
  struct EarlierLife {
    /// Its handle.
    let handle: MeetingHandle?
    /// How often it was rescheduled.
    let sequence: Int
    /// When it was first recorded.
    let created: Instant?
    /// When it was last changed.
    let modified: Instant?
    /// Why it was put off or called off.
    let reason: TextLine?
  }
}

/// Records meetings that arrive from outside: gives handles in the order of time, numbers that other sources know, and blocks.
///
/// The shipped record and an imported page go through here, so that both give the same meetings.
struct MeetingIntake {
  let writing: Writing
  private let kinds: [Code<MeetingKind>: MeetingKind]
  private let known: [KnownNumber]
  private var taken: Set<MeetingHandle>

  init(writing: Writing) throws {
    self.writing = writing
    kinds = Dictionary(uniqueKeysWithValues: try writing.reading.kinds().map { ($0.code, $0) })
    known = try writing.reading.knownNumbers()
    taken = Set(try writing.reading.handles())
  }

  /// The meetings from the earliest to the latest, so that running numbers in handles follow time, with their blocks.
  ///
  /// Within a month that is known only as a month, a meeting stands after those of its days; the line decides the rest.
  ///
  /// - Parameter recorded: Meetings of the same source that are on record; a new one may make a block with one of them.
  func inOrder(_ meetings: [IncomingMeeting], alongside recorded: [Meeting] = []) -> [IncomingMeeting] {
    let ordered = meetings.enumerated().sorted { one, other in
      func key(_ entry: (offset: Int, element: IncomingMeeting)) -> (String, Int, Int) {
        let date = entry.element.details.date
        let day = date.hasExactDays ? date.earliest : date.latest
        return (day?.description ?? "9999-99-99", date.hasExactDays ? 0 : 1, -(entry.element.source.line ?? 0))
      }
      return key(one) < key(other)
    }.map(\.element)
    var result = ordered
    let all = ordered.map(\.details) + recorded.map(\.details)
    for (index, block) in blocks(of: all) where index < ordered.count { result[index].details.block = block }
    return result
  }

  /// Records one meeting and gives its handle.
  @discardableResult
  mutating func record(_ incoming: IncomingMeeting, now: Instant) throws -> MeetingHandle {
    var details = incoming.details
    guard let kind = details.leadingKind.flatMap({ kinds[$0] }) else {
      throw Refusal.breaks(
        .bodyAndKind, given: incoming.source.text,
        because: BilingualText(
          english: "the meeting is of no known kind", spanish: "la reunión no es de ningún tipo conocido"))
    }
    if let series = details.series, series.ordinal == nil, incoming.state != .tentative, !incoming.state.isCalledOff {
      let number = known.first { $0.series == series.code && $0.year == details.date.year }
      details.series = .init(code: series.code, ordinal: number?.ordinal)
    }
    let life = incoming.earlierLife
    let kept = life?.handle.flatMap { taken.contains($0) ? nil : $0 }
    let next = MeetingHandle.next(
      prefix: kind.handlePrefix, year: details.date.year, isNumberedInYear: kind.isNumberedInYear, taken: taken.contains)
    guard let handle = kept ?? next else {
      throw Refusal.breaks(
        .permanentHandles, given: kind.handlePrefix,
        because: BilingualText(
          english: "no handle is left for \(kind.handlePrefix)", spanish: "no queda ningún identificador para \(kind.handlePrefix)"))
    }
    let modified = min(life?.modified ?? now, now)
    try writing.insert(
      Meeting(
        handle: handle, identifier: incoming.identifier, details: details, state: incoming.state,
        stateReason: incoming.state.keepsReason ? life?.reason : nil, source: incoming.source,
        sequence: min(life?.sequence ?? 0, 1_000_000_000), created: min(life?.created ?? modified, modified), modified: modified))
    taken.insert(handle)
    return handle
  }

  /// The meetings that were recorded from a document and may still be changed.
  func meetings(from document: String) throws -> [Meeting] {
    try writing.reading.meetings().filter { $0.source?.document == document && $0.closed == nil }
  }

  /// Puts meetings of a document that were recorded earlier into the blocks of those that were recorded now (R16).
  ///
  /// - Returns: The meetings that were changed.
  func joinBlocks(document: String, now: Instant, today: Day) throws -> [MeetingHandle] {
    let meetings = try meetings(from: document)
    var joined: [MeetingHandle] = []
    for (index, block) in blocks(of: meetings.map(\.details)) where meetings[index].details.block == nil {
      var details = meetings[index].details
      details.block = block
      try writing.update(try meetings[index].edited(details, now: now, today: today))
      joined.append(meetings[index].handle)
    }
    return joined.sorted()
  }

  /// The blocks of a preparatory meeting and its main one (R16), by their positions.
  private func blocks(of meetings: [MeetingDetails]) -> [Int: Code<Block>] {
    let rule = BlockRule(kinds: Array(kinds.values))
    // By the last days of a meeting: the preparatory one has the main one's first day, or the day before, among them.
    var byDay: [Day: [Int]] = [:]
    for (index, details) in meetings.enumerated() {
      for day in details.date.exactDays.first?.suffix(Self.eveDaysMaximum) ?? [] { byDay[day, default: []].append(index) }
    }
    var blocks: [Int: Code<Block>] = [:]
    for (main, meeting) in meetings.enumerated() {
      guard let first = meeting.date.exactDays.first?.first, let kind = meeting.leadingKind.flatMap({ kinds[$0] }),
        let block = Code<Block>("\(kind.handlePrefix)-\(first.year)-BLOCK")
      else { continue }
      let candidates = [first, first.previous].compactMap(\.self).flatMap { byDay[$0] ?? [] }
      for eve in candidates where eve != main && rule.isEve(meetings[eve], of: meeting) {
        blocks[main] = block
        blocks[eve] = block
      }
    }
    return blocks
  }

  private static let eveDaysMaximum = 61
}
