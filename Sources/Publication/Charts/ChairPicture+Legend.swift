internal import CivilTime
internal import Secretariat

extension ChairPicture {
  /// What the bars and signs mean, in as many lines as are needed, and how high that is.
  var legend: (elements: [SVGElement], height: SVGLength) {
    var elements: [SVGElement] = []
    var left = layout.margin
    var middle = layout.legendTop + 16
    for entry in entries {
      let width = SVGLength.width(of: entry.words, fontSize: 12)
      if left > layout.margin, left + 40 + width > layout.width - layout.margin {
        left = layout.margin
        middle = middle + 26
      }
      elements.append(entry.sign(left, middle))
      elements.append(
        SVGElement(
          .text, [.x: .length(left + 40), .y: .length(middle + 4), .fontSize: "12", .fill: Ink.text], text: entry.words))
      left = left + 40 + width + 24
    }
    return (elements, middle + 26 - layout.legendTop)
  }

  private struct Entry {
    let words: String
    /// Draws the sign between a place and one 32 pixels to the right.
    let sign: (_ left: SVGLength, _ middle: SVGLength) -> SVGElement
  }

  private var entries: [Entry] {
    var entries = timeline.marks.map { mark in
      Entry(words: mark.word(in: language)) { left, middle in bar(from: left, to: left + 32, middle, mark) }
    }
    if timeline.hasInexactDays {
      entries.append(
        Entry(words: ChairTimeline.inexactDays(in: language)) { left, middle in inexact(from: left, to: left + 32, middle, nil) })
    }
    if timeline.rows.contains(where: \.beginsBefore) {
      entries.append(Entry(words: ChairTimeline.beginsBefore(in: language)) { left, middle in arrow(at: left + 20, pointing: -8, middle) })
    }
    if timeline.rows.contains(where: \.goesOn) {
      entries.append(Entry(words: ChairTimeline.goesOn(in: language)) { left, middle in arrow(at: left + 12, pointing: 8, middle) })
    }
    return entries
  }
}
