internal import CivilTime
internal import Office
internal import Secretariat

/// What a check found as plain text: meeting by meeting, the worst first, with the counts at the end.
struct CheckPrinter {
  let answer: RunChecks.Answer
  let includesWaived: Bool
  let language: Language

  private var isEnglish: Bool { language == .english }

  /// The findings and their counts.
  var text: String { groups.map { heading($0.meeting) + lines($0.findings) + "\n" }.joined() + counts }

  /// What was not looked at, and why.
  var remarks: String {
    let handles = answer.withoutNotice
    guard !handles.isEmpty else { return "" }
    let list = handles.prefix(Self.handlesShown).map(\.text).joined(separator: ", ")
    let more = handles.count - Self.handlesShown
    return isEnglish
      ? "No cycle asks for notice of these confirmed meetings: \(list)\(more > 0 ? " and \(more) more" : "").\n"
      : "Ningún ciclo pide antelación para estas reuniones confirmadas: \(list)\(more > 0 ? " y \(more) más" : "").\n"
  }

  /// How many meetings a remark names.
  private static let handlesShown = 8

  private struct Group {
    let meeting: MeetingHandle
    var findings: [StandingFinding]
  }

  /// The findings by meeting; one about two stands with the earlier of those that were checked.
  private var groups: [Group] {
    let shown = includesWaived ? answer.findings : answer.open
    let places = Dictionary(answer.meetings.enumerated().map { ($1.handle, $0) }, uniquingKeysWith: { first, _ in first })
    var groups: [MeetingHandle: Group] = [:]
    for standing in shown {
      let meeting = standing.finding.meetings.min { places[$0] ?? .max < places[$1] ?? .max }
      guard let meeting else { continue }
      groups[meeting, default: Group(meeting: meeting, findings: [])].findings.append(standing)
    }
    func rank(_ group: Group) -> (Int, MeetingFinding.Severity, Int) {
      // What is waived does not make a meeting one of the worst.
      let worst = group.findings.filter { !$0.isWaived }.map(\.finding.severity).min()
      return (worst == nil ? 1 : 0, worst ?? .note, places[group.meeting] ?? .max)
    }
    return groups.values.sorted { rank($0) < rank($1) }
  }

  private func heading(_ handle: MeetingHandle) -> String {
    guard let meeting = answer.concerned[handle] else { return "\(handle)\n" }
    return "\(handle)  \(meeting.details.date.formatted(in: language))  \(meeting.details.title.marked(in: language))\n"
  }

  private func lines(_ findings: [StandingFinding]) -> String {
    var table = TextTable()
    for standing in findings {
      let finding = standing.finding
      let severity = standing.isWaived ? (isEnglish ? "waived" : "dispensado") : finding.severity.word(in: language)
      let sentence = finding.sentence(in: answer.directory).capitalized.bestText(in: language).text
      table.add(
        "  " + severity, finding.key.description, [sentence, standing.waiverWords(in: language)].compactMap(\.self).joined(separator: " "))
    }
    return table.text
  }

  private var counts: String {
    let counts = CheckAnswer.Counts(answer)
    let checked = language.counted(answer.meetings.count, "meeting", "meetings", "reunión", "reuniones")
    let waived = counts.waived == 0 ? "" : "; " + language.counted(counts.waived, "waived", "waived", "dispensado", "dispensados")
    guard !answer.open.isEmpty else {
      return isEnglish ? "Nothing is found in \(checked)\(waived).\n" : "Nada que señalar en \(checked)\(waived).\n"
    }
    let parts = [
      counts.errors == 0 ? nil : language.counted(counts.errors, "error", "errors", "error", "errores"),
      counts.warnings == 0 ? nil : language.counted(counts.warnings, "warning", "warnings", "aviso", "avisos"),
      counts.notes == 0 ? nil : language.counted(counts.notes, "note", "notes", "nota", "notas"),
    ].compactMap(\.self).joined(separator: ", ")
    return (isEnglish ? "In \(checked): " : "En \(checked): ") + parts + waived + ".\n"
  }
}

extension StandingFinding {
  /// Why it is waived, or why it is not any more.
  func waiverWords(in language: Language) -> String? {
    guard let waiver else { return nil }
    let isEnglish = language == .english
    return isWaived
      ? (isEnglish ? "(waived: \(waiver.reason))" : "(dispensado: \(waiver.reason))")
      : (isEnglish ? "(was waived on other facts: \(waiver.reason))" : "(se dispensó por otros hechos: \(waiver.reason))")
  }
}
