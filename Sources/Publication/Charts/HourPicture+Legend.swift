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
    let attendances = rows.compactMap(\.attendances.first)
    func entry(_ words: String, fill: Value) -> Entry {
      Entry(words: words) { left, middle in bar(from: left, to: left + 32, middle, fill: fill, stroke: Ink.bar) }
    }
    var entries = [
      entry("\(isEnglish ? "Office hours" : "Horario de oficina"), \(proposal.officeHours)", fill: Ink.office),
      entry(isEnglish ? "The meeting, within office hours" : "La reunión, en horario de oficina", fill: Ink.bar),
    ]
    if attendances.contains(where: { $0.minutesOutside > 0 }) {
      entries.append(entry(isEnglish ? "The meeting, outside office hours" : "La reunión, fuera del horario de oficina", fill: outside))
    }
    if attendances.contains(where: \.passesMidnight) {
      entries.append(
        Entry(words: isEnglish ? "Goes on after midnight" : "Continúa después de medianoche") { arrow(at: $0 + 12, $1) })
    }
    for shift in proposal.dayShifts(of: proposal.best.days(in: proposal.question.reference), in: language) {
      entries.append(
        Entry(words: shift.words) { left, middle in
          SVGElement(
            .text, [.x: .length(left + 16), .y: .length(middle + 4), .fontSize: "12", .anchor: "middle", .fill: Ink.text],
            text: shift.sign)
        })
    }
    return entries
  }
}
