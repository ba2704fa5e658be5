public import CivilTime

/// A member that could take a turn, with every reason that speaks for it; never a record (R10).
public struct ChairSuggestion: Hashable, Sendable {
  /// Something that speaks for a member.
  public enum Reason: Hashable, Sendable {
    /// The body's order gives it the turn.
    case nextInOrder
    /// It has offered to take the turn.
    case offered(decision: Int)
    /// It has not chaired since the record begins.
    case neverChaired
    /// So many terms have begun since its last one was called by this label.
    case lastChaired(TermLabel, termsSince: Int)
  }

  /// The member.
  public let party: Code<Party>
  /// What speaks for it.
  public let reasons: [Reason]
  /// How many terms it has held.
  public let termCount: Int
  /// Whether the record cannot tell if it is a member when the turn begins.
  public let isUncertain: Bool
}

extension RotationPlan {
  /// The members that could take a turn, the ones for whom most speaks first (R10).
  ///
  /// First comes whom the order gives the turn, then those that offered, those that never chaired, those that did so longest ago. Who
  /// has a turn already, now or later, is left out.
  ///
  /// - Parameters:
  ///   - label: The turn.
  ///   - order: The order in which the turn lies.
  ///   - members: The members in alphabetical order, which decides between equals.
  public func suggestions(for label: TermLabel, in order: EffectiveOrder, members: [Code<Party>], today: Day) -> [ChairSuggestion] {
    let terms = order.rotation.terms
    let turn = terms.first { $0.label == label }
    let day = turn?.start.latest ?? today
    let begun = terms.filter { $0.start.latest <= today }
    // Who is in the chair, and who has been given a later turn by a decision; an order comes round to everybody.
    let decided = terms.filter { term in
      term.label != label && term.number > begun.count && order.basis(of: term).map { !$0.decisions.isEmpty } ?? false
    }
    let taken = Set(([begun.last].compactMap(\.self).filter { $0.label != label } + decided).compactMap(\.holder.party))
    var suggestions: [(rank: [Int], suggestion: ChairSuggestion)] = []
    for (position, party) in members.enumerated()
    where !taken.contains(party) && setting.mayBelong(party, on: day) && !isSuspended(party, on: day) {
      var reasons: [ChairSuggestion.Reason] = []
      if turn?.holder.party == party { reasons.append(.nextInOrder) }
      let offer = decisions.last { $0.act == .offer(party, label) }
      if let offer { reasons.append(.offered(decision: offer.number)) }
      let held = begun.filter { $0.holder.party == party }
      if let last = held.last {
        reasons.append(.lastChaired(last.label, termsSince: begun.count { $0.number > last.number }))
      } else {
        reasons.append(.neverChaired)
      }
      suggestions.append(
        (
          [turn?.holder.party == party ? 0 : 1, offer == nil ? 1 : 0, held.last.map { $0.number } ?? 0, position],
          ChairSuggestion(
            party: party, reasons: reasons, termCount: held.count, isUncertain: setting.isUncertain(party, on: day))
        ))
    }
    return suggestions.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.suggestion)
  }

  /// Whether a member is suspended on a day, by the decisions on record.
  private func isSuspended(_ party: Code<Party>, on day: Day) -> Bool {
    var suspensions: [Suspension] = []
    for decision in decisions {
      switch decision.act {
      case .suspend(party, let from, let until): suspensions.append(Suspension(party: party, from: from, until: until))
      case .reinstate(party, let from):
        for position in suspensions.indices where suspensions[position].covers(from) { suspensions[position].until = from }
      default: break
      }
    }
    return suspensions.contains { $0.covers(day) }
  }
}
