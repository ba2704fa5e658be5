internal import CivilTime
internal import PageImport
package import Secretariat
package import Store

/// What there is to say of a calendar under import besides its entries.
package struct CalendarRemarks: Sendable {
  /// How the calendar is read.
  package let setting: CalendarSetting
  /// Entries that earlier files of the same source had and this one has not; they stay on record.
  package let vanished: [ImportedEntry]
  /// The titles of events without a start that can be read, which are no entries.
  package let withoutStart: [String]
  /// The entries of the source about which something was decided.
  let keptKeys: Set<CalendarEntry.Key>
  /// How many things in the file were against the standard and were forgiven; known only while the file is at hand.
  package var forgivenCount = 0
}

extension ImportedPage {
  /// Reads a calendar's entries and sets them against the record.
  static func calendar(_ batch: ImportBatch, _ setting: CalendarSetting, reading: Reading, office: Office) throws -> ImportedPage {
    let vocabulary = try PageVocabulary(home: batch.body, reading: reading)
    let reader = CalendarEntryReader(vocabulary: vocabulary, setting: setting, zones: office.zones, domain: CalendarIdentifier.domain)
    let file = try CalendarFile(Array(batch.content.utf8))
    let entries = try reader.entries(of: file)
    let known = try reading.importedEntries(of: setting.source)
    var sorter = try EntrySorter(batch: batch, setting: setting, known: known, reader: reader, reading: reading, office: office)
    let lines = try sorter.sorted(entries)
    let present = Set(entries.map(\.key))
    let vanished = known.filter { entry in
      entry.fate != .rejected && !present.contains(.init(identifier: entry.identifier, recurrence: entry.recurrence))
        && (entry.recurrence.isEmpty || setting.window.overlaps(entry.days))
    }
    let spanish = lines.count { $0.reading.meeting?.language == .spanish }
    return ImportedPage(
      batch: batch, lines: lines, language: 2 * spanish > lines.count ? .spanish : .english, head: PageHead.none, unread: [], findings: [],
      directory: try reading.directory(),
      calendar: CalendarRemarks(
        setting: setting, vanished: vanished, withoutStart: file.withoutStart,
        keptKeys: Set(known.map { .init(identifier: $0.identifier, recurrence: $0.recurrence) })))
  }
}

/// Says of each entry of a calendar where it stands.
private struct EntrySorter {
  let batch: ImportBatch
  let setting: CalendarSetting
  let reader: CalendarEntryReader
  let lookup: Lookup
  let office: Office
  private let known: [CalendarEntry.Key: ImportedEntry]
  private let matches: MeetingMatches
  private let meetings: [MeetingHandle: Meeting]
  private let byIdentifier: [String: Meeting]
  private var taken: Set<MeetingHandle>

  init(
    batch: ImportBatch, setting: CalendarSetting, known: [ImportedEntry], reader: CalendarEntryReader, reading: Reading, office: Office
  ) throws {
    self.batch = batch
    self.setting = setting
    self.reader = reader
    self.office = office
    lookup = Lookup(reading: reading)
    matches = try MeetingMatches(reading)
    self.known = Dictionary(
      known.map { (.init(identifier: $0.identifier, recurrence: $0.recurrence), $0) }, uniquingKeysWith: { first, _ in first })
    let all = try reading.meetings()
    meetings = Dictionary(all.map { ($0.handle, $0) }, uniquingKeysWith: { first, _ in first })
    byIdentifier = Dictionary(all.map { ($0.identifier.text, $0) }, uniquingKeysWith: { first, _ in first })
    taken = Set(known.compactMap(\.fate.meeting))
  }

  mutating func sorted(_ entries: [CalendarEntry]) throws -> [ImportLine] {
    taken.formUnion(entries.compactMap { $0.published.flatMap { byIdentifier[$0.identifier.text]?.handle } })
    var lines: [ImportLine] = []
    for entry in entries { lines.append(try line(entry)) }
    return lines
  }

  private mutating func line(_ entry: CalendarEntry) throws -> ImportLine {
    let decision = batch.decisions[entry.reading.line]
    let corrections = try LineCorrections(byField: decision?.corrections ?? [:])
    let isReadable = entry.reading.meeting != nil
    let guess =
      setting.purpose == .meetings && (isReadable || decision?.isAccepted == true)
      ? try corrections.guess(from: entry.reading, home: batch.body, lookup: lookup, office: office) : nil
    var reasons = setting.purpose == .meetings ? entry.reading.review.map { ImportLine.Reason.reading($0) } : []
    var proposal: EntryProposal?
    func answer(_ standing: ImportLine.Standing) -> ImportLine {
      var line = ImportLine(reading: entry.reading, decision: decision, guess: guess, standing: standing, reasons: reasons)
      line.entry = entry
      line.proposal = proposal
      return line
    }

    let record = known[entry.key]
    let own = entry.published.flatMap { byIdentifier[$0.identifier.text] }
    if let meeting = record?.fate.meeting.flatMap({ meetings[$0] }) ?? own {
      if let record, record.content == entry.text { return answer(.onRecord(meeting.handle)) }
      if let record, entry.isOlder(than: record.sequence, record.stamp) { return answer(.older(than: record.sequence)) }
      if record == nil, entry.sequence < meeting.sequence { return answer(.older(than: meeting.sequence)) }
      if let guess, let after = entry.reading.meeting {
        let wanted = MeetingReading(language: after.language, details: guess.details, state: guess.state, documents: [])
        if record == nil, entry.sequence == meeting.sequence {
          // A calendar of ours that says no more than the record can still name the meeting in the other language.
          proposal = EntryProposal(naming: meeting, by: wanted)
        } else {
          proposal = EntryProposal(changing: meeting, from: try record.flatMap { try reading(of: $0) }, to: wanted)
        }
      }
      guard let proposal else { return answer(.onRecord(meeting.handle)) }
      if let decision { return answer(decision.isAccepted ? .toChange(meeting.handle) : .rejected) }
      reasons.append(.changes(meeting.handle, proposal.fields))
      if !proposal.editedFields.isEmpty { reasons.append(.editedSince(meeting.handle, proposal.editedFields)) }
      return answer(.pending)
    }
    if let decision, !decision.isAccepted { return answer(.rejected) }
    if record?.fate == .rejected, decision == nil { return answer(.rejected) }
    if setting.purpose == .entries {
      guard let record, record.fate == .entry else { return answer(.toKeep) }
      if record.content == entry.text { return answer(.kept) }
      return answer(entry.isOlder(than: record.sequence, record.stamp) ? .older(than: record.sequence) : .toKeep)
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

  /// What an entry on record says, read by the same rules as the new one.
  private func reading(of entry: ImportedEntry) throws -> MeetingReading? {
    try reader.entries(of: CalendarFile(Array(entry.content.utf8))).first?.reading.meeting
  }
}
