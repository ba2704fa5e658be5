internal import CivilTime
internal import Store

/// What a person is told after a write: the entry of the log and how to take it back, or that nothing was written.
enum EntryRemark {
  /// The remark; empty where nothing changed.
  static func text(after written: Written<some Any>, isRehearsal: Bool, in language: Language) -> String {
    let isEnglish = language == .english
    if isRehearsal { return isEnglish ? "Only shown; nothing was written.\n" : "Solo se muestra; no se escribió nada.\n" }
    guard let entry = written.entry else { return "" }
    let sentence = isEnglish ? "Log entry \(entry); take it back with: rcm undo\n" : "Asiento \(entry); para deshacer: rcm undo\n"
    guard RecordOptions.author == nil else { return sentence }
    return sentence
      + (isEnglish
        ? "The log does not know who did this; set RCM_AUTHOR to your name.\n"
        : "La bitácora no sabe quién hizo esto; ponga su nombre en RCM_AUTHOR.\n")
  }
}
