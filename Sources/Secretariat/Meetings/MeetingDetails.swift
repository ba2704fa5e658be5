public import CivilTime

/// What a person says about a meeting: everything but its identity, its state and its history.
///
/// A value of this type is whole: it has a body, a kind and a title, each session lies on one of its days, and a virtual
/// meeting has no city.
public struct MeetingDetails: Hashable, Sendable {
  /// Where a meeting stands in a numbered series (R14).
  public struct SeriesPlace: Hashable, Sendable {
    /// The series.
    public let code: Code<MeetingSeries>
    /// The number, when it is known.
    public let ordinal: Ordinal?

    /// A place in a series.
    public init(code: Code<MeetingSeries>, ordinal: Ordinal?) {
      self.code = code
      self.ordinal = ordinal
    }
  }

  /// The bodies it belongs to; more than one for a bi-regional meeting.
  public var bodies: [Code<Body>]
  /// The kinds it is of, the leading one first.
  public var kinds: [Code<MeetingKind>]
  /// The title.
  public var title: BilingualText
  /// When it takes place, as far as is known (R12).
  public var date: ImpreciseDate
  /// The sessions whose clock times are known, in order.
  public var sessions: [Session]
  /// Where it takes place, as far as is known.
  public var place: Place?
  /// How people take part.
  public var mode: MeetingMode
  /// The country that hosts it, where that is not the country of the place.
  public var host: Code<Country>?
  /// Who convenes it, where that is not the chair.
  public var convenor: Code<Party>?
  /// Its place in a numbered series.
  public var series: SeriesPlace?
  /// The block it moves with (R16).
  public var block: Code<Block>?

  /// Details in full, checked as a whole.
  ///
  /// - Throws: A ``Refusal`` with every rule that the details break.
  public init(
    bodies: [Code<Body>], kinds: [Code<MeetingKind>], title: BilingualText, date: ImpreciseDate, sessions: [Session] = [],
    place: Place? = nil, mode: MeetingMode, host: Code<Country>? = nil, convenor: Code<Party>? = nil, series: SeriesPlace? = nil,
    block: Code<Block>? = nil
  ) throws(Refusal) {
    self.bodies = bodies
    self.kinds = kinds
    self.title = title
    self.date = date
    self.sessions = sessions.sorted { ($0.day, $0.hours.opens) < ($1.day, $1.hours.opens) }
    self.place = place
    self.mode = mode
    self.host = host
    self.convenor = convenor
    self.series = series
    self.block = block
    try check()
  }

  /// Checks the details again after parts of them were replaced.
  public func check() throws(Refusal) {
    var reasons: [Refusal.Reason] = []
    func report(_ rule: Rule, _ given: String, _ explanation: BilingualText, _ remedy: BilingualText?) {
      reasons.append(.init(rule: rule, given: given, explanation: explanation, remedy: remedy))
    }
    if bodies.isEmpty { report(.bodyAndKind, "body", "the meeting belongs to no body", "Name one with --body.") }
    if Set(bodies).count < bodies.count { report(.bodyAndKind, "body", "a body is named twice", "Name each body once.") }
    if kinds.isEmpty { report(.bodyAndKind, "kind", "the meeting is of no kind", "Name one with --kind.") }
    if Set(kinds).count < kinds.count { report(.bodyAndKind, "kind", "a kind is named twice", "Name each kind once.") }
    if mode == .virtual, place != nil {
      report(.bodyAndKind, "place", "a virtual meeting has no place", "Use --mode hybrid for a meeting that is also held in a place.")
    }
    let days = date.exactDays
    for session in sessions where !days.contains(where: { $0.contains(session.day) }) {
      report(.dateCertainty, session.day.description, "the session of \(session.day) lies outside the meeting's days (\(date))", nil)
    }
    for (position, one) in sessions.enumerated() {
      for other in sessions.dropFirst(position + 1) where one.overlaps(other) {
        report(.dateCertainty, other.hours.description, "two sessions of \(other.day) overlap (\(one.hours) and \(other.hours))", nil)
      }
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
  }

  /// The leading kind.
  public var leadingKind: Code<MeetingKind>? { kinds.first }
}
