public import CivilTime

/// Who was in a body's chair on a day: the day of a handover has two true answers (R6).
public enum ChairAnswer: Hashable, Sendable {
  /// The day lies before the first term on record.
  case beforeTheRecord
  /// One term covers the whole day.
  case term(ChairTerm)
  /// A handover falls on the day: the first term until the close of the meeting, the second from then.
  case handover(outgoing: ChairTerm, incoming: ChairTerm)
  /// The record's dates are too coarse: it was one of these, in this order.
  case uncertain([ChairTerm])
  /// The day lies beyond the year of the last term, whose holder no source names: that term may have ended since (R8).
  case afterTheRecord(last: ChairTerm)
}

extension ChairRotation {
  /// Who was in the chair on a day.
  public func chair(on day: Day) -> ChairAnswer {
    let candidates = terms.indices.filter { position in
      starts[position].first <= day && (position + 1 == terms.count || day <= lastDay(before: position + 1))
    }
    guard let first = candidates.first, let last = candidates.last else { return .beforeTheRecord }
    if last == terms.count - 1, candidates.count == 1, terms[last].holder == .notRecorded, day.year > terms[last].label.year {
      return .afterTheRecord(last: terms[last])
    }
    if candidates.count == 1 {
      return first == 0 && day < starts[0].last ? .uncertain([terms[0]]) : .term(terms[first])
    }
    if candidates.count == 2, starts[last] == DayRange(day) {
      return .handover(outgoing: terms[first], incoming: terms[last])
    }
    return .uncertain(candidates.map { terms[$0] })
  }

  /// The term in office at the end of a day, or `nil` when the record cannot tell.
  public func term(atCloseOf day: Day) -> ChairTerm? {
    if case .afterTheRecord = chair(on: day) { return nil }
    guard let begun = starts.lastIndex(where: { $0.last <= day }) else { return nil }
    // The term after it must not have begun perhaps.
    return begun + 1 == terms.count || day < starts[begun + 1].first ? terms[begun] : nil
  }

  /// What has become of a term by a day: planned, elected, in office, ended; `nil` where the dates are too coarse to tell.
  public func standing(of term: ChairTerm, on day: Day) -> ChairStanding? {
    guard let position = terms.firstIndex(of: term) else { return nil }
    if day < starts[position].first { return term.appointment == .elected ? .elected : .planned }
    if position + 1 < terms.count, lastDay(before: position + 1) < day { return .ended }
    return switch chair(on: day) {
    case .term(term): .inOffice
    case .handover(term, _), .handover(_, term): .inOffice
    default: nil
    }
  }
}

/// What has become of a chair term by a day (R4).
public enum ChairStanding: String, Sendable, CaseIterable {
  /// Foreseen, not yet elected.
  case planned
  /// Elected, not yet in office.
  case elected
  /// In office.
  case inOffice = "in-office"
  /// Ended by a handover.
  case ended
}
