internal import CivilTime
internal import Office
internal import Secretariat

/// The desk as plain text, in a language.
struct DeskPrinter {
  let language: Language

  private var isEnglish: Bool { language == .english }

  /// The day, the chairs, the meetings, and what awaits someone.
  func text(_ desk: ReadDesk.Answer) -> String {
    let meetings = MeetingPrinter(language: language, directory: desk.directory)
    return "\(desk.today.weekday.name(in: language)) \(desk.today.formatted(in: language))\n\n" + chairs(desk)
      + section("Next meetings", "Próximas reuniones", meetings.list(desk.next))
      + section("Last meetings", "Últimas reuniones", meetings.list(desk.latest))
      + section("Awaiting confirmation", "Pendientes de confirmar", meetings.list(desk.open)) + findings(desk) + pending(desk)
  }

  private func chairs(_ desk: ReadDesk.Answer) -> String {
    let printer = ChairPrinter(language: language, directory: desk.directory)
    var table = TextTable()
    for chair in desk.chairs {
      table.add(
        chair.body.acronym.bestText(in: language).text, isEnglish ? "chair" : "presidencia", printer.sentence(chair.answer))
      if let troika = chair.troika { table.add("", "troika", printer.sentence(troika)) }
    }
    return table.text
  }

  private func section(_ english: String, _ spanish: String, _ list: String) -> String {
    "\n\(isEnglish ? english : spanish)\n" + (list.isEmpty ? (isEnglish ? "  none on record\n" : "  nada registrado\n") : list)
  }

  private func findings(_ desk: ReadDesk.Answer) -> String {
    var table = TextTable()
    for chair in desk.chairs where chair.findingCount > 0 {
      let body = chair.body.acronym.bestText(in: language).text
      table.add(
        String(chair.findingCount), isEnglish ? "in the chair history, \(body)" : "en la historia de la Presidencia, \(body)",
        "rcm chair verify --body \(chair.body.code)")
    }
    if desk.seriesFindingCount > 0 {
      table.add(String(desk.seriesFindingCount), isEnglish ? "in the numbered series" : "en las series numeradas", "rcm series gaps")
    }
    if desk.meetingFindingCount > 0 {
      table.add(
        String(desk.meetingFindingCount), isEnglish ? "among the meetings to come" : "entre las próximas reuniones", "rcm check run")
    }
    return table.text.isEmpty ? "" : (isEnglish ? "\nFindings\n" : "\nHallazgos\n") + table.text
  }

  private func pending(_ desk: ReadDesk.Answer) -> String {
    let count = desk.importLinesInReview
    guard count > 0 else { return "" }
    return isEnglish
      ? "\n\(count) \(count == 1 ? "line of an import awaits" : "lines of an import await") a decision: rcm import review\n"
      : "\n\(count) \(count == 1 ? "línea de una importación espera" : "líneas de una importación esperan") una decisión: rcm import review\n"
  }
}
