internal import CivilTime
internal import PageImport
package import Secretariat
package import Store

/// Records the lines of the latest import about which nothing is uncertain or a person has decided (R27).
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
        let identifier = CalendarIdentifier(domain: CalendarIdentifier.domain, using: &generator)
        return IncomingMeeting(details: guess.details, state: guess.state, source: source, identifier: identifier)
      }
      var added: [MeetingHandle] = []
      for meeting in intake.inOrder(incoming, alongside: try intake.meetings(from: batch.document)) {
        added.append(try intake.record(meeting, now: now))
      }
      let joined = try added.isEmpty ? [] : intake.joinBlocks(document: batch.document, now: now, today: office.today)
      let pillarCount = try recordPillars(page, batch, writing)
      let documentCount = try recordDocuments(page.head, batch, writing)
      let after = try added.isEmpty ? page : ImportedPage(batch, reading: writing.reading, office: office)
      let state: ImportBatch.State = after.pendingCount == 0 ? .applied : .inReview
      // The mark ties this entry of the log to the batch, so that the batch can be taken back as a whole.
      if state != batch.state || !added.isEmpty || pillarCount + documentCount > 0 { try writing.mark(import: batch.number, as: state) }
      return Answer(added: added, joined: joined, pillarCount: pillarCount, documentCount: documentCount, page: after)
    }
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
