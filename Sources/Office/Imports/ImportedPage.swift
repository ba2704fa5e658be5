package import CivilTime
package import PageImport
package import Secretariat
package import Store

/// A page or calendar under import: every line with where it stands, and what the rest of it has to do with the record.
package struct ImportedPage: Sendable {
  /// The batch.
  package let batch: ImportBatch
  /// The lines of the meeting list, in the page's order.
  package let lines: [ImportLine]
  /// The language in which the page is written.
  package let language: Language
  /// What the page says besides the meetings.
  package let head: PageHead
  /// Lines of the list's section that are no part of the list.
  package let unread: [PageReading.UnreadLine]
  /// Where the head and the record differ.
  package let findings: [HeadFinding]
  /// The names behind the codes.
  package let directory: Directory
  /// What there is to say of a calendar as a whole; `nil` for a page.
  package var calendar: CalendarRemarks?

  /// How many lines stand somewhere, for a condition on it.
  package func count(_ condition: (ImportLine.Standing) -> Bool) -> Int { lines.count { condition($0.standing) } }

  /// How many lines await a person's decision.
  package var pendingCount: Int { count { $0 == .pending } }

  /// How many lines become meetings or entries, or change some.
  package var toRecordCount: Int {
    count {
      switch $0 {
      case .toRecord, .toKeep, .toChange: true
      default: false
      }
    }
  }
}

extension ImportedPage {
  /// Reads a batch's text and sets it against the record.
  init(_ batch: ImportBatch, reading: Reading, office: Office) throws {
    if let setting = batch.calendar {
      self = try .calendar(batch, setting, reading: reading, office: office)
      return
    }
    let page = try PageReader(vocabulary: PageVocabulary(home: batch.body, reading: reading)).read(Array(batch.content.utf8))
    var sorter = LineSorter(batch: batch, matches: try MeetingMatches(reading), lookup: Lookup(reading: reading), office: office)
    self.init(
      batch: batch, lines: try sorter.sorted(page.lines), language: page.language, head: page.head, unread: page.unread,
      findings: try HeadFinding.findings(page.head, body: batch.body, on: office.today, reading: reading),
      directory: try reading.directory())
  }
}

/// Says of each line of a page where it stands.
private struct LineSorter {
  let batch: ImportBatch
  let matches: MeetingMatches
  let lookup: Lookup
  let office: Office
  private var taken: Set<MeetingHandle> = []
  private var standings: [Int: ImportLine.Standing] = [:]

  init(batch: ImportBatch, matches: MeetingMatches, lookup: Lookup, office: Office) {
    self.batch = batch
    self.matches = matches
    self.lookup = lookup
    self.office = office
  }

  mutating func sorted(_ readings: [LineReading]) throws -> [ImportLine] {
    // Lines that were recorded before come first, so that no other line takes their meetings.
    let handles = readings.map { recorded($0) }
    taken = Set(handles.compactMap(\.self))
    var lines: [ImportLine] = []
    for (reading, handle) in zip(readings, handles) {
      let line = try line(reading, recorded: handle)
      standings[reading.line] = line.standing
      lines.append(line)
    }
    return lines
  }

  /// The meeting that was recorded from the line, or from another one of the same words.
  private func recorded(_ reading: LineReading) -> MeetingHandle? {
    let decision = batch.decisions[reading.line]
    if let decision, !decision.isAccepted { return nil }
    let isCorrected = decision.map { !$0.corrections.isEmpty } ?? false
    return matches.meeting(readFrom: reading.source, onlyAt: isCorrected ? reading.line : nil)
  }

  private mutating func line(_ reading: LineReading, recorded handle: MeetingHandle?) throws -> ImportLine {
    let decision = batch.decisions[reading.line]
    let corrections = try LineCorrections(byField: decision?.corrections ?? [:])
    let isReadable = reading.meeting.map { $0.details.date != .unknown } ?? false
    let guess =
      isReadable || decision?.isAccepted == true
      ? try corrections.guess(from: reading, home: batch.body, lookup: lookup, office: office) : nil
    var reasons = reading.review.map { ImportLine.Reason.reading($0) }
    func answer(_ standing: ImportLine.Standing) -> ImportLine {
      ImportLine(reading: reading, decision: decision, guess: guess, standing: standing, reasons: reasons)
    }
    if let handle { return answer(.onRecord(handle)) }
    if let decision, !decision.isAccepted { return answer(.rejected) }
    if let first = reading.review.first(where: { $0.code == .duplicate })?.line, corrections.byField.isEmpty {
      switch standings[first] {
      case .onRecord(let handle): return answer(.onRecord(handle))
      case .rejected: break
      default: return answer(decision == nil ? .pending : .repeats(line: first))
      }
    }
    if let guess {
      switch matches.match(guess.details, taken: taken) {
      case .same(let handle):
        taken.insert(handle)
        return answer(.onRecord(handle))
      case .possibly(let handle): reasons.append(.mayBe(handle))
      case .none: break
      }
    }
    return answer(decision != nil || (guess != nil && reasons.isEmpty) ? .toRecord : .pending)
  }
}
