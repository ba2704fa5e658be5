public import CivilTime

/// What a person says about a meeting: everything but its identity, its state and its history.
///
/// A value of this type is whole: it has a body, a kind and a title, each session lies on one of its days and none overlaps
/// another, a virtual meeting has no place, and days without a gap are no more than two months.
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

  /// The most days from the first to the last that a meeting without a gap takes.
  public static let daysMaximum = 61

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
    func report(_ rule: Rule?, _ given: String, _ explanation: BilingualText, _ remedy: BilingualText? = nil) {
      reasons.append(.init(rule: rule, given: given, explanation: explanation, remedy: remedy))
    }
    if bodies.isEmpty {
      report(
        .bodyAndKind, "body", .init(english: "the meeting belongs to no body", spanish: "la reunión no pertenece a ningún cuerpo"),
        .init(english: "Name one with --body.", spanish: "Indique uno con --body."))
    }
    if Set(bodies).count < bodies.count {
      report(
        .bodyAndKind, "body", .init(english: "a body is named twice", spanish: "un cuerpo se indica dos veces"),
        .init(english: "Name each body once.", spanish: "Indique cada cuerpo una sola vez."))
    }
    if kinds.isEmpty {
      report(
        .bodyAndKind, "kind", .init(english: "the meeting is of no kind", spanish: "la reunión no es de ningún tipo"),
        .init(english: "Name one with --kind.", spanish: "Indique uno con --kind."))
    }
    if Set(kinds).count < kinds.count {
      report(
        .bodyAndKind, "kind", .init(english: "a kind is named twice", spanish: "un tipo se indica dos veces"),
        .init(english: "Name each kind once.", spanish: "Indique cada tipo una sola vez."))
    }
    if mode == .virtual, place != nil {
      report(
        .modeAndPlace, "place", .init(english: "a virtual meeting has no place", spanish: "una reunión virtual no tiene lugar"),
        .init(
          english: "Use --mode hybrid for a meeting that is also held in a place.",
          spanish: "Use --mode hybrid para una reunión que también se celebra en un lugar."))
    }
    if case .days(let range) = date, range.first.days(until: range.last) >= Self.daysMaximum {
      report(
        .dateCertainty, date.description,
        .init(
          english: "the meeting would take \(range.first.days(until: range.last) + 1) days; at most \(Self.daysMaximum) are possible",
          spanish: "la reunión duraría \(range.first.days(until: range.last) + 1) días; son posibles \(Self.daysMaximum) a lo sumo"),
        .init(
          english: "If it takes place some time between these days, give window:\(date).",
          spanish: "Si se celebra en algún momento entre esos días, indique window:\(date)."))
    }
    let days = date.exactDays
    for session in sessions where !days.contains(where: { $0.contains(session.day) }) {
      report(
        date.hasExactDays ? nil : .dateCertainty, session.day.description,
        .init(
          english: "the session of \(session.day) lies outside the meeting's days (\(date))",
          spanish: "la sesión del \(session.day) queda fuera de los días de la reunión (\(date))"))
    }
    for (position, one) in sessions.enumerated() {
      for other in sessions.dropFirst(position + 1) where one.overlaps(other) {
        report(
          nil, other.hours.description,
          .init(
            english: "two sessions of \(other.day) overlap (\(one.hours) and \(other.hours))",
            spanish: "dos sesiones del \(other.day) se superponen (\(one.hours) y \(other.hours))"))
      }
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
  }

  /// The leading kind.
  public var leadingKind: Code<MeetingKind>? { kinds.first }
}
