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
  package func callAsFunction(in office: Office) throws -> Written<Body> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let found = try lookup.body(body)
      let other = try fourthSeat.map { try lookup.body($0).code }
      if other == found.code {
        throw Refusal.invalid(
          given: found.code.text,
          because: BilingualText(
            english: "the fourth seat is that of another body's chair",
            spanish: "el cuarto puesto corresponde a la Presidencia de otro cuerpo"))
      }
      let rule = TroikaRule(form, fourthSeat: other)
      if rule != found.troikaRule { try writing.insert(rule, of: found.code, decided: decided, source: source.text) }
      return try Lookup(reading: writing.reading).body(found.code.text)
    }
  }
}
