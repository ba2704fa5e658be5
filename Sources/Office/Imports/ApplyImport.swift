internal import CivilTime
internal import PageImport
package import Secretariat
package import Store

/// Records the lines of the latest import about which nothing is uncertain or a person has decided (R27).
///
/// Of a calendar, accepted changes are made in the meetings, and every entry is kept with what became of it.
///
/// Lines that still await a decision stay as they are: nothing is guessed, nothing is dropped. Doing it again changes
/// nothing. Pillars and documents are recorded where they are missing; members and chairs are only compared.
package struct ApplyImport: Sendable {
  /// Why.
  package var reason: TextLine?

  /// An application.
  package init(reason: TextLine? = nil) { self.reason = reason }

  /// What was done.
  package struct Answer: Sendable {
    /// The meetings that were added.
    package let added: [MeetingHandle]
    /// Meetings of the same page, added before, that now make a block with one of the new ones.
    package let joined: [MeetingHandle]
    /// The meetings that a newer account in a calendar has changed.
    package var changed: [MeetingHandle] = []
    /// How many entries of a calendar that are no meetings were added or have changed.
    package var keptCount = 0
    /// How many pillars were added.
    package let pillarCount: Int
    /// How many documents were added.
    package let documentCount: Int
    /// The page as it stands afterwards.
    package let page: ImportedPage
  }

  /// Records them, all or none.
  package func callAsFunction(in office: Office, using generator: inout some RandomNumberGenerator) throws -> Written<Answer> {
    try office.write(reason: reason?.text) { writing in
      guard let batch = try writing.reading.latestImport() else { throw Refusal.noImport }
      let page = try ImportedPage(batch, reading: writing.reading, office: office)
      let now = writing.now
      var intake = try MeetingIntake(writing: writing)
      let incoming = page.lines.compactMap { line -> IncomingMeeting? in
        guard line.standing == .toRecord, let guess = line.guess else { return nil }
        let source = SourceReference(document: batch.document, line: line.reading.line, text: line.reading.source)
        let identifier = line.entry?.published?.identifier ?? CalendarIdentifier(domain: CalendarIdentifier.domain, using: &generator)
        var meeting = IncomingMeeting(details: guess.details, state: guess.state, source: source, identifier: identifier)
        meeting.earlierLife = line.entry?.earlierLife
        return meeting
      }
      var added: [MeetingHandle] = []
      var handles: [Int: MeetingHandle] = [:]
      for meeting in intake.inOrder(incoming, alongside: try intake.meetings(from: batch.document)) {
        let handle = try intake.record(meeting, now: now)
        added.append(handle)
        meeting.source.line.map { handles[$0] = handle }
      }
      let (changed, keptCount) = try recordEntries(of: page, batch, handles, in: office, writing)
      let joined =
        try added.isEmpty || batch.calendar != nil ? [] : intake.joinBlocks(document: batch.document, now: now, today: office.today)
      let pillarCount = try recordPillars(page, batch, writing)
      let documentCount = try recordDocuments(page.head, batch, writing)
      let after = try added.isEmpty && batch.calendar == nil ? page : ImportedPage(batch, reading: writing.reading, office: office)
      let state: ImportBatch.State = after.pendingCount == 0 ? .applied : .inReview
      // The mark ties this entry of the log to the batch, so that the batch can be taken back as a whole.
      if state != batch.state || !added.isEmpty || !changed.isEmpty || keptCount + pillarCount + documentCount > 0 {
        try writing.mark(import: batch.number, as: state)
      }
      return Answer(
        added: added, joined: joined, changed: changed, keptCount: keptCount, pillarCount: pillarCount, documentCount: documentCount,
        page: after)
    }
  }

  /// Changes the meetings that newer accounts change, and keeps every entry about which something was decided (R27).
  ///
  /// An entry of this program's own calendars needs no note of its own: the meeting's UID says which one it is.
  private func recordEntries(
    of page: ImportedPage, _ batch: ImportBatch, _ handles: [Int: MeetingHandle], in office: Office, _ writing: Writing
  ) throws -> (changed: [MeetingHandle], keptCount: Int) {
    guard let setting = batch.calendar else { return ([], 0) }
    let known = Dictionary(
      try writing.reading.importedEntries(of: setting.source).map {
        (CalendarEntry.Key(identifier: $0.identifier, recurrence: $0.recurrence), $0)
      }, uniquingKeysWith: { first, _ in first })
    var changed: [MeetingHandle] = []
    var keptCount = 0
    for line in page.lines {
      guard let entry = line.entry else { continue }
      let record = known[entry.key]
      var fate: ImportedEntry.Fate?
      switch line.standing {
      case .toRecord: fate = handles[line.reading.line].map { .meeting($0) }
      case .toChange(let handle):
        try line.proposal?.carryOut(reason: reason, source: setting.source, in: office, writing)
        changed.append(handle)
        fate = .meeting(handle)
      case .toKeep:
        keptCount += 1
        fate = .entry
      case .rejected: fate = record?.fate.meeting.map { .meeting($0) } ?? .rejected
      case .onRecord(let handle): fate = record == nil ? .meeting(handle) : nil
      case .pending, .repeats, .kept, .older: fate = nil
      }
      guard let fate, entry.published == nil || fate.meeting == nil else { continue }
      let kept = ImportedEntry(entry, of: setting.source, fate: fate, digest: batch.digest)
      if record?.fate != fate || record?.content != kept.content { try writing.keep(kept) }
    }
    return (changed, keptCount)
  }

  /// Records the pillars whose numbers are not on record.
  private func recordPillars(_ page: ImportedPage, _ batch: ImportBatch, _ writing: Writing) throws -> Int {
    let known = Set(try writing.reading.pillars(of: batch.body).map(\.number))
    let missing = page.head.pillars.filter { !known.contains($0.number) }
    for pillar in missing {
      try writing.insert(
        ListedPillar(
          body: batch.body, number: pillar.number, title: BilingualText(pillar.title, in: page.language),
          topics: pillar.topics.map { BilingualText($0, in: page.language) }))
    }
    return missing.count
  }

  /// Records the documents whose titles are not on record; what is too long for a title is none.
  private func recordDocuments(_ head: PageHead, _ batch: ImportBatch, _ writing: Writing) throws -> Int {
    var known = Set(try writing.reading.documents().filter { $0.body == batch.body }.map { FilingKey.plain($0.title) })
    var count = 0
    for document in head.documents {
      guard let title = try? TextLine(document.title, as: .title), known.insert(FilingKey.plain(title.text)).inserted else { continue }
      try writing.insert(
        ListedDocument(
          body: batch.body, title: title.text, year: document.year, languages: document.languages,
          source: SourceReference(document: batch.document, line: document.line, text: document.title)))
      count += 1
    }
    return count
  }
}

extension ImportedEntry {
  /// An entry as it is kept.
  init(_ entry: CalendarEntry, of source: String, fate: Fate, digest: String) {
    self.init(
      source: source, identifier: entry.key.identifier, recurrence: entry.key.recurrence, sequence: entry.sequence, stamp: entry.stamp,
      fate: fate, title: entry.title, days: entry.days, isCancelled: entry.isCancelled, digest: digest, content: entry.text)
  }
}

extension CalendarEntry {
  /// What stays with a meeting of one of our own calendars.
  fileprivate var earlierLife: IncomingMeeting.EarlierLife? {
    published.map { .init(handle: $0.handle, sequence: sequence, created: $0.created, modified: $0.modified, reason: $0.reason) }
  }
}
