internal import CivilTime
internal import Secretariat

/// A troika as JSON, with the part of the day for which it holds.
struct TroikaAnswer: Encodable {
  /// A seat; one that no source names has no holder.
  struct Seat: Encodable {
    let position: String
    /// The body on whose chair the seat rests; of a fourth seat it is another one.
    let body: String
    let holder: String?
    /// `party`, `vacant` or `not-recorded`.
    let holderState: String
    let term: ChairTermAnswer?
  }

  /// `whole-day`, `until-handover` or `from-handover`.
  let part: String
  let handoverMeeting: String?
  let seats: [Seat]

  init(_ troika: Troika, in rotation: ChairRotation) {
    (part, handoverMeeting) =
      switch troika.part {
      case .wholeDay: ("whole-day", nil)
      case .untilHandover(let meeting): ("until-handover", meeting?.text)
      case .fromHandover(let meeting): ("from-handover", meeting?.text)
      }
    seats = troika.seats.map { seat in
      Seat(
        position: seat.position.rawValue, body: seat.body.text, holder: seat.holder.party?.text, holderState: seat.holder.stateName,
        term: seat.term.map { ChairTermAnswer($0, in: rotation, on: troika.day) })
    }
  }
}
