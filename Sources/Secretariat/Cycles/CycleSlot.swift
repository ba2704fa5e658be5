public import CivilTime

/// One statutory meeting of a chair year: what it is, when it usually lies, how long it is, and what that rests on (R18).
public struct CycleSlot: Hashable, Sendable {
  /// Where a meeting takes place by the cycle.
  public enum PlaceRule: String, Sendable, CaseIterable {
    /// In the country of the chair.
    case chairCountry = "chair-country"
    /// Nowhere: it is virtual.
    case virtual
    /// The cycle does not say.
    case open
  }

  /// The name of the slot within its cycle, `RCGM-2`.
  public let code: Code<CycleSlot>
  /// The kind of its meetings.
  public let kind: Code<MeetingKind>
  /// The bodies that meet.
  public let bodies: [Code<Body>]
  /// What it is called.
  public let title: BilingualText
  /// When its meetings usually lie.
  public let window: CycleWindow
  /// How many days they have.
  public let dayCount: ClosedRange<Int>
  /// How people take part; `nil` where the cycle leaves it open.
  public let mode: MeetingMode?
  /// Where they take place.
  public let placeRule: PlaceRule
  /// The days of the week on which they prefer to begin.
  public let weekdays: [Weekday]
  /// How far before other meetings of the cycle they end.
  public let gaps: [CycleGap]
  /// Whether the chair changes hands at the close.
  public let isHandover: Bool
  /// From which years all this is known.
  public let evidence: BilingualText

  /// A slot in full; refused when it contradicts itself.
  public init(
    code: Code<CycleSlot>, kind: Code<MeetingKind>, bodies: [Code<Body>], title: BilingualText, window: CycleWindow,
    dayCount: ClosedRange<Int>, mode: MeetingMode?, placeRule: PlaceRule, weekdays: [Weekday], gaps: [CycleGap], isHandover: Bool,
    evidence: BilingualText
  ) throws(Refusal) {
    var reasons: [Refusal.Reason] = []
    func report(_ given: String, _ english: String, _ spanish: String) {
      let explanation = BilingualText(english: "\(code) of the cycle \(english)", spanish: "\(code) del ciclo \(spanish)")
      reasons.append(.init(rule: nil, given: given, explanation: explanation, remedy: nil))
    }
    if bodies.isEmpty { report("bodies", "belongs to no body", "no pertenece a ningún cuerpo") }
    if dayCount.lowerBound < 1 || dayCount.upperBound > 60 {
      report("\(dayCount)", "does not last 1 to 60 days", "no dura de 1 a 60 días")
    }
    if (mode == .virtual) != (placeRule == .virtual) {
      report(placeRule.rawValue, "is virtual and has a place, or neither", "es virtual y tiene lugar, o ni lo uno ni lo otro")
    }
    if mode == .notRecorded {
      report(
        "mode", "has a mode that is not recorded; an open one is none",
        "tiene una modalidad no registrada; la que queda abierta no se indica")
    }
    if gaps.contains(where: { $0.other == code }) { report("gaps", "keeps a gap to itself", "guarda un intervalo consigo misma") }
    if let refusal = Refusal(.invalid, reasons) { throw refusal }
    self.code = code
    self.kind = kind
    self.bodies = bodies
    self.title = title
    self.window = window
    self.dayCount = dayCount
    self.mode = mode
    self.placeRule = placeRule
    self.weekdays = weekdays
    self.gaps = gaps
    self.isHandover = isHandover
    self.evidence = evidence
  }

  /// Whether a meeting is one that the slot asks for, by leading kind and bodies.
  func fits(_ meeting: Meeting) -> Bool {
    meeting.details.leadingKind == kind && Set(meeting.details.bodies) == Set(bodies)
  }
}
