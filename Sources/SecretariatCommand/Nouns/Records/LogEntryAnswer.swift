internal import CivilTime
internal import Store

/// An entry of the log as JSON.
struct LogEntryAnswer: Encodable {
  let number: Int
  let at: String
  let author: String
  let command: String
  let reason: String?
  let takesBack: [Int]
  let changeCount: Int
  let changes: [ChangePrinter.Answer.Row]?

  init(_ entry: LogEntry, changes: [RowChange]?) {
    number = entry.number
    at = entry.at.description
    author = entry.author
    command = entry.command
    reason = entry.reason
    takesBack = entry.reversed
    changeCount = entry.changeCount
    self.changes = changes?.map(ChangePrinter.Answer.Row.init)
  }
}
