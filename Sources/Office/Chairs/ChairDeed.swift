package import CivilTime
package import Secretariat
internal import Store

/// What is decided about a chair, in the words of whoever decides: members and meetings by name.
package enum ChairDeed: Sendable {
  /// Where a term is to end.
  package enum Bound: Sendable {
    /// So many months later or earlier.
    case months(TermLength.MonthCount)
    /// On a day.
    case day(Day)
    /// At the close of a meeting.
    case meeting(String)
  }

  /// A member offers to take a turn.
  case offer(String, TermLabel)
  /// A turn is foreseen for a member.
  case plan(String, TermLabel)
  /// A member is elected for a turn.
  case elect(String, TermLabel)
  /// Two turns change places.
  case swap(TermLabel, TermLabel)
  /// Whoever has the turn is passed over.
  case skip(TermLabel)
  /// The term lasts longer.
  case extend(TermLabel, Bound)
  /// The term ends earlier.
  case shorten(TermLabel, Bound)
  /// A member takes the turn, and the others move down.
  case insert(String, TermLabel)
  /// Whoever has the turn gives it up.
  case withdraw(TermLabel)
  /// A member gets no turn within the days.
  case suspend(String, from: Day, until: Day?)
  /// The suspension of a member ends.
  case reinstate(String, from: Day)
  /// Nobody has the turn.
  case vacancy(TermLabel, from: Day?)

  /// The act that is meant.
  func act(_ lookup: Lookup) throws -> ChairDecision.Act {
    func bound(_ bound: Bound) throws -> ChairDecision.TermBound {
      switch bound {
      case .months(let count): return .months(count)
      case .day(let day): return .day(day)
      case .meeting(let name):
        let meeting = try lookup.meeting(name)
        guard let year = meeting.details.date.year else {
          throw Refusal.breaks(
            .dateCertainty, given: meeting.handle.text,
            because: BilingualText(
              english: "\(meeting.handle) has no date yet, so that no term can be bound to its close",
              spanish: "\(meeting.handle) aún no tiene fecha, por lo que ningún período puede vincularse a su clausura"),
            remedy: BilingualText(
              english: "Give it one with: rcm meeting move \(meeting.handle) --to …",
              spanish: "Asígnele una con: rcm meeting move \(meeting.handle) --to …"))
        }
        return .meeting(meeting.handle, year: year)
      }
    }
    return switch self {
    case .offer(let party, let label): .offer(try lookup.party(party).code, label)
    case .plan(let party, let label): .plan(try lookup.party(party).code, label)
    case .elect(let party, let label): .elect(try lookup.party(party).code, label)
    case .swap(let one, let other): .swap(one, other)
    case .skip(let label): .skip(label)
    case .extend(let label, let end): .extend(label, try bound(end))
    case .shorten(let label, let end): .shorten(label, try bound(end))
    case .insert(let party, let label): .insert(try lookup.party(party).code, label)
    case .withdraw(let label): .withdraw(label)
    case .suspend(let party, let from, let until): .suspend(try lookup.party(party).code, from: from, until: until)
    case .reinstate(let party, let from): .reinstate(try lookup.party(party).code, from: from)
    case .vacancy(let label, let from): .vacancy(label, from: from)
    }
  }
}
