package import CivilTime
package import Secretariat
package import Store

/// Lays down how a body's chair rotates from a day on (R7).
package struct LayDownRotation: Sendable {
  /// Who comes next, in the words of whoever decides.
  package enum Policy: Sendable {
    /// Members offer, and the body elects.
    case offerAndConsensus
    /// These members in this order.
    case listed([String], repeats: Bool)
    /// The members in the alphabetical order of a language.
    case alphabetical(Language, RotationPolicy.Direction)
  }

  /// How long a term lasts.
  package enum Length: Sendable {
    /// Until the close of a meeting of a kind, or of any meeting.
    case untilHandover(kind: String?)
    /// So many months by the calendar.
    case months(TermLength.MonthCount)
  }

  /// The body, by code or name.
  package var body: String
  /// Who comes next.
  package var policy: Policy
  /// How long a term lasts.
  package var length: Length
  /// The day from which the rule holds.
  package var begins: Day?
  /// Who has the first turn.
  package var first: String?
  /// The day on which it was decided.
  package var decided: Day?
  /// Where the rule is taken from.
  package var source: TextLine
  /// Why; the log keeps it.
  package var reason: TextLine?

  /// A rule to be laid down.
  package init(
    body: String, policy: Policy, length: Length, begins: Day? = nil, first: String? = nil, decided: Day? = nil, source: TextLine,
    reason: TextLine? = nil
  ) {
    self.body = body
    self.policy = policy
    self.length = length
    self.begins = begins
    self.first = first
    self.decided = decided
    self.source = source
    self.reason = reason
  }

  /// Lays it down.
  ///
  /// - Throws: A `Refusal` when it was decided on a day yet to come, another rule holds on its first day, the order or the first turn
  ///   names a party that is no member, or a decision about the chair would not fit any more.
  package func callAsFunction(in office: Office) throws -> Written<ChairOutcome> {
    try office.checkDecided(on: decided)
    return try office.write(reason: reason?.text) { writing in
      let reading = writing.reading
      let lookup = Lookup(reading: reading)
      let body = try lookup.body(body)
      let policy: RotationPolicy =
        switch policy {
        case .offerAndConsensus: .offerAndConsensus
        case .listed(let names, let repeats): .listed(try names.map { try lookup.party($0).code }, repeats: repeats)
        case .alphabetical(let language, let direction): .alphabetical(language, direction)
        }
      let length: TermLength =
        switch length {
        case .untilHandover(let kind): .untilHandover(at: try kind.map { try lookup.kind($0).code })
        case .months(let count): .months(count)
        }
      let rule = try RotationRule(
        body: body.code, number: try reading.nextRotationRule(of: body.code), policy: policy, length: length, begins: begins,
        first: try first.map { try lookup.party($0).code }, decided: decided, source: source.text)
      if let last = try reading.plan(of: body.code).rules.last { try Self.check(rule, after: last) }
      try RotationMembers(body: body, reading: reading).check(rule)
      let remedy = BilingualText(
        english: "Give a day after the turn with --from.", spanish: "Indique con --from un día posterior al turno.")
      let act = ChairAct(body: body, office: office, writing: writing, remedy: remedy)
      return try act { try writing.insert(rule) }
    }
  }

  /// A new rule takes over on a day after the one before began.
  private static func check(_ rule: RotationRule, after last: RotationRule) throws {
    if let begins = rule.begins, last.begins.map({ $0 < begins }) ?? true { return }
    throw Refusal.breaks(
      .orderedPlan, given: rule.begins?.description ?? "",
      because: BilingualText(
        english: "the body has a rule already, so that another one needs a later day from which it holds",
        spanish: "el cuerpo ya tiene una regla, por lo que otra requiere un día posterior desde el cual rija"),
      remedy: BilingualText(english: "Give a later day with --from.", spanish: "Indique un día posterior con --from."))
  }
}
