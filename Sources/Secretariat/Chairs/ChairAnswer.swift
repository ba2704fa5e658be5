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
}

extension ChairRotation {
  /// Who was in the chair on a day.
  public func chair(on day: Day) -> ChairAnswer {
    let candidates = terms.filter { term in
      guard term.start.earliest <= day else { return false }
      guard let next = successor(of: term) else { return true }
      return day <= next.start.latest
    }
    guard let first = candidates.first else { return .beforeTheRecord }
    if candidates.count == 1 {
      return first.number == 1 && day < first.start.latest ? .uncertain([first]) : .term(first)
    }
    if candidates.count == 2, candidates[1].start == .day(day) {
      return .handover(outgoing: first, incoming: candidates[1])
    }
    return .uncertain(candidates)
  }

  /// The term in office at the end of a day, or `nil` when the record cannot tell.
  public func term(atCloseOf day: Day) -> ChairTerm? {
    switch chair(on: day) {
    case .term(let term), .handover(_, let term): term
    case .beforeTheRecord, .uncertain: nil
    }
  }

  /// What has become of a term by a day: planned, elected, in office, ended; `nil` where the dates are too coarse to tell.
  public func standing(of term: ChairTerm, on day: Day) -> ChairStanding? {
    if day < term.start.earliest { return term.appointment == .elected ? .elected : .planned }
    if let next = successor(of: term), next.start.latest < day { return .ended }
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
