internal import CivilTime
internal import Office
internal import Secretariat

/// Who is in a body's chair on a day, as JSON; the day of a handover has two terms, a day before the record none.
struct ChairDayAnswer: Encodable {
  let day: String
  let isHandover: Bool
  let isUncertain: Bool
  let terms: [ChairTermAnswer]

  /// The answer with the terms alone.
  init(_ answer: ChairAnswer, in rotation: ChairRotation, on day: Day) {
    self.init(answer, on: day) { ChairTermAnswer($0, in: rotation, on: day) }
  }

  /// The answer with who held the office in each term, and the decisions that it rests on.
  init(_ answer: ChairAnswer, in review: ReviewChairs.Answer, on day: Day) {
    self.init(answer, on: day) { term in
      let numbers = review.order.basis(of: term)?.decisions ?? []
      return ChairTermAnswer(
        term, in: review.rotation, on: day, officers: review.officers(of: term),
        decisions: review.plan.decisions.filter { numbers.contains($0.number) })
    }
  }

  private init(_ answer: ChairAnswer, on day: Day, term: (ChairTerm) -> ChairTermAnswer) {
    self.day = day.description
    isHandover = if case .handover = answer { true } else { false }
    isUncertain = if case .uncertain = answer { true } else { false }
    terms = answer.terms.map(term)
  }
}
