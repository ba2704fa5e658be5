internal import CivilTime
internal import Office
internal import PageImport
internal import Secretariat
internal import Store

/// A page or calendar under import in words: how its lines stand, and each line with its best reading.
struct ImportPrinter {
  let page: ImportedPage
  let language: Language

  private var isEnglish: Bool { language == .english }

  /// The numbers: `rcm-page.txt: 91 lines: 72 clear, 19 to review`.
  var summary: String {
    let onRecord = page.count { if case .onRecord = $0 { true } else { false } }
    let repeats = page.count { if case .repeats = $0 { true } else { false } }
    let rejected = page.count { $0 == .rejected }
    func counted(_ count: Int, _ english: String, _ singular: String, _ plural: String) -> String {
      "\(count) \(isEnglish ? english : count == 1 ? singular : plural)"
    }
    var parts = [
      counted(page.toRecordCount, "clear", "clara", "claras"), counted(page.pendingCount, "to review", "por revisar", "por revisar"),
    ]
    if onRecord > 0 { parts.append(counted(onRecord, "on record", "ya registrada", "ya registradas")) }
    if repeats > 0 { parts.append(counted(repeats, "repeating another", "que repite otra", "que repiten otra")) }
    if rejected > 0 { parts.append(counted(rejected, "rejected", "rechazada", "rechazadas")) }
    let kept = page.count { $0 == .kept }
    let older = page.count { if case .older = $0 { true } else { false } }
    if kept > 0 { parts.append(counted(kept, "kept", "conservada", "conservadas")) }
    if older > 0 { parts.append(counted(older, "older than on record", "anterior a la registrada", "anteriores a las registradas")) }
    let lines =
      page.calendar == nil
      ? counted(page.lines.count, page.lines.count == 1 ? "line" : "lines", "línea", "líneas")
      : counted(page.lines.count, page.lines.count == 1 ? "entry" : "entries", "entrada", "entradas")
    return "\(page.batch.document): \(lines): \(parts.joined(separator: ", "))\n"
  }

  /// What apply did, or would do, in one sentence, and in a second one for pillars and documents.
  func sentence(_ answer: ApplyImport.Answer, isRehearsal: Bool) -> String {
    let (added, joined, would) = (answer.added.count, answer.joined.count + answer.changed.count, isRehearsal ? " would be" : "")
    let counts =
      isEnglish
      ? "\(added)\(would) added, \(joined) changed"
      : isRehearsal ? "se añadirían \(added), se modificarían \(joined)" : "\(added) añadidas, \(joined) modificadas"
    let pending = page.pendingCount
    let rest =
      if pending > 0 {
        isEnglish
          ? "; \(pending) of \(page.lines.count) lines \(pending == 1 ? "awaits" : "await") a decision: rcm import review\n"
          : "; \(pending) de \(page.lines.count) líneas \(pending == 1 ? "espera" : "esperan") una decisión: rcm import review\n"
      } else {
        isEnglish ? ", all \(page.lines.count) lines accounted for\n" : ", todas las \(page.lines.count) líneas contabilizadas\n"
      }
    if answer.keptCount > 0 {
      return counts + rest
        + (isEnglish
          ? "\(answer.keptCount) entries\(would) kept that are no meetings\n"
          : "\(isRehearsal ? "se conservarían " : "")\(answer.keptCount) entradas que no son reuniones\(isRehearsal ? "" : " conservadas")\n")
    }
    guard answer.pillarCount + answer.documentCount > 0 else { return counts + rest }
    return counts + rest
      + (isEnglish
        ? "\(answer.pillarCount) pillars and \(answer.documentCount) documents\(would) added\n"
        : "\(isRehearsal ? "se añadirían " : "")\(answer.pillarCount) pilares y \(answer.documentCount) documentos"
          + (isRehearsal ? "\n" : " añadidos\n"))
  }

  /// One line of the page with where it stands, its text, its best reading and the reasons to doubt it.
  func card(_ line: ImportLine) -> String {
    var text = "\n\(line.reading.line)  \(standing(line))\n      \(line.reading.source)\n"
    if let guess = line.guess, let reading = guessed(guess) { text += "      \(isEnglish ? "read as" : "leída como"): \(reading)\n" }
    if let corrections = line.decision?.corrections, !corrections.isEmpty {
      let list = corrections.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
      text += "      \(isEnglish ? "set right" : "corregido"): \(list)\n"
    }
    if line.entry != nil {
      for note in line.reading.notes.compactMap({ $0.code.remark(in: language) }) {
        text += "      \(isEnglish ? "note" : "nota"): \(note)\n"
      }
    }
    for reason in line.reasons { text += "      \(isEnglish ? "because" : "porque") \(words(reason))\n" }
    return text
  }

  /// Says how to go on, or that nothing was written.
  func remark(after written: Written<some Any>, isRehearsal: Bool) {
    let world = World.current
    let remark = EntryRemark.text(after: written, isRehearsal: isRehearsal, in: language)
    world.remarks(remark.isEmpty ? (isEnglish ? "Nothing to change.\n" : "Nada que cambiar.\n") : remark)
    if isRehearsal { return }
    if page.toRecordCount > 0 {
      world.remarks(
        isEnglish ? "Record what is clear with: rcm import apply\n" : "Para registrar lo que está claro: rcm import apply\n")
    }
  }

  /// The changes without the page's own text, which no one wants to read again.
  static func shown(_ changes: [RowChange]) -> [RowChange] { changes.filter { $0.table != "importBatch" } }

  private func standing(_ line: ImportLine) -> String {
    switch line.standing {
    case .onRecord(let handle): isEnglish ? "on record as \(handle)" : "ya registrada como \(handle)"
    case .repeats(let other): isEnglish ? "repeats line \(other)" : "repite la línea \(other)"
    case .toRecord where line.decision != nil: isEnglish ? "accepted" : "aceptada"
    case .toRecord: isEnglish ? "clear" : "clara"
    case .pending: isEnglish ? "awaits a decision" : "espera una decisión"
    case .rejected: isEnglish ? "rejected" : "rechazada"
    case .toChange(let handle): isEnglish ? "accepted, changes \(handle)" : "aceptada, modifica \(handle)"
    case .toKeep: isEnglish ? "clear, an entry that is no meeting" : "clara, una entrada que no es reunión"
    case .kept: isEnglish ? "kept as an entry that is no meeting" : "conservada como entrada que no es reunión"
    case .older(let sequence):
      isEnglish
        ? "older than on record (SEQUENCE \(sequence)), ignored" : "anterior a la registrada (SEQUENCE \(sequence)), se pasa por alto"
    }
  }

  private func guessed(_ guess: ImportLine.Guess) -> String? {
    let details = guess.details
    let state = guess.state == .held ? nil : guess.state.word(in: language)
    let place = page.directory.whereabouts(of: details, in: language)
    let kinds = details.kinds.map { page.directory.name(of: $0, in: language) }.joined(separator: " + ")
    let bodies = details.bodies.map { page.directory.acronym(of: $0, in: language) }.joined(separator: " + ")
    let series = details.series.map { place in "\(place.code)" + (place.ordinal.map { " \($0.roman)" } ?? "") }
    let hours = Set(details.sessions.map { "\($0.hours) \($0.zone)" }).sorted().joined(separator: ", ")
    return [details.date.formatted(in: language), hours, place, kinds, bodies, series, state, "“\(details.title.marked(in: language))”"]
      .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func words(_ reason: ImportLine.Reason) -> String {
    switch reason {
    case .reading(let reason): reason.explanation(in: language)
    case .mayBe(let handle):
      isEnglish
        ? "it may be \(handle), which is on record; accept it only if it is another meeting"
        : "puede ser \(handle), ya registrada; acéptela solo si es otra reunión"
    case .changes(let handle, let fields):
      isEnglish
        ? "a newer account of \(handle) changes: \(names(fields))" : "una versión más reciente de \(handle) modifica: \(names(fields))"
    case .editedSince(let handle, let fields):
      isEnglish
        ? "\(handle) was changed here since (\(names(fields))); accepting replaces that"
        : "\(handle) se modificó aquí después (\(names(fields))); si la acepta, se reemplaza"
    }
  }

  private func names(_ fields: [EntryProposal.Field]) -> String {
    fields.map { field in
      switch field {
      case .title: isEnglish ? "title" : "título"
      case .date: isEnglish ? "date" : "fecha"
      case .hours: isEnglish ? "hours" : "horas"
      case .place: isEnglish ? "place" : "lugar"
      case .mode: isEnglish ? "mode" : "modalidad"
      case .state: isEnglish ? "state" : "estado"
      }
    }.joined(separator: ", ")
  }
}
