internal import CivilTime

/// What an order of chairs rests on besides rules and decisions: who belongs to the body, how members are filed, which meetings there are.
public struct RotationSetting: Sendable {
  /// When each party was a member of the body; empty where the record does not say who is.
  let memberships: [Code<Party>: [Membership]]
  /// The parties by code, for the alphabetical order.
  let parties: [Code<Party>: Party]
  /// The meetings of the body.
  private(set) var meetings: [Meeting]
  /// The day as of which the setting is told, where that is asked for.
  private var day: Day?
  /// When meetings at which the chair passes usually lie, by kind.
  private let windows: [Code<MeetingKind>: CycleWindow]

  /// A setting from what is on record; what concerns other bodies is left aside.
  public init(body: Code<Body>, memberships: [Membership], parties: [Party], meetings: [Meeting], cycle: Cycle? = nil) {
    let handovers = (cycle?.slots ?? []).filter(\.isHandover)
    windows = Dictionary(handovers.map { ($0.kind, $0.window) }, uniquingKeysWith: { first, _ in first })
    self.memberships = Dictionary(grouping: memberships.filter { $0.body == body && $0.role == .member }) { $0.party }
    self.parties = Dictionary(parties.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.meetings = meetings.filter { $0.details.bodies.contains(body) }
  }

  /// The setting as far as it was known on a day: a meeting that was yet to come may have got its date later, and whoever left later
  /// was a member still.
  func known(on day: Day) -> RotationSetting {
    var known = self
    known.day = day
    known.meetings.removeAll { $0.details.date.latest.map { day < $0 } ?? true }
    return known
  }

  /// Whether a party may be a member on a day; where the record cannot tell, it may.
  func mayBelong(_ party: Code<Party>, on day: Day) -> Bool {
    guard !memberships.isEmpty else { return true }
    return memberships[party]?.contains { $0.standing(on: day) != .doesNotBelong || isToLeave($0, before: day) } ?? false
  }

  /// Whether a membership that ends by a day went on when the setting was known, so that nobody had to count on its end.
  private func isToLeave(_ membership: Membership, before day: Day) -> Bool {
    guard let known = self.day, known < day, let until = membership.until, known < until.earliest else { return false }
    return membership.standing(on: known) != .doesNotBelong
  }

  /// Whether the record cannot tell if a party is a member on a day.
  func isUncertain(_ party: Code<Party>, on day: Day) -> Bool {
    guard let standings = memberships[party]?.map({ $0.standing(on: day) }) else { return memberships.isEmpty }
    return !standings.contains(.belongs) && standings.contains(.uncertain)
  }

  /// Every party that ever was a member, in the alphabetical order of a language (R2).
  func members(in language: Language, _ direction: RotationPolicy.Direction) -> [Code<Party>] {
    let known = memberships.keys.compactMap { parties[$0] }
    let forwards = known.sorted { ($0.filingKey(in: language), $0.code) < ($1.filingKey(in: language), $1.code) }.map(\.code)
    return direction == .forwards ? forwards : forwards.reversed()
  }

  /// The meeting of a kind at which the chair of a year is handed over: the only one of that year that has not been called off.
  func handover(of kind: Code<MeetingKind>?, in year: Int) -> Meeting? {
    guard let kind else { return nil }
    let candidates = meetings.filter {
      $0.details.kinds.contains(kind) && !$0.state.isCalledOff && $0.details.date.year == year
    }
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// When a meeting of a kind at which the chair passes is to be expected in a year: in a month, where its window lies in one.
  func expectedHandover(of kind: Code<MeetingKind>?, in year: Int) -> PartialDate {
    guard let window = kind.flatMap({ windows[$0] }), window.from.month == window.until.month, !window.crossesYearEnd,
      let month = try? YearMonth(year: year, month: window.from.month)
    else { return .year(year) }
    return .month(month)
  }

  /// The meeting of a handle, unless it has been called off.
  func meeting(_ handle: MeetingHandle) -> Meeting? { meetings.first { $0.handle == handle && !$0.state.isCalledOff } }
}

extension Meeting {
  /// When it closes, as far as that is known; `nil` where not even the year is.
  ///
  /// Of a meeting that was put off only the year of its last dates is left.
  var close: PartialDate? {
    guard let latest = details.date.latest, let earliest = details.date.earliest else { return nil }
    if state == .postponed { return .year(latest.year) }
    if let last = details.date.exactDays.last?.last { return .day(last) }
    return earliest.yearMonth == latest.yearMonth ? .month(latest.yearMonth) : .year(latest.year)
  }
}
