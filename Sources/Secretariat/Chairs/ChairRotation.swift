public import CivilTime

/// The chain of a body's chair terms, each beginning where the one before it ends (R5).
///
/// Two terms never begin on one exact day: the chair changes hands at the close of a meeting, a term that began and ended
/// there would have had no holder, and the day could not be asked who came first. Starts that are known to the month or
/// the year may be equal.
public struct ChairRotation: Hashable, Sendable {
  /// The body.
  public let body: Code<Body>
  /// The terms in order; their numbers are 1, 2, 3 and so on.
  public let terms: [ChairTerm]
  /// For each term, the days on which it can have begun: as its own start says, and after the term before and before the term
  /// after it began.
  let starts: [DayRange]

  /// Builds the chain.
  ///
  /// A handover is an act (R9): one that is only planned has not happened by the day as of which the chain is told, so that it
  /// begins on a later day, whatever was expected.
  ///
  /// - Parameters:
  ///   - body: The body.
  ///   - terms: The terms, in any order.
  ///   - today: The day as of which the chain is told; it bounds the handovers that are yet to come.
  /// - Throws: A ``Refusal`` with every break of the chain: a missing number, another body's term, a start before the
  ///   start of the term before it or on the same exact day.
  public init(body: Code<Body>, terms: [ChairTerm], today: Day? = nil) throws(Refusal) {
    let ordered = terms.sorted { $0.number < $1.number }
    var reasons: [Refusal.Reason] = []
    for (position, term) in ordered.enumerated() {
      func report(_ english: String, _ spanish: String) {
        reasons.append(
          .init(
            rule: .unbrokenChain, given: "term \(term.number) of \(term.body)",
            explanation: BilingualText(english: english, spanish: spanish), remedy: nil))
      }
      if term.body != body {
        report(
          "term \(term.number) belongs to \(term.body), not to \(body)", "el período \(term.number) pertenece a \(term.body), no a \(body)")
      }
      if term.number != position + 1 {
        report(
          "term \(term.number) of \(body) stands where term \(position + 1) is expected",
          "el período \(term.number) de \(body) ocupa el lugar del período \(position + 1)")
      }
      if position > 0 {
        let before = ordered[position - 1]
        if term.start.earliest < before.start.earliest {
          report(
            "term \(term.number) (from \(term.start)) would begin before term \(before.number) (from \(before.start))",
            "el período \(term.number) (desde \(term.start)) comenzaría antes que el período \(before.number) (desde \(before.start))")
        } else if case .day(let day) = term.start, term.start == before.start {
          report(
            "term \(term.number) would begin on the same day as term \(before.number) (\(day))",
            "el período \(term.number) comenzaría el mismo día que el período \(before.number) (\(day))")
        }
      }
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
    self.init(body: body, wholeChain: ordered, today: today)
  }

  /// The same for terms that are known to be a chain, in order.
  init(body: Code<Body>, wholeChain terms: [ChairTerm], today: Day?) {
    self.body = body
    self.terms = terms
    starts = Self.starts(of: terms, today: today)
  }

  /// Narrows coarse starts by the order of the chain: of two terms that begin in 2023 and on 6 December 2023, the first
  /// began before 6 December.
  private static func starts(of terms: [ChairTerm], today: Day?) -> [DayRange] {
    var earliest = terms.map(\.start.earliest)
    var latest = terms.map(\.start.latest)
    if let today, var soonest = today.next {
      for (position, term) in terms.enumerated() where term.appointment != .assumed && term.passing == .atClose {
        // A handover planned for today may yet come about, unless another one has to come before it.
        if case .day(let day) = term.start, day >= soonest || day == today && soonest == today.next {
          soonest = max(soonest, day.next ?? day)
          continue
        }
        earliest[position] = max(earliest[position], soonest)
        latest[position] = max(latest[position], PartialDate.year(earliest[position].year).latest)
        soonest = earliest[position].next ?? .latest
      }
    }
    for position in terms.indices.dropFirst() {
      let bound = earliest[position - 1].next ?? .latest
      if earliest[position] < bound { earliest[position] = min(bound, latest[position]) }
    }
    for position in terms.indices.dropLast().reversed() {
      let bound = latest[position + 1].previous ?? .earliest
      if latest[position] > bound { latest[position] = max(bound, earliest[position]) }
    }
    // One range for each term, whatever the dates: an end that would come before its beginning is that day.
    return zip(earliest, latest).map { first, last in (try? DayRange(first: first, last: last)) ?? DayRange(first) }
  }

  /// The last day that can belong to the term before the one at a position: the day of a handover belongs to both (R6).
  func lastDay(before position: Int) -> Day {
    let start = starts[position].last
    return terms[position].passing == .atMidnight ? start.previous ?? start : start
  }

  /// The term after a term, or `nil` when the chain ends with it.
  public func successor(of term: ChairTerm) -> ChairTerm? {
    terms.indices.contains(term.number) ? terms[term.number] : nil
  }

  /// The term before a term, or `nil` when the chain begins with it.
  public func predecessor(of term: ChairTerm) -> ChairTerm? {
    terms.indices.contains(term.number - 2) ? terms[term.number - 2] : nil
  }

  /// The term that people call by a label: the "chair of 2024" (R6).
  public func term(labelled label: TermLabel) -> ChairTerm? {
    terms.first { $0.label == label }
  }

  /// The term that people call by a year; the first one of it where the chair changes within the year.
  public func term(labelled year: Int) -> ChairTerm? {
    terms.first { $0.label.year == year }
  }
}
