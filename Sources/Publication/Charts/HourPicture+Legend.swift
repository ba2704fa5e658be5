internal import CivilTime
internal import Secretariat

extension HourPicture {
  /// What the bars and signs mean, a line each, and how high that is.
  var legend: (elements: [SVGElement], height: SVGLength) {
    let entries = entries
    let elements = entries.enumerated().flatMap { index, entry -> [SVGElement] in
      let middle = layout.legendTop + SVGLength(16 + index * 26)
      return [
        entry.sign(layout.margin, middle),
        SVGElement(
          .text, [.x: .length(layout.margin + 40), .y: .length(middle + 4), .fontSize: "12", .fill: Ink.text], text: entry.words),
      ]
    }
    return (elements, SVGLength(16 + entries.count * 26))
  }

  private struct Entry {
    let words: String
    /// Draws the sign between a place and one 32 pixels to the right.
    let sign: (_ left: SVGLength, _ middle: SVGLength) -> SVGElement
  }

  private var entries: [Entry] {
    let isEnglish = language == .english
    let goesOn = rows.contains { row in row.attendances.first?.passesMidnight ?? false }
    func entry(_ words: String, fill: Value, stroke: Value) -> Entry {
      Entry(words: words) { left, middle in bar(from: left, to: left + 32, middle, fill: fill, stroke: stroke) }
    }
    return [
      entry("\(isEnglish ? "Office hours" : "Horario de oficina"), \(proposal.officeHours)", fill: Ink.office, stroke: Ink.rule),
      entry(isEnglish ? "The meeting, within office hours" : "La reunión, en horario de oficina", fill: Ink.bar, stroke: Ink.bar),
      entry(
        isEnglish ? "The meeting, outside office hours" : "La reunión, fuera del horario de oficina", fill: outside, stroke: Ink.bar),
    ]
      + (goesOn
        ? [Entry(words: isEnglish ? "Goes on after midnight" : "Continúa después de medianoche") { arrow(at: $0 + 12, $1) }] : [])
  }
}
