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

/// A seat of a troika as JSON; one that no source names has no holder.
struct TroikaSeatAnswer: Encodable {
  let position: String
  let holder: String?
  let term: ChairTermAnswer?

  init(_ seat: Troika.Seat, in rotation: ChairRotation, on day: Day) {
    position = seat.position.rawValue
    holder = seat.holder.party?.text
    term = seat.term.map { ChairTermAnswer($0, in: rotation, on: day) }
  }
}
