internal import CivilTime
internal import Secretariat
internal import Store

/// The members of a body against whom a rule for its chair is checked (R7).
struct RotationMembers {
  private let body: Body
  private let memberships: [Membership]
  private let directory: Directory

  /// The members on record.
  init(body: Body, reading: Reading) throws {
    self.body = body
    memberships = try reading.memberships().filter { $0.body == body.code && $0.role == .member }
    directory = try reading.directory()
  }

  /// Refuses a rule that gives turns to parties that are no members, with every one of them.
  func check(_ rule: RotationRule) throws(Refusal) {
    let reasons: [Refusal.Reason] =
      switch rule.policy {
      case .offerAndConsensus: []
      case .listed(let order, _): memberships.isEmpty ? [] : order.filter { !belongs($0, on: nil) }.map { strangerInOrder($0) }
      case .alphabetical where memberships.isEmpty: [noMembers]
      case .alphabetical: rule.first.map { belongs($0, on: rule.begins) ? [] : [strangerFirst($0, on: rule.begins)] } ?? []
      }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
  }

  /// Whether a party may be a member on a day; without one, whether it ever was.
  private func belongs(_ party: Code<Party>, on day: Day?) -> Bool {
    memberships.contains { membership in
      membership.party == party && day.map { membership.standing(on: $0) != .doesNotBelong } ?? true
    }
  }

  private var noMembers: Refusal.Reason {
    .init(
      rule: .orderedPlan, given: body.code.text,
      explanation: BilingualText(
        english: "no member of \(body.code) is on record, so that they have no alphabetical order",
        spanish: "no consta ningún miembro de \(body.code), por lo que no tienen orden alfabético"),
      remedy: BilingualText(
        english: "Record them first: rcm body admit \(body.code) PARTY --as member --source \"…\"",
        spanish: "Regístrelos primero: rcm body admit \(body.code) PARTICIPANTE --as member --source \"…\""))
  }

  private func strangerInOrder(_ party: Code<Party>) -> Refusal.Reason {
    .init(
      rule: .orderedPlan, given: party.text,
      explanation: BilingualText { language in
        let name = directory.name(of: party, in: language)
        return language == .english
          ? "\(name) is not and never was a member of \(body.code)" : "\(name) no es ni ha sido miembro de \(body.code)"
      },
      remedy: BilingualText(
        english: "Leave it out of --order, or record that it belongs: rcm body admit \(body.code) \(party) --as member --source \"…\"",
        spanish: "Omítalo en --order, o registre que pertenece: rcm body admit \(body.code) \(party) --as member --source \"…\""))
  }

  private func strangerFirst(_ party: Code<Party>, on day: Day?) -> Refusal.Reason {
    .init(
      rule: .orderedPlan, given: party.text,
      explanation: BilingualText { language in
        let name = directory.name(of: party, in: language)
        let isEnglish = language == .english
        let date = day.map { isEnglish ? " on \($0.formatted(in: language))" : " el \($0.formatted(in: language))" } ?? ""
        return isEnglish
          ? "\(name) has the first turn, but is not a member of \(body.code)\(date)"
          : "\(name) tiene el primer turno, pero no es miembro de \(body.code)\(date)"
      },
      remedy: BilingualText(
        english: "Name a member with --first; see them with: rcm body show \(body.code)",
        spanish: "Indique un miembro con --first; véalos con: rcm body show \(body.code)"))
  }
}
