package import CivilTime
package import Secretariat
internal import Store

/// Ranks the members that could take a turn in the chair, with reasons; writes nothing (R10).
package struct SuggestChair: Sendable {
  /// The body, by code or name; without one, the first body on record.
  package var body: String?
  /// The turn; without one, the first that nobody has.
  package var label: TermLabel?

  /// A question.
  package init(body: String? = nil, label: TermLabel? = nil) {
    self.body = body
    self.label = label
  }

  /// What is suggested.
  package struct Answer: Sendable {
    /// The body.
    package let body: Body
    /// The turn.
    package let label: TermLabel
    /// Who has the turn already, if anyone.
    package let holder: ChairHolder
    /// The suggestions, the one for which most speaks first.
    package let suggestions: [ChairSuggestion]
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Looks them up.
  package func callAsFunction(in office: Office, language: Language) throws -> Answer {
    try office.record.read { reading in
      let body = try reading.body(body)
      let plan = try reading.plan(of: body.code)
      let order = try reading.order(of: plan, on: office.today)
      let terms = order.rotation.terms
      let next = order.rotation.term(atCloseOf: office.today).flatMap { order.rotation.successor(of: $0) }
      let near = terms.filter { $0.start.latest >= office.today }
      let open = near.first { $0.appointment != .assumed && $0.holder == .notRecorded } ?? terms.last { $0.holder == .notRecorded } ?? next
      let label = label ?? open?.label ?? terms.last.map { TermLabel($0.label.year + 1) ?? $0.label }
      guard let label else { throw Self.nothingPlanned(body) }
      let members = Set(try reading.memberships().filter { $0.body == body.code && $0.role == .member }.map(\.party))
      let ordered = try reading.parties().filter { members.contains($0.code) }
        .sorted { ($0.filingKey(in: language), $0.code) < ($1.filingKey(in: language), $1.code) }.map(\.code)
      return Answer(
        body: body, label: label, holder: order.rotation.term(labelled: label)?.holder ?? .notRecorded,
        suggestions: plan.suggestions(for: label, in: order, members: ordered, today: office.today), directory: try reading.directory())
    }
  }

  private static func nothingPlanned(_ body: Body) -> Refusal {
    .breaks(
      .orderedPlan, given: body.code.text,
      because: BilingualText(
        english: "\(body.code) has neither a chair on record nor a rule for it",
        spanish: "\(body.code) no tiene Presidencia registrada ni regla para ella"),
      remedy: BilingualText(english: "Lay one down with: rcm body rotation", spanish: "Establézcala con: rcm body rotation"))
  }
}
