public import CivilTime

/// A decision about a body's chair: an offer, an election, or an exception to its plan, with when it was taken and on what authority (R7).
///
/// Decisions are kept and never carried out in place: the effective order is worked out anew from the plan and all of them.
public struct ChairDecision: Hashable, Sendable {
  /// What was decided.
  ///
  /// A label names the turn that bore it when the decision was taken.
  public enum Act: Hashable, Sendable {
    /// A member offers to take a turn; the order stays as it is.
    case offer(Code<Party>, TermLabel)
    /// A turn is foreseen for a member.
    case plan(Code<Party>, TermLabel)
    /// A member is elected for a turn.
    case elect(Code<Party>, TermLabel)
    /// Two turns change places.
    case swap(TermLabel, TermLabel)
    /// Whoever has the turn is passed over, and those who follow move up.
    case skip(TermLabel)
    /// The term lasts longer; those who follow begin later.
    case extend(TermLabel, TermBound)
    /// The term ends earlier; those who follow begin earlier.
    case shorten(TermLabel, TermBound)
    /// A member takes the turn, and the one who had it and those who follow move down.
    case insert(Code<Party>, TermLabel)
    /// Whoever has the turn gives it up: it is open again where the body elects, and passes to the next where there is an order.
    case withdraw(TermLabel)
    /// A member gets no turn that begins within the days.
    case suspend(Code<Party>, from: Day, until: Day?)
    /// The suspension of a member ends.
    case reinstate(Code<Party>, from: Day)
    /// Nobody has the turn, from its beginning or from a day on.
    case vacancy(TermLabel, from: Day?)
  }

  /// Where a term ends, other than the rule says.
  public enum TermBound: Hashable, Sendable {
    /// So many months later or earlier than it would.
    case months(TermLength.MonthCount)
    /// When a day begins, or at a handover on it.
    case day(Day)
    /// At the close of another meeting, in a year.
    case meeting(MeetingHandle, year: Int)
  }

  /// The number by which the decision is known, from 1.
  public let number: Int
  /// The body.
  public let body: Code<Body>
  /// What was decided.
  public let act: Act
  /// The day on which it was decided; nobody knew of it before.
  public let decided: Day
  /// Where it was decided, such as an item of a meeting.
  public let instance: TextLine?
  /// Why.
  public let reason: TextLine?
  /// Where the decision is taken from.
  public let source: TextLine

  /// A decision in full.
  ///
  /// - Throws: A ``Refusal`` for an exception without a reason, a turn that would change places with itself, or a suspension that would end before it begins.
  public init(
    number: Int, body: Code<Body>, act: Act, decided: Day, instance: TextLine?, reason: TextLine?, source: TextLine
  ) throws(Refusal) {
    if act.isException, reason == nil {
      throw .breaks(
        .orderedPlan, given: act.name,
        because: BilingualText(
          english: "an exception to the plan of the chair needs a reason",
          spanish: "una excepción al plan de la Presidencia requiere un motivo"),
        remedy: .addReason)
    }
    if case .swap(let one, let other) = act, one == other {
      throw .invalid(
        given: one.description,
        because: BilingualText(
          english: "a turn cannot change places with itself", spanish: "un turno no puede intercambiarse consigo mismo"))
    }
    if case .suspend(_, let from, let until?) = act, until <= from {
      throw .invalid(
        given: until.description,
        because: BilingualText(
          english: "the suspension would end (\(until)) before it begins (\(from))",
          spanish: "la suspensión terminaría (\(until)) antes de comenzar (\(from))"))
    }
    self.number = number
    self.body = body
    self.act = act
    self.decided = decided
    self.instance = instance
    self.reason = reason
    self.source = source
  }
}

extension ChairDecision.Act {
  /// The permanent name by which files and programs know the act.
  public var name: String {
    switch self {
    case .offer: "offer"
    case .plan: "plan"
    case .elect: "elect"
    case .swap: "swap"
    case .skip: "skip"
    case .extend: "extend"
    case .shorten: "shorten"
    case .insert: "insert"
    case .withdraw: "withdraw"
    case .suspend: "suspend"
    case .reinstate: "reinstate"
    case .vacancy: "vacancy"
    }
  }

  /// Whether it departs from the plan, so that it needs a reason (R7).
  public var isException: Bool {
    switch self {
    case .offer, .plan, .elect: false
    case .swap, .skip, .extend, .shorten, .insert, .withdraw, .suspend, .reinstate, .vacancy: true
    }
  }

  /// The turns it names.
  public var labels: [TermLabel] {
    switch self {
    case .offer(_, let label), .plan(_, let label), .elect(_, let label), .skip(let label), .extend(let label, _), .shorten(let label, _),
      .insert(_, let label), .withdraw(let label), .vacancy(let label, _):
      [label]
    case .swap(let one, let other): [one, other]
    case .suspend, .reinstate: []
    }
  }

  /// The member it names.
  public var party: Code<Party>? {
    switch self {
    case .offer(let party, _), .plan(let party, _), .elect(let party, _), .insert(let party, _), .suspend(let party, _, _),
      .reinstate(let party, _):
      party
    case .swap, .skip, .extend, .shorten, .withdraw, .vacancy: nil
    }
  }
}
