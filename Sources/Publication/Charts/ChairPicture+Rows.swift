internal import CivilTime
internal import Secretariat

extension ChairPicture {
  /// The years and their rules.
  var axis: [SVGElement] {
    timeline.yearMarks(countMaximum: 16).flatMap { year, position in
      let place = layout.place(of: position)
      return [
        SVGElement(
          .line,
          [
            .x1: .length(place), .x2: .length(place), .y1: .length(layout.rowTop - 4), .y2: .length(layout.rowsBottom),
            .stroke: Ink.rule,
          ]),
        SVGElement(
          .text, [.x: .length(place), .y: .length(layout.axisLine), .fontSize: "12", .anchor: "middle", .fill: Ink.text], text: "\(year)"),
      ]
    }
  }

  /// A term: its words, its bar, and the days in which it can have begun or ended.
  func row(_ row: ChairTimeline.Row, at index: Int) -> SVGElement {
    let top = layout.top(ofRow: index)
    let heading = row.heading(in: language, directory)
    let details = row.details(in: language)
    let bottom = layout.top(ofRow: index + 1)
    return SVGElement(
      .group, [:],
      [
        SVGElement(.title, [:], text: "\(heading): \(details)"),
        SVGElement(
          .line,
          [
            .x1: .length(layout.margin), .x2: .length(layout.plotRight), .y1: .length(bottom), .y2: .length(bottom), .stroke: Ink.pale,
          ]),
        SVGElement(
          .text,
          [
            .x: .length(layout.margin), .y: .length(top + 15), .fontSize: Value("\(ChairPictureLayout.headingSize)"), .fontWeight: "bold",
            .fill: Ink.text,
          ], text: heading),
        SVGElement(
          .text,
          [
            .x: .length(layout.margin), .y: .length(top + 30), .fontSize: Value("\(ChairPictureLayout.detailsSize)"), .fill: Ink.text,
          ], text: details),
      ] + marks(of: row, middle: top + SVGLength(layout.rowHeight / 2)))
  }

  private func marks(of row: ChairTimeline.Row, middle: SVGLength) -> [SVGElement] {
    var elements: [SVGElement] = []
    for days in [row.beginning, row.ending] where !days.isEmpty {
      elements.append(inexact(from: layout.place(of: days.lowerBound), to: layout.place(of: days.upperBound), middle, row.mark))
    }
    if let bar = row.bar {
      let start = layout.place(of: bar.lowerBound)
      let end = max(layout.place(of: bar.upperBound), start + layout.barWidthMinimum)
      elements.append(self.bar(from: start, to: end, middle, row.mark))
    }
    if row.goesOn { elements.append(arrow(at: layout.plotRight + 4, pointing: 8, middle)) }
    if row.beginsBefore { elements.append(arrow(at: layout.plotLeft - 4, pointing: -8, middle)) }
    return elements
  }

  /// A bar of the days in which a term surely lasted.
  func bar(from start: SVGLength, to end: SVGLength, _ middle: SVGLength, _ mark: ChairTimeline.Mark) -> SVGElement {
    SVGElement(
      .rect,
      [
        .x: .length(start), .y: .length(middle - layout.barHeight.part(1, of: 2)), .width: .length(end - start),
        .height: .length(layout.barHeight), .fill: mark.fill(pattern: identifier(mark.rawValue)), .stroke: Ink.bar,
      ])
  }

  /// A thinner bar with a broken outline for days that are not certain.
  func inexact(from start: SVGLength, to end: SVGLength, _ middle: SVGLength, _ mark: ChairTimeline.Mark?) -> SVGElement {
    SVGElement(
      .rect,
      [
        .x: .length(start), .y: .length(middle - layout.inexactHeight.part(1, of: 2)),
        .width: .length(max(end - start, layout.barWidthMinimum)), .height: .length(layout.inexactHeight),
        .fill: mark.map { $0.fill(pattern: identifier($0.rawValue)) } ?? "#ffffff", .stroke: Ink.bar, .dashes: "3 2",
      ])
  }

  /// A sign that a term goes on beyond the axis.
  func arrow(at place: SVGLength, pointing width: SVGLength, _ middle: SVGLength) -> SVGElement {
    SVGElement(.path, [.d: Value("M\(place) \(middle - 6)L\(place + width) \(middle)L\(place) \(middle + 6)Z"), .fill: Ink.bar])
  }

  /// The line of today with its words, which stand on the side that has room.
  var today: [SVGElement] {
    guard let position = timeline.todayPosition else { return [] }
    let place = layout.place(of: position)
    let isLate = position > timeline.dayCount / 2
    return [
      SVGElement(
        .line,
        [
          .x1: .length(place), .x2: .length(place), .y1: .length(layout.rowTop - 4), .y2: .length(layout.todayLine + 2),
          .stroke: Ink.today, .strokeWidth: "2",
        ]),
      SVGElement(
        .text,
        [
          .x: .length(isLate ? place - 6 : place + 6), .y: .length(layout.todayLine), .fontSize: "12", .fontWeight: "bold",
          .anchor: isLate ? "end" : "start", .fill: Ink.today,
        ], text: timeline.todayWords(in: language)),
    ]
  }
}

extension ChairTimeline.Mark {
  /// What a bar is filled with; a pattern is named by its identifier.
  func fill(pattern identifier: String) -> SVGElement.Value {
    switch self {
    case .documented: Ink.bar
    case .notRecorded: "#ffffff"
    case .inferred, .vacant, .planned, .elected: SVGElement.Value("url(#\(identifier))")
    }
  }

  /// The pattern of a bar, which tells it from the others without colours; `nil` for a plain one.
  func pattern(id: String) -> SVGElement? {
    let lines: String
    switch self {
    case .documented, .notRecorded: return nil
    case .inferred: lines = "M-2 2L2 -2M0 8L8 0M6 10L10 6"
    case .vacant: lines = "M0 0L8 8M0 8L8 0"
    case .planned: lines = "M3 4L5 4"
    case .elected: lines = "M0 2L8 2M0 6L8 6"
    }
    return SVGElement(
      .pattern, [.id: SVGElement.Value(id), .patternUnits: "userSpaceOnUse", .width: "8", .height: "8"],
      [
        SVGElement(.rect, [.width: "8", .height: "8", .fill: "#ffffff"]),
        SVGElement(.path, [.d: SVGElement.Value(lines), .stroke: Ink.bar, .strokeWidth: "2"]),
      ])
  }
}
