internal import CivilTime
internal import Office
internal import PageImport
internal import Secretariat
internal import Store

/// A page or calendar under import as JSON.
struct ImportAnswer: Encodable {
  struct Line: Encodable {
    struct Reason: Encodable {
      let code: String
      let line: Int?
      let meeting: String?
    }

    struct Note: Encodable {
      let code: String
      let line: Int?
    }

    struct Guess: Encodable {
      let title: TextAnswer
      let bodies: [String]
      let kinds: [String]
      let date: String
      let sessions: [MeetingAnswer.SessionAnswer]?
      let mode: String
      let place: MeetingAnswer.PlaceAnswer?
      let series: MeetingAnswer.SeriesAnswer?
      let state: String
    }

    let line: Int
    let text: String
    let standing: String
    let meeting: String?
    let repeats: Int?
    let reasons: [Reason]
    let notes: [Note]
    let documents: [String]
    let corrections: [String: String]?
    let guess: Guess?
    let entry: CalendarEntryAnswer?
    let proposal: CalendarEntryAnswer.Proposal?
  }

  let document: String
  let body: String
  let state: String
  let lineCount: Int
  let clear: Int
  let toReview: Int
  let added: [String]?
  let changed: [String]?
  let pillarsAdded: Int?
  let documentsAdded: Int?
  let entriesKept: Int?
  let head: PageHeadAnswer?
  let calendar: CalendarRemarksAnswer?
  let lines: [Line]
  let differences: [HeadFindingAnswer]
  let written: ChangePrinter.Answer?

  /// A page with some of its lines; with all of them unless told otherwise.
  init(_ page: ImportedPage, lines: [ImportLine]? = nil) {
    self.init(page, lines: lines ?? page.lines, applied: nil, written: nil)
  }

  /// A page after a write.
  init(_ page: ImportedPage, lines: [ImportLine]? = nil, written: Written<some Any>, isRehearsal: Bool) {
    self.init(
      page, lines: lines ?? page.lines, applied: nil,
      written: .init(written.showing(ImportPrinter.shown(written.changes)), isRehearsal: isRehearsal))
  }

  /// A page after its lines were recorded.
  init(_ answer: ApplyImport.Answer, written: Written<some Any>, isRehearsal: Bool) {
    self.init(
      answer.page, lines: answer.page.lines, applied: answer,
      written: .init(written.showing(ImportPrinter.shown(written.changes)), isRehearsal: isRehearsal))
  }

  private init(_ page: ImportedPage, lines: [ImportLine], applied: ApplyImport.Answer?, written: ChangePrinter.Answer?) {
    document = page.batch.document
    body = page.batch.body.text
    state = page.batch.state.rawValue
    lineCount = page.lines.count
    clear = page.toRecordCount
    toReview = page.pendingCount
    added = applied?.added.map(\.text)
    changed = applied.map { ($0.joined + $0.changed).map(\.text) }
    pillarsAdded = applied?.pillarCount
    documentsAdded = applied?.documentCount
    entriesKept = page.calendar == nil ? nil : applied?.keptCount
    head = page.calendar == nil ? PageHeadAnswer(page.head) : nil
    calendar = page.calendar.map(CalendarRemarksAnswer.init)
    self.lines = lines.map(Line.init)
    differences = page.findings.map(HeadFindingAnswer.init)
    self.written = written
  }
}

extension ImportAnswer.Line {
  init(_ line: ImportLine) {
    self.line = line.reading.line
    text = line.reading.source
    var meeting: MeetingHandle?
    var repeats: Int?
    switch line.standing {
    case .onRecord(let handle): (standing, meeting) = ("on-record", handle)
    case .repeats(let other): (standing, repeats) = ("repeats", other)
    case .toRecord: standing = line.decision == nil ? "clear" : "accepted"
    case .pending: standing = "to-review"
    case .rejected: standing = "rejected"
    case .toChange(let handle): (standing, meeting) = ("accepted", handle)
    case .toKeep: standing = "to-keep"
    case .kept: standing = "kept"
    case .older: standing = "older"
    }
    self.meeting = meeting?.text
    self.repeats = repeats
    reasons = line.reasons.map { reason in
      switch reason {
      case .reading(let reason): Reason(code: reason.code.rawValue, line: reason.line, meeting: nil)
      case .mayBe(let handle): Reason(code: "may-be-on-record", line: nil, meeting: handle.text)
      case .changes(let handle, _): Reason(code: "changes", line: nil, meeting: handle.text)
      case .editedSince(let handle, _): Reason(code: "edited-since", line: nil, meeting: handle.text)
      }
    }
    notes = line.reading.notes.map { Note(code: $0.code.rawValue, line: $0.line) }
    documents = line.reading.meeting?.documents ?? []
    corrections = line.decision?.corrections
    guess = line.guess.map(Guess.init)
    entry = line.entry.map(CalendarEntryAnswer.init)
    proposal = line.proposal.map(CalendarEntryAnswer.Proposal.init)
  }
}

extension ImportAnswer.Line.Guess {
  init(_ guess: ImportLine.Guess) {
    let details = guess.details
    title = TextAnswer(details.title)
    bodies = details.bodies.map(\.text)
    kinds = details.kinds.map(\.text)
    date = details.date.description
    let hours = details.sessions.map {
      MeetingAnswer.SessionAnswer(
        day: $0.day.description, opens: $0.hours.opens.description, closes: $0.hours.closes.description, zone: $0.zone.text)
    }
    sessions = hours.isEmpty ? nil : hours
    mode = details.mode.rawValue
    place = details.place.map { .init(country: $0.country.text, city: $0.city?.text, venue: $0.venue?.text) }
    series = details.series.map { .init(code: $0.code.text, number: $0.ordinal?.number, roman: $0.ordinal?.roman) }
    state = guess.state.rawValue
  }
}
