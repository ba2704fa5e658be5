package import CivilTime
package import Secretariat

/// Start times for a virtual meeting as a paper in Markdown (CommonMark, with tables as GitHub has them), in one language (R20).
package struct HourMarkdown: Sendable {
  /// The paper, with a line feed after each line.
  package let text: String

  /// Writes the paper.
  package init(_ proposal: HourProposal, in language: Language) {
    let writer = HourWriter(proposal: proposal, language: language)
    text = writer.heading + "\n" + writer.grid + "\n" + writer.remarks
  }
}

private struct HourWriter {
  let proposal: HourProposal
  let language: Language

  private var isEnglish: Bool { language == .english }
  private var meeting: Meeting { proposal.meeting }

  var heading: String {
    let best = proposal.best
    let label = isEnglish ? "Fairest start" : "Inicio más equitativo"
    var lines = [
      (isEnglish ? "Day" : "Día", proposal.question.day.formatted(in: language)),
      (label, proposal.times(of: best)),
      (isEnglish ? "Inconvenience" : "Inconveniente", proposal.cost(of: best, in: language)),
    ]
    if let worstOff = proposal.worstOff(at: best, in: language) { lines.append((isEnglish ? "Worst off" : "Más afectados", worstOff)) }
    let sentences = [proposal.equallyGood(in: language), proposal.recordedHours(in: language)].compactMap(\.self)
    return "# \(MarkdownText(proposal.title(in: language)))\n\n## \(MarkdownText(meeting.details.title.marked(in: language)))\n\n"
      + lines.map { "- \(MarkdownText($0)): \(MarkdownText($1))\n" }.joined()
      + sentences.map { "- \(MarkdownText($0))\n" }.joined()
  }

  /// A row a party, a column a start, with the clock on the party's wall; what lies outside of office hours is said in words.
  var grid: String {
    let day = proposal.question.day
    let zone = proposal.question.reference
    let choices = proposal.choices
    func row(_ cells: [String]) -> String { MarkdownText.row(cells) + "\n" }
    func minutes(_ label: String, _ value: (HourStart) -> Int) -> String { row([label, ""] + choices.map { "\(value($0)) min" }) }
    let here = zone.offset(at: proposal.best.begins).words
    return row([MarkdownText(zone.name.text).description, here] + choices.map { $0.times(in: zone, spokenOfOn: day) })
      + row(Array(repeating: "---", count: choices.count + 2))
      + row(["UTC", "UTC"] + choices.map { $0.universalTimes(spokenOfOn: day) })
      + proposal.rows(in: language).map { entry in
        row(
          [MarkdownText(entry.name).description, entry.offset]
            + entry.attendances.map { attendance in
              attendance.times(spokenOfOn: day) + (attendance.outside(in: language).map { " (\($0))" } ?? "")
            })
      }.joined()
      + minutes(isEnglish ? "At worst" : "A lo sumo", \.worstMinutes) + minutes(isEnglish ? "In all" : "En total", \.sumMinutes)
  }

  var remarks: String {
    let days = (proposal.choices + [proposal.recorded].compactMap(\.self)).flatMap { $0.days(in: proposal.question.reference) }
    let signs = proposal.dayShifts(of: days, in: language).map { "\($0.sign) \($0.words)" }
    return ((signs.isEmpty ? [] : [signs.joined(separator: "; ") + "."]) + proposal.remarks(in: language))
      .map { "- \(MarkdownText($0))\n" }.joined()
  }
}
