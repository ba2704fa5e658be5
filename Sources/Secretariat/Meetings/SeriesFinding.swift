internal import CivilTime

/// Something wrong or missing in the numbers of a series (R14).
public enum SeriesFinding: Hashable, Sendable {
  /// A number between the first and the last recorded one has no meeting; `known` is what other sources say of it.
  case missing(Ordinal, known: KnownNumber?)
  /// Two or more meetings have the same number.
  case doubled(Ordinal, [MeetingHandle])
  /// A meeting of the series has no number although it was not lapsed or cancelled.
  case unnumbered(MeetingHandle, known: KnownNumber?)
  /// A meeting's number is smaller than that of an earlier meeting.
  case outOfOrder(MeetingHandle, Ordinal, after: MeetingHandle, Ordinal)
  /// Numbers before the first recorded meeting are known from other sources only.
  case beforeTheRecord([KnownNumber])
}

extension MeetingSeries {
  /// The gaps and doubles of the series.
  ///
  /// - Parameters:
  ///   - meetings: Every meeting of the series, in any order. Lapsed and cancelled ones take no number.
  ///   - known: What other sources say of the series' numbers.
  public func findings(meetings: [Meeting], known: [KnownNumber]) -> [SeriesFinding] {
    let counted = meetings.filter { !$0.state.isCalledOff && $0.details.series?.code == code }
      .sorted {
        ($0.details.date.earliest?.description ?? "9999", $0.handle) < ($1.details.date.earliest?.description ?? "9999", $1.handle)
      }
    let numbers = Dictionary(known.filter { $0.series == code }.map { ($0.ordinal, $0) }, uniquingKeysWith: { first, _ in first })
    func numbered(in year: Int?) -> KnownNumber? { numbers.values.filter { $0.year == year }.min { $0.ordinal < $1.ordinal } }
    var holders: [Ordinal: [MeetingHandle]] = [:]
    for meeting in counted {
      if let ordinal = meeting.details.series?.ordinal { holders[ordinal, default: []].append(meeting.handle) }
    }
    var findings: [SeriesFinding] = []
    if let first = holders.keys.min(), let last = holders.keys.max() {
      let earlier = numbers.values.filter { $0.ordinal < first }.sorted { $0.ordinal < $1.ordinal }
      if !earlier.isEmpty { findings.append(.beforeTheRecord(earlier)) }
      for number in first.number...last.number {
        guard let ordinal = Ordinal(number) else { continue }
        switch holders[ordinal]?.count ?? 0 {
        case 0: findings.append(.missing(ordinal, known: numbers[ordinal]))
        case 1: break
        default: findings.append(.doubled(ordinal, (holders[ordinal] ?? []).sorted()))
        }
      }
    }
    for meeting in counted where meeting.details.series?.ordinal == nil {
      findings.append(.unnumbered(meeting.handle, known: numbered(in: meeting.details.date.year)))
    }
    var highest: (handle: MeetingHandle, ordinal: Ordinal)?
    for meeting in counted {
      guard let ordinal = meeting.details.series?.ordinal else { continue }
      if let before = highest, ordinal < before.ordinal {
        findings.append(.outOfOrder(meeting.handle, ordinal, after: before.handle, before.ordinal))
      } else {
        highest = (meeting.handle, ordinal)
      }
    }
    return findings
  }
}
