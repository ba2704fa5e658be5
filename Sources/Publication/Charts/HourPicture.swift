package import CivilTime
package import Secretariat

/// The fairest hour of a meeting as an SVG picture: a row a party, with the 24 hours of its own clock, its office hours shaded,
/// and the meeting drawn where that clock shows it (R20).
///
/// It can be read without colours, by a screen reader, and on black and white paper: what lies outside of office hours has a
/// pattern and words (WCAG 2.2, 1.1.1 and 1.4.1).
package struct HourPicture: Sendable {
  let proposal: HourProposal
  let language: Language
  let rows: [HourProposal.Row]
  let layout: HourPictureLayout

  /// A picture of a proposal's fairest start in a language.
  package init(_ proposal: HourProposal, in language: Language) {
    self.proposal = proposal
    self.language = language
    rows = proposal.rows(in: language)
    layout = HourPictureLayout(
      rows: rows.compactMap { row in
        row.attendances.first.map { (row.name, Self.details(of: row, $0, proposal.question.day, language)) }
      }, axis: Self.axisWords(in: language), title: Self.title(of: proposal, language), times: Self.times(of: proposal, language))
  }

  typealias Value = SVGElement.Value

  /// The file.
  package var text: String {
    let legend = legend
    let height = layout.legendTop + legend.height
    return SVGElement(
      .svg,
      [
        .namespace: "http://www.w3.org/2000/svg", .viewBox: Value("0 0 \(layout.width) \(height)"), .role: "img",
        .language: Value(language.rawValue), .xmlLanguage: Value(language.rawValue),
        .labelledBy: Value("\(identifier("title")) \(identifier("description"))"), .fontFamily: "sans-serif",
      ],
      [
        SVGElement(.title, [.id: Value(identifier("title"))], text: Self.title(of: proposal, language)),
        SVGElement(.desc, [.id: Value(identifier("description"))], text: description),
        SVGElement(.defs, [:], [outsidePattern]),
        SVGElement(.rect, [.width: .length(layout.width), .height: .length(height), .fill: "#ffffff"]),
        SVGElement(
          .text,
          [
            .x: .length(layout.margin), .y: .length(layout.titleLine), .fontSize: Value("\(HourPictureLayout.titleSize)"),
            .fontWeight: "bold", .fill: Ink.text,
          ], text: Self.title(of: proposal, language)),
        SVGElement(
          .text,
          [
            .x: .length(layout.margin), .y: .length(layout.timesLine), .fontSize: Value("\(HourPictureLayout.timesSize)"),
            .fill: Ink.text,
          ], text: Self.times(of: proposal, language)),
      ] + axis + rows.enumerated().compactMap { index, row in row.attendances.first.map { self.row(row, $0, at: index) } }
        + legend.elements
    ).document
  }

  /// An identifier that no other picture on the same page has.
  func identifier(_ name: String) -> String { "hours-\(proposal.meeting.handle.text.lowercased())-\(language.rawValue)-\(name)" }

  private static func title(of proposal: HourProposal, _ language: Language) -> String {
    "\(proposal.title(in: language)), \(proposal.question.day.formatted(in: language))"
  }

  private static func times(of proposal: HourProposal, _ language: Language) -> String {
    "\(proposal.times(of: proposal.best)): \(proposal.cost(of: proposal.best, in: language))"
  }

  /// Whose clock the hours are told by.
  static func axisWords(in language: Language) -> String { language == .english ? "By each party's clock" : "Según el reloj de cada uno" }

  /// What stands under a party's name: `UTC−6; 08:00–10:00; 60 min early`.
  static func details(of row: HourProposal.Row, _ attendance: HourAttendance, _ day: Day, _ language: Language) -> String {
    [row.offset, attendance.times(spokenOfOn: day), attendance.outside(in: language)].compactMap(\.self).joined(separator: "; ")
  }

  /// The rows in words, for whoever hears the picture.
  private var description: String {
    let isEnglish = language == .english
    let summary =
      isEnglish
      ? "One row a party, from west to east, each by its own clock. \(Self.times(of: proposal, language))."
      : "Una fila por participante, de oeste a este, cada una según su propio reloj. \(Self.times(of: proposal, language))."
    let rows = rows.compactMap { row in
      row.attendances.first.map { "\(row.name): \(Self.details(of: row, $0, proposal.question.day, language))." }
    }
    return ([summary] + rows).joined(separator: " ")
  }
}
