internal import CivilTime
internal import ICalendar
internal import Secretariat

/// The remarks on a calendar's file as lines, in a language, in the form that editors can jump to: `FILE:LINE: error: …`.
struct ValidationPrinter {
  let language: Language

  private var isEnglish: Bool { language == .english }

  /// A line for each remark, and one that counts them.
  func text(of report: CalendarReport, path: String) -> String {
    report.findings.map { line($0, path: path) + "\n" }.joined() + summary(of: report, path: path) + "\n"
  }

  private func line(_ finding: Finding, path: String) -> String {
    let place = finding.line > 0 ? "\(path):\(finding.line)" : path
    let sentence = finding.description(in: language)
    return "\(place): \(finding.severity.word(in: language)): \(sentence) (\(finding.rule)). \(finding.hint(in: language))"
  }

  private func summary(of report: CalendarReport, path: String) -> String {
    let left = report.leftOutCount
    guard !report.findings.isEmpty else { return "\(path): \(isEnglish ? "nothing to remark." : "nada que señalar.")" }
    let parts = [
      language.counted(report.count(.error), "error", "errors", "error", "errores"),
      language.counted(report.count(.warning), "warning", "warnings", "advertencia", "advertencias"),
      language.counted(report.count(.note), "note", "notes", "nota", "notas"),
    ]
    let more =
      left == 0 ? "" : isEnglish ? " \(left) more of the same kinds are not shown." : " No se muestran otras \(left) de las mismas clases."
    return "\(path): \(parts.joined(separator: ", ")).\(more)"
  }
}
