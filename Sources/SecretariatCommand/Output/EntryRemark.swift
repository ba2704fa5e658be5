internal import CivilTime
internal import Store

/// What a person is told after a write: the entry of the log and how to take it back, or that nothing was written.
enum EntryRemark {
  /// The remark; empty where nothing changed.
  static func text(after written: Written<some Any>, isRehearsal: Bool, in language: Language) -> String {
    let isEnglish = language == .english
    if isRehearsal { return isEnglish ? "Only shown; nothing was written.\n" : "Solo se muestra; no se escribió nada.\n" }
    guard let entry = written.entry else { return "" }
    let sentence =
      if written.changes.contains(where: \.isFinal) {
        isEnglish ? "Log entry \(entry); it cannot be taken back.\n" : "Asiento \(entry); no puede deshacerse.\n"
      } else {
        isEnglish ? "Log entry \(entry); take it back with: rcm undo\n" : "Asiento \(entry); para deshacer: rcm undo\n"
      }
    guard RecordOptions.author == nil else { return sentence }
    return sentence
      + (isEnglish
        ? "The log does not know who did this; set RCM_AUTHOR to your name.\n"
        : "La bitácora no sabe quién hizo esto; ponga su nombre en RCM_AUTHOR.\n")
  }
}

extension RowChange {
  /// Whether the change cannot be taken back: the data of a person, which the log does not keep, went with it (R28).
  fileprivate var isFinal: Bool {
    guard table == "delegate" else { return false }
    return switch happening {
    case .added: false
    case .changed: fields.contains { ["isErased", "personRevision"].contains($0.name) }
    case .removed: fields.contains { $0.name == "isErased" && $0.before == "0" }
    }
  }
}
