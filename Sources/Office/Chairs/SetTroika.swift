package import CivilTime
package import Secretariat
package import Store

/// Lays down who sits in a body's troika from now on (R8).
package struct SetTroika: Sendable {
  /// The body, by code or name.
  package var body: String
  /// The seats that rest on its own terms.
  package var form: TroikaRule.Form
  /// The body whose chair has the fourth seat, by code or name.
  package var fourthSeat: String?
  /// The day on which it was decided.
  package var decided: Day?
  /// Where the rule is taken from.
  package var source: TextLine
  /// Why; the log keeps it.
  package var reason: TextLine?

  /// A rule to be laid down.
  package init(
    body: String, form: TroikaRule.Form, fourthSeat: String? = nil, decided: Day? = nil, source: TextLine, reason: TextLine? = nil
  ) {
    self.body = body
    self.form = form
    self.fourthSeat = fourthSeat
    self.decided = decided
    self.source = source
    self.reason = reason
  }

  /// Lays it down.
  ///
  /// - Throws: A `Refusal` when it was decided on a day yet to come, or the fourth seat would be the body's own.
  package func callAsFunction(in office: Office) throws -> Written<ChairOutcome> {
    try office.checkDecided(on: decided)
    return try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let found = try lookup.body(body)
      let other = try fourthSeat.map { try lookup.body($0).code }
      if other == found.code {
        throw Refusal.invalid(
          given: found.code.text,
          because: BilingualText(
            english: "the fourth seat is that of another body's chair",
            spanish: "el cuarto puesto corresponde a la Presidencia de otro cuerpo"),
          remedy: BilingualText(
            english: "Name another body with --fourth-seat, or leave it out; see them with: rcm body list",
            spanish: "Indique otro cuerpo con --fourth-seat, u omítalo; véalos con: rcm body list"))
      }
      let rule = TroikaRule(form, fourthSeat: other)
      let before = try TroikaSeries(of: found, on: office.today, reading: writing.reading)
      let remedy = BilingualText(english: "Keep the troika as it is.", spanish: "Conserve la troika como está.")
      let act = ChairAct(body: found, office: office, writing: writing, remedy: remedy)
      let outcome = try act {
        if rule != found.troikaRule { try writing.insert(rule, of: found.code, decided: decided, source: source.text) }
      }
      let after = try TroikaSeries(of: outcome.body, on: office.today, reading: writing.reading)
      return ChairOutcome(
        body: outcome.body, decision: nil, effects: ChairEffects(outcome.effects, troikas: after.changes(since: before)),
        directory: outcome.directory)
    }
  }
}
