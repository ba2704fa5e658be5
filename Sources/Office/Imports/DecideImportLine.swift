internal import PageImport
package import Secretariat
package import Store

/// Records what a person decides about lines of the latest import: accepted, with corrections, or rejected.
package struct DecideImportLine: Sendable {
  /// What is decided.
  package enum Verdict: Hashable, Sendable {
    /// The lines become meetings, with what is set right, `field=value`.
    case accept(corrections: [String] = [])
    /// The lines become no meetings.
    case reject
  }

  /// The numbers of the lines.
  package var lines: [Int]
  /// What is decided about each.
  package var verdict: Verdict
  /// Why.
  package var reason: TextLine?

  /// A decision.
  package init(_ verdict: Verdict, lines: [Int], reason: TextLine? = nil) {
    self.lines = lines
    self.verdict = verdict
    self.reason = reason
  }

  /// Records the decision about all of the lines, or about none.
  ///
  /// - Returns: The page as it stands afterwards.
  /// - Throws: A `Refusal` when there is no such line, its meeting is on record, or a correction does not fit.
  package func callAsFunction(in office: Office) throws -> Written<ImportedPage> {
    try office.write(reason: reason?.text) { writing in
      guard let batch = try writing.reading.latestImport() else { throw Refusal.noImport }
      let page = try ImportedPage(batch, reading: writing.reading, office: office)
      let known = Dictionary(page.lines.map { ($0.reading.line, $0) }, uniquingKeysWith: { first, _ in first })
      var decision = ImportBatch.Decision(isAccepted: false)
      var corrections = try LineCorrections([])
      if case .accept(let texts) = verdict {
        corrections = try LineCorrections(texts)
        decision = ImportBatch.Decision(isAccepted: true, corrections: corrections.byField)
      }
      var isNew = false
      for number in lines {
        guard let line = known[number] else { throw unknown(number, in: page) }
        switch line.standing {
        case .onRecord(let handle): throw onRecord(number, handle)
        case .kept, .older: throw nothingToDecide(number)
        default: break
        }
        if decision.isAccepted, batch.calendar?.purpose == .entries {
          if !decision.corrections.isEmpty { throw noMeeting(number) }
        } else if decision.isAccepted {
          _ = try corrections.guess(from: line.reading, home: batch.body, lookup: Lookup(reading: writing.reading), office: office)
        }
        if batch.decisions[number] != decision {
          try writing.decide(decision, line: number, ofImport: batch.number)
          isNew = true
        }
      }
      if isNew, batch.state == .applied { try writing.mark(import: batch.number, as: .inReview) }
      guard let after = try writing.reading.latestImport() else { throw Refusal.noImport }
      return try ImportedPage(after, reading: writing.reading, office: office)
    }
  }

  private func unknown(_ number: Int, in page: ImportedPage) -> Refusal {
    let numbers = page.lines.map(\.reading.line)
    let (first, last) = (numbers.first ?? 0, numbers.last ?? 0)
    return Refusal(
      .notFound, rule: nil, given: String(number),
      because: BilingualText(
        english: "the list of \(page.batch.document) has no line \(number); its lines are \(first) to \(last)",
        spanish: "la lista de \(page.batch.document) no tiene la línea \(number); sus líneas van de la \(first) a la \(last)"),
      remedy: BilingualText(
        english: "See them with: rcm import review --all", spanish: "Véalas todas con: rcm import review --all"))
  }

  private func onRecord(_ number: Int, _ handle: MeetingHandle) -> Refusal {
    .breaks(
      .importOnce, given: String(number),
      because: BilingualText(
        english: "line \(number) is on record as \(handle)", spanish: "la línea \(number) ya está registrada como \(handle)"),
      remedy: BilingualText(
        english: "Change the meeting with: rcm meeting edit \(handle)", spanish: "Modifique la reunión con: rcm meeting edit \(handle)"))
  }

  private func nothingToDecide(_ number: Int) -> Refusal {
    .breaks(
      .importOnce, given: String(number),
      because: BilingualText(
        english: "line \(number) is no news: the record has this account of it, or a newer one",
        spanish: "la línea \(number) no es novedad: el registro ya tiene esta versión, o una más reciente"),
      remedy: BilingualText(english: "See it with: rcm import review --all", spanish: "Véala con: rcm import review --all"))
  }

  private func noMeeting(_ number: Int) -> Refusal {
    .breaks(
      .everyLineAccountedFor, given: String(number),
      because: BilingualText(
        english: "the calendar is taken in as entries that are no meetings, which are kept as they came",
        spanish: "el calendario se toma como entradas que no son reuniones, que se conservan tal como llegaron"),
      remedy: BilingualText(
        english: "Leave --as out, or take it back and import it with --as meetings: rcm import revert",
        spanish: "Omita --as, o deshágala e impórtelo con --as meetings: rcm import revert"))
  }
}
