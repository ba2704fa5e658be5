internal import CivilTime

/// The chain of a body's chair terms, each beginning where the one before it ends (R5).
public struct ChairRotation: Hashable, Sendable {
  /// The body.
  public let body: Code<Body>
  /// The terms in order; their numbers are 1, 2, 3 and so on.
  public let terms: [ChairTerm]

  /// Builds the chain.
  ///
  /// - Throws: A ``Refusal`` with every break of the chain: a missing number, another body's term, a start before the
  ///   start of the term before it.
  public init(body: Code<Body>, terms: [ChairTerm]) throws(Refusal) {
    let ordered = terms.sorted { $0.number < $1.number }
    var reasons: [Refusal.Reason] = []
    for (position, term) in ordered.enumerated() {
      func report(_ explanation: String) {
        reasons.append(.init(rule: .unbrokenChain, given: "term \(term.number) of \(term.body)", explanation: explanation, remedy: nil))
      }
      if term.body != body { report("term \(term.number) belongs to \(term.body), not to \(body)") }
      if term.number != position + 1 { report("term \(term.number) of \(body) stands where term \(position + 1) is expected") }
      if position > 0 {
        let before = ordered[position - 1]
        if term.start.earliest < before.start.earliest {
          report("term \(term.number) (from \(term.start)) would begin before term \(before.number) (from \(before.start))")
        }
      }
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
    self.body = body
    self.terms = ordered
  }

  /// The term after a term, or `nil` when the chain ends with it.
  public func successor(of term: ChairTerm) -> ChairTerm? {
    terms.indices.contains(term.number) ? terms[term.number] : nil
  }

  /// The term before a term, or `nil` when the chain begins with it.
  public func predecessor(of term: ChairTerm) -> ChairTerm? {
    terms.indices.contains(term.number - 2) ? terms[term.number - 2] : nil
  }

  /// The term that people call by a year: the "chair of 2024" (R6).
  public func term(labelled year: Int) -> ChairTerm? {
    terms.first { $0.label == year }
  }
}
