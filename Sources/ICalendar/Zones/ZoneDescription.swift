public import CivilTime

/// A zone as a calendar describes it (VTIMEZONE, RFC 5545 3.6.5): its observances, from which the offset at any moment follows.
///
/// The description may come from anywhere. Whatever it says, making it and asking it take a bounded time: a rule gives at most
/// ``onsetsMaximum`` onsets up to the last year of the table.
public struct ZoneDescription: Sendable {
  /// A time during which the zone keeps one offset (STANDARD or DAYLIGHT).
  public struct Observance: Hashable, Sendable {
    /// Whether it is summer time (DAYLIGHT).
    public let isDaylight: Bool
    /// When it first begins, on the clocks before it (DTSTART).
    public let onset: LocalDateTime
    /// The offset before it, in seconds east of UTC (TZOFFSETFROM).
    public let offsetFrom: Int
    /// The offset during it (TZOFFSETTO).
    public let offsetTo: Int
    /// How it comes again (RRULE).
    public let rules: [RecurrenceRule]
    /// When else it begins, on the clocks before it (RDATE).
    public let dates: [LocalDateTime]
    /// What it is called (TZNAME).
    public let name: String?

    /// An observance; `nil` when an offset is a day or more.
    public init?(
      isDaylight: Bool, onset: LocalDateTime, offsetFrom: Int, offsetTo: Int, rules: [RecurrenceRule] = [], dates: [LocalDateTime] = [],
      name: String? = nil
    ) {
      guard abs(offsetFrom) < 86_400, abs(offsetTo) < 86_400 else { return nil }
      self.isDaylight = isDaylight
      self.onset = onset
      self.offsetFrom = offsetFrom
      self.offsetTo = offsetTo
      self.rules = rules
      self.dates = dates
      self.name = name
    }
  }

  /// The zone's name (TZID), which need not be one of the zone data.
  public let name: String
  /// The observances, in the order in which they were given.
  public let observances: [Observance]
  /// The last year whose onsets are in the table; later ones are worked out when they are asked for.
  public let tableYear: Int
  /// The onsets up to the end of that year, the earliest first.
  let table: [ZoneOnset]

  /// How many onsets of a rule are taken at most, and how many in all.
  public static let onsetsMaximum = 4_096

  /// A zone by its observances; `nil` without any (RFC 5545 3.6.5).
  public init?(name: String, observances: [Observance], tableYear: Int = 2_100) {
    guard !observances.isEmpty else { return nil }
    self.name = name
    self.observances = observances
    self.tableYear = min(max(1, tableYear), 9_999)
    let last = Instant(secondsSinceEpoch: Int64(GregorianMonth(year: self.tableYear + 1, month: 1).firstDay) * 86_400 - 1)
    table = ZoneOnset.onsets(of: observances, from: nil, through: last)
  }

  /// The offset at a moment.
  ///
  /// Before the first onset it is the one that stands before it, without a name.
  public func offset(at instant: Instant) -> ZoneOffset {
    let moment = Int(instant.secondsSinceEpoch)
    let onsets = onsets(around: moment...moment)
    guard let onset = onsets.last(where: { $0.at <= moment }) else {
      let first = table.first ?? onsets.first
      return ZoneOffset(seconds: first.map { observances[$0.observance].offsetFrom } ?? 0, isDaylightSaving: false, abbreviation: "")
    }
    let observance = observances[onset.observance]
    return ZoneOffset(seconds: observance.offsetTo, isDaylightSaving: observance.isDaylight, abbreviation: observance.name ?? "")
  }

  /// The offsets within which local times of a span are read.
  func window(_ walls: ClosedRange<Int>, from first: Instant, through last: Instant) -> ZoneWindow {
    var offset = offset(at: first).seconds
    let initial = offset
    var changes: [OffsetChange] = []
    let begin = Int(first.secondsSinceEpoch)
    let end = Int(last.secondsSinceEpoch)
    for onset in onsets(around: begin...end) where onset.at > begin && onset.at <= end {
      let next = observances[onset.observance].offsetTo
      if next != offset { changes.append(OffsetChange(at: onset.at, from: offset, to: next)) }
      offset = next
    }
    return ZoneWindow(walls: walls, initial: initial, changes: changes)
  }

  /// The onsets within a span with the last before it, in order; there may be more before.
  private func onsets(around span: ClosedRange<Int>) -> ArraySlice<ZoneOnset> {
    let lower = Self.position(after: span.lowerBound, in: table)
    let known = table[max(0, lower - 1)..<Self.position(after: span.upperBound, in: table)]
    let tableEnd = GregorianMonth(year: tableYear + 1, month: 1).firstDay * 86_400
    guard span.upperBound >= tableEnd, tableYear < 9_999 else { return known }
    // After the table: as far back as there is an onset, at most to the table's end.
    var back = 800 * 86_400
    while true {
      let from = max(tableEnd, span.lowerBound - back)
      let later = ZoneOnset.onsets(
        of: observances, from: Instant(secondsSinceEpoch: Int64(from)), through: Instant(secondsSinceEpoch: Int64(span.upperBound)))
      if later.first.map({ $0.at <= span.lowerBound }) ?? false || from == tableEnd {
        return from == tableEnd ? (Array(known) + later)[...] : later[...]
      }
      back *= 4
    }
  }

  /// The position of the first onset after a moment.
  private static func position(after moment: Int, in table: [ZoneOnset]) -> Int {
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      if table[middle].at <= moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
