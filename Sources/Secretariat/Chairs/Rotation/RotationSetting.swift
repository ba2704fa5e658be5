internal import CivilTime

/// What an order of chairs rests on besides rules and decisions: who belongs to the body, how members are filed, which meetings there are.
public struct RotationSetting: Sendable {
  /// When each party was a member of the body; a party without any entry is not known to be or not to be one.
  let memberships: [Code<Party>: [Membership]]
  /// The parties by code, for the alphabetical order.
  let parties: [Code<Party>: Party]
  /// The meetings of the body.
  let meetings: [Meeting]

  /// A setting from what is on record; what concerns other bodies is left aside.
  public init(body: Code<Body>, memberships: [Membership], parties: [Party], meetings: [Meeting]) {
    self.memberships = Dictionary(grouping: memberships.filter { $0.body == body && $0.role == .member }) { $0.party }
    self.parties = Dictionary(parties.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.meetings = meetings.filter { $0.details.bodies.contains(body) }
  }

  /// Whether a party may be a member on a day; where the record cannot tell, it may.
  func mayBelong(_ party: Code<Party>, on day: Day) -> Bool {
    memberships[party]?.contains { $0.standing(on: day) != .doesNotBelong } ?? true
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
