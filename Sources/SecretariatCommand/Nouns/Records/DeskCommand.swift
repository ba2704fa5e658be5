internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm` alone: the desk.
struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "Show who chairs, the troika, what is next and what awaits an answer.")

  @OptionGroup var options: ReadOptions

  func run() throws {
    let desk = try ReadDesk()(in: options.office())
    let language = options.language
    let chairs = ChairPrinter(language: language, directory: desk.directory)
    if options.asJSON {
      World.current.output(
        try JSONText.of(
          Answer(
            today: desk.today.description,
            chairs: desk.chairs.map {
              .init(body: $0.body.code.text, chair: chairs.sentence($0.answer), troika: $0.troika.map(chairs.sentence))
            }, next: desk.next.map(MeetingAnswer.init), latest: desk.latest.map(MeetingAnswer.init),
            open: desk.open.map(MeetingAnswer.init),
            findings: .init(chairs: desk.chairFindingCount, series: desk.seriesFindingCount))))
      return
    }
    let isEnglish = language == .english
    let meetings = MeetingPrinter(language: language, directory: desk.directory)
    let world = World.current
    world.output("\(desk.today.weekday.name(in: language)) \(desk.today.formatted(in: language))\n\n")
    var table = TextTable()
    for chair in desk.chairs {
      let acronym = chair.body.acronym.bestText(in: language).text
      table.add(acronym, isEnglish ? "chair" : "presidencia", chairs.sentence(chair.answer))
      if let troika = chair.troika { table.add("", "troika", chairs.sentence(troika)) }
    }
    world.output(table.text)
    func section(_ english: String, _ spanish: String, _ list: String) {
      world.output("\n\(isEnglish ? english : spanish)\n")
      world.output(list.isEmpty ? (isEnglish ? "  none on record\n" : "  nada registrado\n") : list)
    }
    section("Next meetings", "Próximas reuniones", meetings.list(desk.next))
    section("Last meetings", "Últimas reuniones", meetings.list(desk.latest))
    section("Awaiting confirmation", "Pendientes de confirmar", meetings.list(desk.open))
    var findings = TextTable()
    if desk.chairFindingCount > 0 {
      findings.add(
        String(desk.chairFindingCount), isEnglish ? "in the chair histories" : "en la historia de las presidencias", "rcm chair verify")
    }
    if desk.seriesFindingCount > 0 {
      findings.add(String(desk.seriesFindingCount), isEnglish ? "in the numbered series" : "en las series numeradas", "rcm series gaps")
    }
    if !findings.text.isEmpty { world.output((isEnglish ? "\nFindings\n" : "\nHallazgos\n") + findings.text) }
  }

  private struct Answer: Encodable {
    struct Chair: Encodable {
      let body: String
      let chair: String
      let troika: String?
    }

    let today: String
    let chairs: [Chair]
    let next: [MeetingAnswer]
    let latest: [MeetingAnswer]
    struct Findings: Encodable {
      let chairs: Int
      let series: Int
    }

    let open: [MeetingAnswer]
    let findings: Findings
  }
}
