internal import CivilTime
internal import Secretariat

/// Who is in a body's chair on a day, as JSON; the day of a handover has two terms, a day before the record none.
struct ChairDayAnswer: Encodable {
  let day: String
  let isHandover: Bool
  let isUncertain: Bool
  let terms: [ChairTermAnswer]

  init(_ answer: ChairAnswer, in rotation: ChairRotation, on day: Day) {
    self.day = day.description
    isHandover = if case .handover = answer { true } else { false }
    isUncertain = if case .uncertain = answer { true } else { false }
    terms = answer.terms.map { ChairTermAnswer($0, in: rotation, on: day) }
  }
}
