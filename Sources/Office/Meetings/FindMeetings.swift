package import CivilTime
package import Secretariat
internal import Store

/// Lists meetings, or finds them by words of their titles, places and kinds in either language.
package struct FindMeetings: Sendable {
  /// Words to find; accents and capitals do not matter.
  package var words: [String] = []
  /// Only meetings of this body.
  package var body: String?
  /// Only meetings of this kind.
  package var kind: String?
  /// Only meetings in this country.
  package var country: String?
  /// Only meetings in one of these states.
  package var states: Set<MeetingState> = []
  /// Only meetings that touch this day or a later one.
  package var from: Day?
  /// Only meetings that touch this day or an earlier one.
  package var until: Day?
  /// At most so many.
  package var limit: Limit?

  /// Every meeting.
  package init() {}

  /// The meetings, in the order of their days; found by words, the best fit first.
  package func callAsFunction(in office: Office) throws -> [Meeting] {
    try office.record.read { try found(in: $0) }
  }

  /// The meetings, for an operation that reads more in the same transaction.
  func found(in reading: Reading) throws -> [Meeting] {
    var meetings: [Meeting] = []
    try forEachBatch(in: reading) { meetings += $0 }
    return meetings
  }

  /// Hands over the meetings some hundred at a time; only a search for words has all of them in memory.
  func forEachBatch(in reading: Reading, _ visit: ([Meeting]) throws -> Void) throws {
    let lookup = Lookup(reading: reading)
    var filter = Reading.MeetingFilter()
    filter.body = try body.map { try lookup.body($0).code }
    filter.kind = try kind.map { try lookup.kind($0).code }
    filter.country = try country.map { try lookup.country($0).code }
    filter.states = states
    filter.from = from
    filter.until = until
    guard !words.isEmpty else {
      filter.limit = limit?.number
      return try reading.forEachBatch(of: filter, visit)
    }
    let permitted = Set(try reading.meetings(filter).map(\.handle))
    let found = try reading.meetings(matching: words.flatMap { $0.split(separator: " ").map(String.init) })
    try visit(Array(found.filter { permitted.contains($0.handle) }.prefix(limit?.number ?? .max)))
  }
}
