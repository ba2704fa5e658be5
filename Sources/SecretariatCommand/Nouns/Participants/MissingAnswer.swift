internal import Office
internal import Secretariat

/// Something that is missing, as JSON.
struct MissingAnswer: Encodable {
  let meeting: String
  let matter: String
  var seat: OccupantAnswer?
  var unresolved: ParticipantsAnswer.OpenSeat?
  var delegate: Int?

  init(_ finding: ReviewMissing.Finding) {
    meeting = finding.meeting.handle.text
    switch finding.matter {
    case .noExpression: matter = "no-expression"
    case .openSeat(let seat): (matter, unresolved) = ("unresolved-seat", ParticipantsAnswer.OpenSeat(seat))
    case .noHead(let occupant): (matter, seat) = ("no-head", OccupantAnswer(occupant))
    case .seatNotOnList(let person): (matter, seat, delegate) = ("seat-not-on-list", OccupantAnswer(person.seat), person.number)
    case .noName(let person): (matter, seat, delegate) = ("no-name", OccupantAnswer(person.seat), person.number)
    }
  }
}
