internal import CivilTime
internal import Secretariat

extension HourPicture {
  /// The hours of the day and their rules, every third one, and whose hours they are.
  var axis: [SVGElement] {
    let whose = SVGElement(
      .text,
      [.x: .length(layout.margin), .y: .length(layout.axisLine), .fontSize: Value("\(HourPictureLayout.detailsSize)"), .fill: Ink.text],
      text: Self.axisWords(in: language))
    return [whose]
      + stride(from: 0, through: 24, by: 3).flatMap { hour in
        let place = layout.place(of: hour * 60)
        return [
          SVGElement(
            .line,
            [
              .x1: .length(place), .x2: .length(place), .y1: .length(layout.rowTop - 4), .y2: .length(layout.rowsBottom),
              .stroke: Ink.rule,
            ]),
          SVGElement(
            .text, [.x: .length(place), .y: .length(layout.axisLine), .fontSize: "12", .anchor: "middle", .fill: Ink.text],
            text: "\(hour < 10 ? "0" : "")\(hour):00"),
        ]
      }
  }

  /// A party: its words, its day with the office hours, and the meeting.
  func row(_ row: HourProposal.Row, _ attendance: HourAttendance, at index: Int) -> SVGElement {
    let top = layout.top(ofRow: index)
    let bottom = layout.top(ofRow: index + 1)
    let middle = top + SVGLength(layout.rowHeight / 2)
    let details = Self.details(of: row, attendance, proposal.question.day, language)
    let office = proposal.question.office
    return SVGElement(
      .group, [:],
      [
        SVGElement(.title, [:], text: "\(row.name): \(details)"),
        SVGElement(
          .line,
          [.x1: .length(layout.margin), .x2: .length(layout.plotRight), .y1: .length(bottom), .y2: .length(bottom), .stroke: Ink.pale]),
        SVGElement(
          .text,
          [
            .x: .length(layout.margin), .y: .length(top + 15), .fontSize: Value("\(HourPictureLayout.headingSize)"),
            .fontWeight: "bold", .fill: Ink.text,
          ], text: row.name),
        SVGElement(
          .text,
          [
            .x: .length(layout.margin), .y: .length(top + 30), .fontSize: Value("\(HourPictureLayout.detailsSize)"), .fill: Ink.text,
          ], text: details),
        bar(from: layout.plotLeft, to: layout.plotRight, middle, fill: "#ffffff", stroke: Ink.rule),
        bar(
          from: layout.place(of: office.opens.minutesSinceMidnight), to: layout.place(of: office.closes.minutesSinceMidnight), middle,
          fill: Ink.office, stroke: Ink.bar),
      ] + meeting(attendance, middle))
  }

  /// The meeting by a party's clock: what lies within office hours is filled, what lies outside has a pattern.
  private func meeting(_ attendance: HourAttendance, _ middle: SVGLength) -> [SVGElement] {
    let begins = attendance.begins.clock.minutesSinceMidnight
    let ends = begins + attendance.wallMinutes
    let office = proposal.question.office.opens.minutesSinceMidnight..<proposal.question.office.closes.minutesSinceMidnight
    let shown = begins..<max(begins + 1, min(ends, 1_440))
    let parts: [(minutes: Range<Int>, isOutside: Bool)] = [
      (shown.clamped(to: 0..<office.lowerBound), true), (shown.clamped(to: office), false),
      (shown.clamped(to: office.upperBound..<1_440), true),
    ]
    let bars = parts.filter { !$0.minutes.isEmpty }.map { part -> SVGElement in
      let start = layout.place(of: part.minutes.lowerBound)
      let end = max(layout.place(of: part.minutes.upperBound), start + layout.barWidthMinimum)
      return bar(from: start, to: end, middle, fill: part.isOutside ? outside : Ink.bar, stroke: Ink.bar)
    }
    return bars + (attendance.passesMidnight ? [arrow(at: layout.plotRight + 4, middle)] : [])
  }

  /// A stretch of a day.
  func bar(from start: SVGLength, to end: SVGLength, _ middle: SVGLength, fill: Value, stroke: Value) -> SVGElement {
    SVGElement(
      .rect,
      [
        .x: .length(start), .y: .length(middle - layout.barHeight.part(1, of: 2)), .width: .length(end - start),
        .height: .length(layout.barHeight), .fill: fill, .stroke: stroke,
      ])
  }

  /// A sign that the meeting goes on after midnight.
  func arrow(at place: SVGLength, _ middle: SVGLength) -> SVGElement {
    SVGElement(.path, [.d: Value("M\(place) \(middle - 6)L\(place + 8) \(middle)L\(place) \(middle + 6)Z"), .fill: Ink.bar])
  }

  /// What fills a meeting outside of office hours.
  var outside: Value { Value("url(#\(identifier("outside")))") }

  /// The pattern of a meeting outside of office hours, which tells it from the rest without colours.
  var outsidePattern: SVGElement {
    SVGElement(
      .pattern, [.id: Value(identifier("outside")), .patternUnits: "userSpaceOnUse", .width: "8", .height: "8"],
      [
        SVGElement(.rect, [.width: "8", .height: "8", .fill: "#ffffff"]),
        SVGElement(.path, [.d: "M-2 2L2 -2M0 8L8 0M6 10L10 6", .stroke: Ink.bar, .strokeWidth: "2"]),
      ])
  }
}

extension HourAttendance {
  /// How long the meeting takes by the party's clock; where that goes back meanwhile, it is never less than nothing.
  fileprivate var wallMinutes: Int { max(0, Int(ends.wallSeconds - begins.wallSeconds) / 60) }

  /// Whether the meeting goes on into the party's next day.
  var passesMidnight: Bool { begins.clock.minutesSinceMidnight + wallMinutes > 1_440 }
}
