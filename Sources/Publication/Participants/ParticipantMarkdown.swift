/// A list of participants as a paper in Markdown (CommonMark).
package struct ParticipantMarkdown: Sendable {
  /// The paper, with a line feed after each line.
  package let text: String

  /// Writes the paper.
  package init(_ paper: ParticipantPaper) {
    var text = "# \(paper.name)\n\n" + paper.bodies.map { MarkdownText($0).description }.joined(separator: " · ") + "\n\n"
    text += "## \(MarkdownText(paper.title))\n\n"
    for line in paper.lines { text += "- \(MarkdownText(line.label)): \(MarkdownText(line.value))\n" }
    for group in paper.groups {
      text += "\n### \(MarkdownText(group.title))\n\n"
      for entry in group.entries { text += Self.lines(of: entry) }
    }
    if !paper.openSeats.isEmpty {
      text += "\n### \(paper.openSeatsTitle)\n\n"
      for seat in paper.openSeats { text += "- \(MarkdownText(seat))\n" }
    }
    self.text = text
  }

  private static func lines(of entry: ParticipantPaper.Entry) -> String {
    let remarks = entry.remarks.isEmpty ? "" : " — *\(MarkdownText(entry.remarks.joined(separator: "; ")))*"
    return "- **\(MarkdownText(entry.name))**\(remarks)\n"
      + entry.delegation.map { attendee in
        let title = attendee.title.map { ", \(MarkdownText($0))" } ?? ""
        return "  - \(MarkdownText(attendee.name))\(title) (\(MarkdownText(attendee.role)))\n"
      }.joined()
  }
}
