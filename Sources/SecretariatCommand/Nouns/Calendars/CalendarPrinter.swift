internal import CivilTime
internal import Publication
internal import Secretariat

/// What is said of a calendar after it was written, in a language.
struct CalendarPrinter {
  let language: Language

  private var isEnglish: Bool { language == .english }

  /// One remark: how much there is, what was left out and why, what stands in the other language.
  func remark(on calendar: CalendarAccount, path: String?) -> String {
    var sentences: [String] = []
    let meetings = language.counted(calendar.meetingCount, "meeting", "meetings", "reunión", "reuniones")
    let events = language.counted(calendar.eventCount, "event", "events", "evento", "eventos")
    let bytes = language.counted(calendar.byteCount, "byte", "bytes", "byte", "bytes")
    let target = path.map { "\($0): " } ?? ""
    sentences.append("\(target)\(meetings) \(isEnglish ? "as" : "en") \(events), \(bytes).")
    if !calendar.leftOut.isEmpty { sentences.append(leftOut(calendar.leftOut)) }
    if !calendar.untranslated.isEmpty {
      let titles = language.counted(calendar.untranslated.count, "title is", "titles are", "título está", "títulos están")
      sentences.append(isEnglish ? "\(titles) known in Spanish only, marked [es]." : "\(titles) solo en inglés, con la marca [en].")
    }
    if !calendar.hoursLeftOut.isEmpty {
      let handles = calendar.hoursLeftOut.map(\.text).joined(separator: ", ")
      sentences.append(
        isEnglish
          ? "Hours that the clocks of their zone skip are not shown: \(handles)."
          : "No se muestran horas que los relojes de su zona omiten: \(handles).")
    }
    if calendar.eventCount > 0, !calendar.isPublication {
      sentences.append(
        isEnglish
          ? "A meeting's secretariat has no address on record, so the file says no METHOD."
          : "La secretaría de alguna reunión no tiene dirección registrada, por lo que el archivo no lleva METHOD.")
    }
    return sentences.joined(separator: " ") + "\n"
  }

  private func leftOut(_ meetings: [LeftOutMeeting]) -> String {
    let parts = LeftOutMeeting.Reason.allCases.compactMap { reason -> String? in
      let handles = meetings.filter { $0.reason == reason }.map(\.handle.text)
      guard !handles.isEmpty else { return nil }
      let shown = handles.prefix(5).joined(separator: ", ") + (handles.count > 5 ? ", …" : "")
      return "\(handles.count) \(words(for: reason)) (\(shown))"
    }
    let list = parts.joined(separator: "; ")
    let hint =
      meetings.contains(where: \.reason.isForPlanners)
      ? (isEnglish ? " --planning includes those that have some date." : " --planning incluye las que tienen alguna fecha.") : ""
    return (isEnglish ? "Left out: \(list)." : "Quedan fuera: \(list).") + hint
  }

  private func words(for reason: LeftOutMeeting.Reason) -> String {
    switch reason {
    case .draft: isEnglish ? "only proposed" : "solo en propuesta"
    case .lapsed: isEnglish ? "lapsed" : "sin efecto"
    case .monthOnly: isEnglish ? "known only to the month" : "de las que solo se conoce el mes"
    case .windowOnly: isEnglish ? "known only as a window" : "de las que solo se conoce un intervalo"
    case .noDate: isEnglish ? "without a date" : "sin fecha"
    case .notWritable: isEnglish ? "that no calendar can hold" : "que ningún calendario puede contener"
    }
  }
}
