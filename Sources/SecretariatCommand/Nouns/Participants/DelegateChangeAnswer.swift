internal import Office
internal import Secretariat
internal import Store

/// A write about a delegate as JSON: by which number the delegate is known, and whether the seat is on the list.
struct DelegateChangeAnswer: Encodable {
  let entry: Int?
  let isRehearsal: Bool
  let meeting: String
  let delegate: Int
  let seat: OccupantAnswer
  let isOnList: Bool
  let changes: [ChangePrinter.Answer.Row]

  init(_ written: Written<DelegateOutcome>, isRehearsal: Bool) {
    entry = written.entry
    self.isRehearsal = isRehearsal
    meeting = written.result.meeting.text
    delegate = written.result.number
    seat = OccupantAnswer(written.result.seat)
    isOnList = written.result.isOnList
    changes = written.changes.map(ChangePrinter.Answer.Row.init)
  }
}
