internal import CivilTime
internal import Secretariat
internal import Store

/// Entries of calendars that were kept, a line each: days, what became of it, title, calendar.
struct ImportedEntryPrinter {
  let language: Language

  private var isEnglish: Bool { language == .english }

  /// The entries as a table, or that there are none.
  func table(_ entries: [ImportedEntry], showsFate: Bool) -> String {
    guard !entries.isEmpty else { return isEnglish ? "No entries.\n" : "No hay entradas.\n" }
    var table = TextTable()
    for entry in entries {
      let title = entry.title + (entry.isCancelled ? (isEnglish ? " (cancelled)" : " (cancelada)") : "")
      if showsFate {
        table.add(entry.days.description, fate(entry), title, entry.source)
      } else {
        table.add(entry.days.description, title, entry.source)
      }
    }
    return table.text
  }

  private func fate(_ entry: ImportedEntry) -> String {
    switch entry.fate {
    case .meeting(let handle): handle.text
    case .entry: isEnglish ? "kept" : "conservada"
    case .rejected: isEnglish ? "rejected" : "rechazada"
    }
  }
}
