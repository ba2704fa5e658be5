internal import Office
internal import Secretariat
internal import Store

/// A new expression as JSON: how many seats it gives, which of them the record cannot fill, and what else is worth knowing.
struct ParticipantsChangeAnswer: Encodable {
  let entry: Int?
  let isRehearsal: Bool
  let meeting: String
  let expression: String
  let seatCount: Int
  let unresolved: [ParticipantsAnswer.OpenSeat]
  let notices: [TextAnswer]
  let changes: [ChangePrinter.Answer.Row]

  init(_ written: Written<SetParticipants.Outcome>, isRehearsal: Bool) {
    entry = written.entry
    self.isRehearsal = isRehearsal
    meeting = written.result.meeting.text
    expression = written.result.expression.description
    seatCount = written.result.list.seats.count
    unresolved = written.result.list.openSeats.map(ParticipantsAnswer.OpenSeat.init)
    notices = written.result.list.notices.map { TextAnswer($0) }
    changes = written.changes.map(ChangePrinter.Answer.Row.init)
  }
}
