package import CivilTime
package import Secretariat
package import Store

/// Records who holds the office of the chair inside of the chair country; it can change within a term.
package struct RecordOfficer: Sendable {
  /// The body, by code or name; without one, the first body on record.
  package var body: String?
  /// The term.
  package var label: TermLabel
  /// The office in each language; one at least.
  package var office: BilingualText
  /// The office-holder's public name, when known.
  package var person: TextLine?
  /// Since when, as far as known.
  package var from: PartialDate?
  /// Where it is taken from.
  package var source: TextLine
  /// Why; the log keeps it.
  package var reason: TextLine?

  /// An office-holder to be recorded.
  package init(
    body: String? = nil, label: TermLabel, office: BilingualText, person: TextLine? = nil, from: PartialDate? = nil, source: TextLine,
    reason: TextLine? = nil
  ) {
    self.body = body
    self.label = label
    self.office = office
    self.person = person
    self.from = from
    self.source = source
    self.reason = reason
  }

  /// Records it.
  ///
  /// - Throws: A `Refusal` when there is no such term, the day lies outside of it, or the same office-holder is on record already.
  package func callAsFunction(in desk: Office) throws -> Written<ChairOfficer> {
    try desk.write(reason: reason?.text) { writing in
      let body = try writing.reading.body(body)
      let rotation = try writing.reading.rotation(of: body.code, on: desk.today)
      guard let term = rotation.term(labelled: label) else {
        throw Refusal.notFound(
          .chairTerm, named: label.description, nearest: nil,
          remedy: BilingualText(english: "See the terms with: rcm chair list", spanish: "Vea los períodos con: rcm chair list"))
      }
      let end = rotation.successor(of: term)?.start.latest
      if let from, from.latest < term.start.earliest || end.map({ $0 < from.earliest }) ?? false {
        throw Refusal.breaks(
          .unbrokenChain, given: from.description,
          because: BilingualText(
            english: "\(from.formatted(in: .english)) lies outside of the term \(label)",
            spanish: "\(from.formatted(in: .spanish)) queda fuera del período \(label)"),
          remedy: BilingualText(english: "See the term with: rcm chair list", spanish: "Vea el período con: rcm chair list"))
      }
      let officer = ChairOfficer(body: body.code, turn: label, from: from, office: office, person: person?.text, source: source.text)
      if try writing.reading.chairOfficers(of: body.code).contains(where: { $0.isSame(as: officer) }) {
        throw recordedAlready(body, on: max(term.start.latest, from?.latest ?? term.start.latest))
      }
      try writing.insert(officer)
      return officer
    }
  }

  private func recordedAlready(_ body: Body, on day: Day) -> Refusal {
    Refusal(
      .rule, rule: nil, given: label.description,
      because: BilingualText(
        english: "this office-holder is on record for the term \(label) already",
        spanish: "quien ejerce el cargo ya consta para el período \(label)"),
      remedy: BilingualText(
        english: "See it with: rcm chair show --on \(day) --body \(body.code)",
        spanish: "Véalo con: rcm chair show --on \(day) --body \(body.code)"))
  }
}

extension ChairOfficer {
  /// Whether both say the same of one term, wherever they take it from.
  fileprivate func isSame(as other: ChairOfficer) -> Bool {
    turn == other.turn && from == other.from && office == other.office && person == other.person
  }
}
