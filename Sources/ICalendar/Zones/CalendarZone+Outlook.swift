public import CivilTime

extension CalendarZone {
  /// Describes a zone for Outlook, which reads one standard time and one summer time with a plain yearly rule each,
  /// as Microsoft specifies it (MS-OXCICAL 2.1.3.1.1.19.2).
  ///
  /// The description gives the zone's offsets at every moment of the span, not before or after it. A zone whose clocks do not
  /// change in it is one standard time without a rule. Both begin in 1970, in the past of all events.
  ///
  /// - Throws: ``OutlookZoneError`` when more than these two rules would be needed in the span.
  public init(outlook zone: Zone, over span: ClosedRange<Instant>) throws(OutlookZoneError) {
    let pairs = Self.pairs(of: zone, around: span)
    // The rules that hold the longest are taken, so that the text does not depend on the events where it need not.
    for margin in [10, 1, 0] {
      let wide = margin == 0 ? span : Self.wholeYears(around: span, margin: margin - 1)
      if let pair = pairs.first(where: { $0.describes(zone, over: wide) }) {
        self.init(zone, observances: pair.observances)
        return
      }
    }
    let offset = zone.offset(at: span.lowerBound)
    let changes = zone.transitions(in: span).filter { $0.from.seconds != $0.to.seconds && $0.at > span.lowerBound }
    if let change = changes.first { throw .needsMoreRules(zone.name, change: change.at) }
    self.init(zone, observances: [Self.unchanging(offset)])
  }

  private init(_ zone: Zone, observances: [ZoneObservance]) {
    name = zone.name
    rules = zone
    self.observances = observances
  }

  /// Every standard time with a summer time after it or before it that the zone has near the span, with every rule for either.
  private static func pairs(of zone: Zone, around span: ClosedRange<Instant>) -> [OutlookZonePair] {
    let changes = zone.transitions(in: wholeYears(around: span, margin: 1)).filter { $0.from.seconds != $0.to.seconds }
    var pairs: [OutlookZonePair] = []
    for (first, second) in zip(changes, changes.dropFirst())
    where first.from.seconds == second.to.seconds && first.to.seconds == second.from.seconds {
      for pair in OutlookZonePair.all(first, second) where !pairs.contains(pair) { pairs.append(pair) }
      // A long span has the same few rules again and again.
      if pairs.count > 200 { break }
    }
    return pairs
  }

  private static func unchanging(_ offset: ZoneOffset) -> ZoneObservance {
    let value = OffsetValue(clamping: offset.seconds)
    return ZoneObservance(
      name: .standard, onset: 0, before: value, during: value, letters: CalendarLine(offset.abbreviation), rule: nil)
  }

  /// The years that a span touches, and so many more before and after.
  private static func wholeYears(around span: ClosedRange<Instant>, margin: Int) -> ClosedRange<Instant> {
    func start(_ year: Int) -> Instant {
      Instant(secondsSinceEpoch: Int64(GregorianMonth(year: min(max(year, 1), 10_000), month: 1).firstDay) * 86_400)
    }
    // The clocks of the span's ends may show another year than those in UTC.
    let first = Instant(secondsSinceEpoch: span.lowerBound.secondsSinceEpoch - 86_400).utcDay.year - margin
    let last = Instant(secondsSinceEpoch: span.upperBound.secondsSinceEpoch + 86_400).utcDay.year + margin
    return min(start(first), span.lowerBound)...max(start(last + 1), span.upperBound)
  }
}
