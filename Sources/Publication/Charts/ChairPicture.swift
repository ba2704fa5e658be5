package import CivilTime
package import Secretariat

/// Chair terms as an SVG picture: a row a term, with its words beside its bar, on a common axis of years.
///
/// It can be read without colours, by a screen reader, and on black and white paper: every bar has a pattern, an outline and
/// words (WCAG 2.2, 1.1.1 and 1.4.1).
package struct ChairPicture: Sendable {
  let timeline: ChairTimeline
  let body: Body
  let language: Language
  let directory: Directory
  let layout: ChairPictureLayout

  /// A picture of a body's terms in a language.
  package init(_ timeline: ChairTimeline, of body: Body, in language: Language, _ directory: Directory) {
    self.timeline = timeline
    self.body = body
    self.language = language
    self.directory = directory
    layout = ChairPictureLayout(timeline, language, directory)
  }

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
        SVGElement(.title, [.id: Value(identifier("title"))], text: timeline.title(of: body, in: language)),
        SVGElement(.desc, [.id: Value(identifier("description"))], text: description),
        SVGElement(.defs, [:], ChairTimeline.Mark.allCases.compactMap { $0.pattern(id: identifier($0.rawValue)) }),
        SVGElement(.rect, [.width: .length(layout.width), .height: .length(height), .fill: "#ffffff"]),
        SVGElement(
          .text,
          [
            .x: .length(layout.margin), .y: .length(layout.titleLine), .fontSize: "20", .fontWeight: "bold", .fill: Ink.text,
          ], text: timeline.title(of: body, in: language)),
      ] + axis + timeline.rows.enumerated().map { row($1, at: $0) } + today + legend.elements
    ).document
  }

  typealias Value = SVGElement.Value

  /// An identifier that no other picture on the same page has.
  func identifier(_ name: String) -> String { "chairs-\(body.code.text.lowercased())-\(language.rawValue)-\(name)" }

  /// The rows in words, for whoever hears the picture.
  private var description: String {
    let rows = timeline.rows.map { "\($0.heading(in: language, directory)): \($0.details(in: language))." }
    let summary =
      language == .english
      ? "One row a term, the oldest first; \(timeline.todayWords(in: language))."
      : "Una fila por período, del más antiguo al más reciente; \(timeline.todayWords(in: language))."
    return ([summary] + rows).joined(separator: " ")
  }
}

/// The few inks of a picture; those of texts have a contrast of 12:1 and more on white, that of the rules is for the eye only.
enum Ink {
  static let text: SVGElement.Value = "#1a1a1a"
  static let bar: SVGElement.Value = "#1f3f66"
  static let pale: SVGElement.Value = "#ececec"
  static let office: SVGElement.Value = "#d9dfe6"
  static let rule: SVGElement.Value = "#c8c8c8"
  static let today: SVGElement.Value = "#7a1212"
}
