package import CivilTime
internal import PageImport
package import Secretariat
package import Store

/// Takes in an iCalendar file for review: its text is kept without people, and no meeting is recorded yet (R27).
///
/// Entries are known again by UID and RECURRENCE-ID, so that the same file changes nothing and a newer one only proposes what
/// it changes. Where all of it is on record already, nothing is kept.
package struct ImportCalendar: Sendable {
  /// The file's bytes.
  package var bytes: [UInt8]
  /// The name of the file.
  package var document: String
  /// What people call the calendar; without it, what it calls itself, or the name of the file.
  package var source: TextLine?
  /// The body whose calendar it is, by code or name; without it, entries that name none await a decision.
  package var body: String?
  /// The kind of meetings that name none, by code or name.
  package var kind: String?
  /// What becomes of the entries; without it, entries for a calendar of holidays and meetings for any other.
  package var purpose: CalendarSetting.Purpose?
  /// The first day on which events that come again are taken; without it, one year back.
  package var from: Day?
  /// The last such day; without it, two years ahead.
  package var until: Day?
  /// The zone of the secretariat, for hours that name none.
  package var zone: ZoneName?
  /// Why it is imported.
  package var reason: TextLine?

  /// A calendar to be taken in.
  package init(_ bytes: [UInt8], document: String) {
    self.bytes = bytes
    self.document = document
  }

  /// Keeps the calendar and reads it.
  ///
  /// - Throws: A `Refusal` when the bytes are no calendar, or another import is not finished with.
  package func callAsFunction(in office: Office) throws -> Written<ImportedPage> {
    let file = try CalendarFile(bytes)
    return try office.write(reason: reason?.text) { writing in
      let reading = writing.reading
      let lookup = Lookup(reading: reading)
      guard let home = try (body.map { try lookup.body($0) } ?? reading.bodies().first)?.code else { throw Refusal.noBody }
      let content = file.content
      let setting = try setting(of: file, lookup: lookup, office: office)
      let latest = try reading.latestImport()
      func answer(_ batch: ImportBatch) throws -> ImportedPage {
        var page = try ImportedPage(batch, reading: reading, office: office)
        page.calendar?.forgivenCount = file.forgivenCount
        return page
      }
      if let latest, latest.state == .inReview, latest.content == content, latest.body == home, latest.calendar == setting {
        return try answer(latest)
      }
      let unkept = try answer(ImportBatch(unkept: content, document: document, body: home, calendar: setting))
      let isNews = unkept.pendingCount > 0 || unkept.toRecordCount > 0
      let links = unkept.lines.contains { line in
        guard case .onRecord = line.standing, let entry = line.entry, entry.published == nil else { return false }
        return !unkept.isKnown(entry)
      }
      guard isNews || links else { return unkept }
      if let latest, latest.state == .inReview {
        throw try ImportPage.unfinished(ImportedPage(latest, reading: reading, office: office), given: document)
      }
      let number = try writing.insertImport(calendar: setting, document: String(document.prefix(500)), content: content, body: home)
      guard let batch = try reading.latestImport() else { throw Refusal.noImport }
      guard !isNews else { return try answer(batch) }
      // Its entries are all on record from elsewhere: they are tied to the meetings, so that newer files can change them.
      try writing.keep(links: unkept, of: batch)
      try writing.mark(import: number, as: .applied)
      return try answer(reading.latestImport() ?? batch)
    }
  }

  private func setting(of file: CalendarFile, lookup: Lookup, office: Office) throws -> CalendarSetting {
    let first = try from ?? YearMonth(of: office.today).firstDay.adding(days: -366)
    let last = try until ?? YearMonth(of: office.today).firstDay.adding(days: 731)
    guard let window = try? DayRange(first: first, last: last), window.dayCount <= Self.windowDaysMaximum else {
      throw Refusal.invalid(
        given: "\(first)..\(last)",
        because: BilingualText(
          english: "events that come again are taken on the days of at most 20 years, the first not after the last",
          spanish: "los eventos que se repiten se toman en un máximo de 20 años, con el primer día no posterior al último"),
        remedy: BilingualText(english: "Give other days with --from and --until.", spanish: "Indique otros días con --from y --until."))
    }
    let name = source?.text ?? file.name ?? document
    return CalendarSetting(
      source: Self.line(name) ?? "calendar", purpose: purpose ?? (file.isOfHolidays ? .entries : .meetings), window: window,
      isBodyGiven: body != nil, kind: try kind.map { try lookup.kind($0).code }, zone: zone)
  }

  private static let windowDaysMaximum = 7_306

  /// A name on one line of at most 500 characters; `nil` when nothing of it is left.
  private static func line(_ text: String) -> String? {
    let visible = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    let line = visible.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(200)
    return line.isEmpty ? nil : (try? TextLine(String(line), as: .source))?.text
  }
}

extension ImportedPage {
  /// Whether an entry is kept with what became of it.
  fileprivate func isKnown(_ entry: CalendarEntry) -> Bool { calendar?.keptKeys.contains(entry.key) ?? false }
}

extension Writing {
  /// Ties the entries that are on record from elsewhere to their meetings.
  fileprivate func keep(links page: ImportedPage, of batch: ImportBatch) throws {
    for line in page.lines {
      guard case .onRecord(let handle) = line.standing, let entry = line.entry, entry.published == nil, !page.isKnown(entry),
        let source = batch.calendar?.source
      else { continue }
      try keep(ImportedEntry(entry, of: source, fate: .meeting(handle), digest: batch.digest))
    }
  }
}
