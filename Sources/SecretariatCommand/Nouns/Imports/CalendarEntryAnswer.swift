internal import CivilTime
internal import Office
internal import PageImport
internal import Secretariat
internal import Store

/// An entry of a calendar under import as JSON: what makes it the same in every file, and which account of it this is.
struct CalendarEntryAnswer: Encodable {
  /// What a newer account would change.
  struct Proposal: Encodable {
    let meeting: String
    let fields: [String]
    let editedSince: [String]

    init(_ proposal: EntryProposal) {
      meeting = proposal.meeting.text
      fields = proposal.fields.map(\.rawValue)
      editedSince = proposal.editedFields.map(\.rawValue)
    }
  }

  let uid: String
  let recurrence: String?
  let sequence: Int
  let stamp: String?
  let title: String
  let firstDay: String
  let lastDay: String
  let isCancelled: Bool

  init(_ entry: CalendarEntry) {
    uid = entry.key.identifier
    recurrence = entry.key.recurrence.isEmpty ? nil : entry.key.recurrence
    sequence = entry.sequence
    stamp = entry.stamp?.description
    title = entry.title
    firstDay = entry.days.first.description
    lastDay = entry.days.last.description
    isCancelled = entry.isCancelled
  }
}

/// An entry that is kept, as JSON.
struct ImportedEntryAnswer: Encodable {
  let source: String
  let uid: String
  let recurrence: String?
  let sequence: Int
  let stamp: String?
  let fate: String
  let meeting: String?
  let title: String
  let firstDay: String
  let lastDay: String
  let isCancelled: Bool

  init(_ entry: ImportedEntry) {
    source = entry.source
    uid = entry.identifier
    recurrence = entry.recurrence.isEmpty ? nil : entry.recurrence
    sequence = entry.sequence
    stamp = entry.stamp?.description
    fate = entry.fate.code
    meeting = entry.fate.meeting?.text
    title = entry.title
    firstDay = entry.days.first.description
    lastDay = entry.days.last.description
    isCancelled = entry.isCancelled
  }
}

/// What there is to say of a calendar as a whole, as JSON.
struct CalendarRemarksAnswer: Encodable {
  let source: String
  let purpose: String
  let from: String
  let until: String
  let forgiven: Int
  let withoutStart: [String]
  let vanished: [ImportedEntryAnswer]

  init(_ remarks: CalendarRemarks) {
    source = remarks.setting.source
    purpose = remarks.setting.purpose.rawValue
    from = remarks.setting.window.first.description
    until = remarks.setting.window.last.description
    forgiven = remarks.forgivenCount
    withoutStart = remarks.withoutStart
    vanished = remarks.vanished.map(ImportedEntryAnswer.init)
  }
}
