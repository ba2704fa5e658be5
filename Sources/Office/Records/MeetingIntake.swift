internal import CivilTime
internal import Secretariat
internal import Store

/// A meeting that arrives from outside, before it has a handle.
struct IncomingMeeting {
  var details: MeetingDetails
  let state: MeetingState
  let source: SourceReference
}

/// Records meetings that arrive from outside: gives handles in the order of time, numbers that other sources know, and blocks.
///
/// The shipped record and an imported page go through here, so that both give the same meetings.
struct MeetingIntake {
  let writing: Writing
  private let kinds: [Code<MeetingKind>: MeetingKind]
  private let known: [KnownNumber]

  init(writing: Writing) throws {
    self.writing = writing
    kinds = Dictionary(uniqueKeysWithValues: try writing.reading.kinds().map { ($0.code, $0) })
    known = try writing.reading.knownNumbers()
  }

  /// The meetings from the earliest to the latest, so that running numbers in handles follow time, with their blocks.
  ///
  /// Within a month that is known only as a month, a meeting stands after those of its days; the line decides the rest.
  func inOrder(_ meetings: [IncomingMeeting]) -> [IncomingMeeting] {
    let ordered = meetings.enumerated().sorted { one, other in
      func key(_ entry: (offset: Int, element: IncomingMeeting)) -> (String, Int, Int) {
        let date = entry.element.details.date
        let day = date.hasExactDays ? date.earliest : date.latest
        return (day?.description ?? "9999-99-99", date.hasExactDays ? 0 : 1, -(entry.element.source.line ?? 0))
      }
      return key(one) < key(other)
    }.map(\.element)
    return withBlocks(ordered)
  }

  /// Records one meeting.
  func record(_ incoming: IncomingMeeting, identifier: CalendarIdentifier, now: Instant) throws {
    var details = incoming.details
    guard let kind = details.leadingKind.flatMap({ kinds[$0] }) else {
      throw Refusal.breaks(.bodyAndKind, given: incoming.source.text, because: "the meeting is of no known kind", remedy: nil)
    }
    if let series = details.series, series.ordinal == nil, incoming.state != .tentative {
      let number = known.first { $0.series == series.code && $0.year == details.date.year }
      details.series = .init(code: series.code, ordinal: number?.ordinal)
    }
    let taken = Set(try writing.reading.handles())
    guard
      let handle = MeetingHandle.next(
        prefix: kind.handlePrefix, year: details.date.year, isNumberedInYear: kind.isNumberedInYear, taken: taken.contains)
    else {
      throw Refusal.breaks(.permanentHandles, given: kind.handlePrefix, because: "no handle is left for \(kind.handlePrefix)", remedy: nil)
    }
    try writing.insert(
      Meeting(
        handle: handle, identifier: identifier, details: details, state: incoming.state, source: incoming.source, created: now,
        modified: now))
  }

  /// Puts a preparatory meeting and its main one into one block (R16).
  private func withBlocks(_ meetings: [IncomingMeeting]) -> [IncomingMeeting] {
    let rule = BlockRule(kinds: Array(kinds.values))
    var result = meetings
    for (main, meeting) in meetings.enumerated() {
      for (eve, other) in meetings.enumerated() where eve != main && rule.isEve(other.details, of: meeting.details) {
        guard let kind = meeting.details.leadingKind.flatMap({ kinds[$0] }), let year = meeting.details.date.year,
          let block = Code<Block>("\(kind.handlePrefix)-\(year)-BLOCK")
        else { continue }
        result[main].details.block = block
        result[eve].details.block = block
      }
    }
    return result
  }
}
