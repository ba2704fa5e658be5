internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat

/// Which years of the chair terms are listed, and whether they are drawn.
struct ChairChartOptions: ParsableArguments {
  @Flag(name: .customLong("chart"), help: "Draw the terms on an axis of years.")
  var isChart = false
  @Option(
    name: .customLong("svg"),
    help: ArgumentHelp("Write the drawing as an SVG picture to a file; - means standard output.", valueName: "file"))
  var picture: String?
  @Option(
    name: .customLong("from"), help: ArgumentHelp("The first year.", valueName: "year"), transform: PartialDate.yearArgument)
  var first: PartialDate?
  @Option(
    name: .customLong("until"), help: ArgumentHelp("The last year.", valueName: "year"), transform: PartialDate.yearArgument)
  var last: PartialDate?

  /// The last day that is asked for.
  var lastDay: Day? { last?.latest }

  /// The terms of the years, laid out.
  func timeline(of rotation: ChairRotation, today: Day) throws -> ChairTimeline {
    try ChairTimeline(rotation, from: first?.earliest.year, until: last?.latest.year, today: today)
  }

  /// Draws the terms where that was asked for.
  ///
  /// - Returns: Whether it was, so that nothing else is to be printed.
  func draw(_ timeline: ChairTimeline, of answer: ReviewChairs.Answer, _ options: ReadOptions) throws -> Bool {
    guard isChart || picture != nil else { return false }
    guard [isChart, picture != nil, options.asJSON].count(where: \.self) == 1 else { throw Self.severalForms }
    let language = options.language
    if timeline.rows.isEmpty {
      World.current.remarks(
        language == .english ? "No chair term falls in these years.\n" : "Ningún período de Presidencia corresponde a estos años.\n")
      return true
    }
    guard let picture else {
      let chart = ChairChart(timeline: timeline, language: language, directory: answer.directory, width: World.current.width ?? 80)
      World.current.output(chart.text)
      return true
    }
    let text = ChairPicture(timeline, of: answer.body, in: language, answer.directory).text
    if picture == "-" {
      World.current.output(text)
    } else {
      try OutputFile.write(Array(text.utf8), to: picture)
      World.current.remarks(language == .english ? "Written: \(picture)\n" : "Se escribió: \(picture)\n")
    }
    return true
  }

  private static var severalForms: Refusal {
    .invalid(
      given: "--chart, --svg, --json",
      because: BilingualText(
        english: "--chart, --svg and --json are three forms of one answer",
        spanish: "--chart, --svg y --json son tres formas de una respuesta"),
      remedy: BilingualText(english: "Give one of them.", spanish: "Indique una sola."))
  }
}
