package import CivilTime
package import Secretariat

/// An agenda as a paper in Markdown (CommonMark), in one language (R22).
///
/// Numbers are words of the text and not marks of a list, so that no program that shows the paper counts them anew.
package struct AgendaMarkdown: Sendable {
  /// The paper, with a line feed after each line.
  package let text: String

  /// Writes the paper.
  ///
  /// - Throws: A `Refusal` that lists every text without a translation into the language.
  package init(_ paper: AgendaPaper, in language: Language) throws(Refusal) {
    try paper.checkTranslation(into: language)
    let writer = AgendaWriter(paper: paper, language: language)
    text = writer.heading + writer.items + writer.remarks
  }
}

private struct AgendaWriter {
  let paper: AgendaPaper
  let language: Language

  private var isEnglish: Bool { language == .english }

  var heading: String {
    let heading = AgendaHeading(paper.setting, in: language)
    let bodies = heading.bodies.map { MarkdownText($0).description }.joined(separator: " · ")
    let lines = heading.lines.map { "- \(MarkdownText($0.label)): \(MarkdownText($0.value))\n" }.joined()
    return "# \(heading.status)\n\n\(bodies)\n\n## \(MarkdownText(heading.title))\n\n\(lines)"
  }

  var items: String { paper.agenda.items.map(entry).joined() }

  /// An item: a paragraph on the first level, a point of a list below it.
  private func entry(_ item: AgendaItem) -> String {
    let title = MarkdownText(item.title.marked(in: language, from: paper.setting))
    let remarks = paper.details(of: item, in: language)
    let details = remarks.isEmpty ? "" : " — *\(MarkdownText(remarks.joined(separator: "; ")))*"
    switch item.number.level {
    case 1: return "\n**\(item.number.label). \(title)**\(details)\n" + (paper.agenda.items(below: item).isEmpty ? "" : "\n")
    case 2: return "- **\(item.number.label)** \(title)\(details)\n"
    default: return "  - **\(item.number.label)** \(title)\(details)\n"
    }
  }

  /// The minutes in all, and what no source gives.
  var remarks: String {
    let remarks = paper.remarks(in: language)
    guard !remarks.isEmpty else { return "" }
    return "\n---\n\n" + remarks.map { MarkdownText($0).description + "\n" }.joined(separator: "\n")
  }
}
