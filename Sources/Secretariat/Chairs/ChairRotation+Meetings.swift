internal import CivilTime

extension ChairRotation {
  /// Who is in the chair at a meeting; `nil` when the meeting has no days that the record could compare.
  ///
  /// At the meeting at whose close the chair changes hands the answer is both, whatever the days say (R6, R9). A meeting
  /// whose days are known only roughly, or that a change of the chair falls into, can have several answers.
  public func chair(at meeting: Meeting) -> ChairAnswer? {
    if let incoming = terms.first(where: { $0.startMeeting == meeting.handle }), let outgoing = predecessor(of: incoming) {
      return .handover(outgoing: outgoing, incoming: incoming)
    }
    guard let earliest = meeting.details.date.earliest, let latest = meeting.details.date.latest else { return nil }
    let first = chair(on: earliest)
    let last = chair(on: latest)
    if first == last { return first }
    if meeting.details.date.hasExactDays, case .term(let term) = first, case .handover(term, _) = last { return last }
    var numbers: Set<Int> = []
    let candidates = (first.terms + last.terms).filter { numbers.insert($0.number).inserted }
    if candidates.isEmpty { return last }
    return .uncertain(candidates)
  }
}

extension ChairAnswer {
  /// Every term that the answer names, in order.
  public var terms: [ChairTerm] {
    switch self {
    case .beforeTheRecord, .afterTheRecord: []
    case .term(let term): [term]
    case .handover(let outgoing, let incoming): [outgoing, incoming]
    case .uncertain(let terms): terms
    }
  }
}
