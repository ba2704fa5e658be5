internal import CivilTime
internal import PageImport
package import Secretariat
package import Store

/// Takes in the public page of a body for review: its text is kept, and no meeting is recorded yet (R27).
package struct ImportPage: Sendable {
  /// The page's bytes.
  package var bytes: [UInt8]
  /// What the page is called, such as the name of its file.
  package var document: String
  /// The body whose page it is, by code or name; without one, the first body on record.
  package var body: String?
  /// Why it is imported.
  package var reason: TextLine?

  /// A page to be taken in.
  package init(_ bytes: [UInt8], document: String, body: String? = nil, reason: TextLine? = nil) {
    self.bytes = bytes
    self.document = document
    self.body = body
    self.reason = reason
  }

  /// Keeps the page and reads it; the same page again changes nothing.
  ///
  /// - Throws: A `Refusal` when the bytes are no page with a list of meetings, or another page is not finished with.
  package func callAsFunction(in office: Office) throws -> Written<ImportedPage> {
    try office.write(reason: reason?.text) { writing in
      let reading = writing.reading
      let named = try body.map { try Lookup(reading: reading).body($0) } ?? reading.bodies().first
      guard let home = named?.code else { throw Refusal.noBody }
      // What is no text at all is refused before it is kept; what has no list of meetings is refused below, and nothing stays of it.
      _ = try PageText(bytes)
      let content = String(decoding: bytes, as: UTF8.self)
      if let latest = try reading.latestImport() {
        if latest.content == content, latest.body == home { return try ImportedPage(latest, reading: reading, office: office) }
        if latest.state == .inReview { throw try Self.unfinished(ImportedPage(latest, reading: reading, office: office), given: document) }
      }
      _ = try writing.insertImport(document: String(document.prefix(500)), content: content, body: home)
      guard let batch = try reading.latestImport() else { throw Refusal.noImport }
      return try ImportedPage(batch, reading: reading, office: office)
    }
  }

  /// Another import has to be finished, or taken back, first (R27).
  static func unfinished(_ page: ImportedPage, given document: String) -> Refusal {
    let pending = page.pendingCount
    return .breaks(
      .everyLineAccountedFor, given: document,
      because: BilingualText(
        english: "the import of \(page.batch.document) is not finished: "
          + (pending > 0 ? "\(pending) of its lines \(pending == 1 ? "awaits" : "await") a decision" : "its lines are not recorded yet"),
        spanish: "la importación de \(page.batch.document) no ha terminado: "
          + (pending > 0
            ? "\(pending) de sus líneas \(pending == 1 ? "espera" : "esperan") una decisión" : "sus líneas aún no están registradas")),
      remedy: BilingualText(
        english: "Go on with: rcm import \(pending > 0 ? "review" : "apply"), or take it back with: rcm import revert",
        spanish: "Continúe con: rcm import \(pending > 0 ? "review" : "apply"), o deshágala con: rcm import revert"))
  }
}

extension Refusal {
  /// There is no import to go on with.
  static var noImport: Refusal {
    Refusal(
      .notFound, rule: nil, given: "import",
      because: BilingualText(english: "nothing has been imported", spanish: "no se ha importado nada"),
      remedy: BilingualText(
        english: "Import a page with: rcm import page FILE, or a calendar with: rcm import ics FILE",
        spanish: "Importe una página con: rcm import page ARCHIVO, o un calendario con: rcm import ics ARCHIVO"))
  }
}
