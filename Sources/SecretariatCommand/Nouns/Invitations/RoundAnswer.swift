internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat
internal import Store

/// Mails that were written, as JSON.
struct RoundAnswer: Encodable {
  struct Mail: Encodable {
    let path: String
    let delegate: Int
    let method: String
    let uid: String
    let sequence: Int
    let stampedAt: String

    init(_ letter: InvitationRound.Letter, path: String) {
      self.path = OutputFolder(path: path).path(of: letter.mail.fileName)
      delegate = letter.delegate.number
      method = letter.method.rawValue
      uid = letter.event.text
      sequence = letter.stamp.sequence
      stampedAt = letter.stamp.moment.description
    }
  }

  struct PassedOver: Encodable {
    let delegate: Int
    let reason: String
  }

  let meeting: String
  let mails: [Mail]
  let passedOver: [PassedOver]
  let written: ChangePrinter.Answer

  init(_ written: Written<InvitationRound>, path: String, isRehearsal: Bool) {
    meeting = written.result.meeting.handle.text
    mails = written.result.letters.map { Mail($0, path: path) }
    passedOver = written.result.passedOver.map { PassedOver(delegate: $0.delegate.number, reason: $0.reason.rawValue) }
    self.written = ChangePrinter.Answer(written, isRehearsal: isRehearsal)
  }
}
