internal import CivilTime
internal import Office
internal import PageImport
internal import Secretariat
internal import Store

extension ImportPrinter {
  /// What a calendar as a whole has to say: events that cannot be entries, and entries that are not in its file any more.
  var remarks: String { withoutStart + vanished }

  private var withoutStart: String {
    guard let titles = page.calendar?.withoutStart, !titles.isEmpty else { return "" }
    let isEnglish = language == .english
    let more = titles.count - Self.vanishedMaximum
    return
      (isEnglish
      ? "\(titles.count) \(titles.count == 1 ? "event has" : "events have") no start that can be read, and \(titles.count == 1 ? "is" : "are") no entry:\n"
      : "\(titles.count) \(titles.count == 1 ? "evento no tiene" : "eventos no tienen") un comienzo legible, y no \(titles.count == 1 ? "es entrada" : "son entradas"):\n")
      + titles.prefix(Self.vanishedMaximum).map { "  \($0)\n" }.joined()
      + (more > 0 ? (isEnglish ? "  … and \(more) more\n" : "  … y \(more) más\n") : "")
  }

  private var vanished: String {
    guard let calendar = page.calendar, !calendar.vanished.isEmpty else { return "" }
    let count = calendar.vanished.count
    let shown = calendar.vanished.prefix(Self.vanishedMaximum).map { entry in
      "  \(entry.days)  \(entry.title)" + (entry.fate.meeting.map { " (\($0))" } ?? "") + "\n"
    }
    let isEnglish = language == .english
    let more = count - shown.count
    return
      (isEnglish
      ? "\(count) \(count == 1 ? "entry" : "entries") of “\(calendar.setting.source)” on record \(count == 1 ? "is" : "are") not in this file; nothing is done about \(count == 1 ? "it" : "them"):\n"
      : "\(count) \(count == 1 ? "entrada registrada" : "entradas registradas") de “\(calendar.setting.source)” no \(count == 1 ? "está" : "están") en este archivo; no se hace nada al respecto:\n")
      + shown.joined() + (more > 0 ? (isEnglish ? "  … and \(more) more\n" : "  … y \(more) más\n") : "")
  }

  private static let vanishedMaximum = 10

  /// How much of a calendar's file was against the standard and was forgiven; empty when nothing was.
  func forgiven(file: String) -> String {
    guard let count = page.calendar?.forgivenCount, count > 0 else { return "" }
    return language == .english
      ? "\(count) \(count == 1 ? "thing" : "things") in the file \(count == 1 ? "was" : "were") forgiven; see with: rcm calendar validate \(file)\n"
      : "Se \(count == 1 ? "pasó" : "pasaron") por alto \(count) \(count == 1 ? "defecto" : "defectos") del archivo; véalos con: rcm calendar validate \(file)\n"
  }

  /// Where the head of the page and the record differ, and lines that are no part of the list, a line each.
  var head: String {
    let isEnglish = language == .english
    var text = ""
    for finding in page.findings { text += words(finding) + "\n" }
    for line in page.unread {
      text +=
        (isEnglish ? "line \(line.line) is no part of the list: " : "la línea \(line.line) no es parte de la lista: ") + line.text + "\n"
    }
    return text
  }

  /// A difference in words.
  func words(_ finding: HeadFinding) -> String {
    let isEnglish = language == .english
    switch finding {
    case .notOnRecord(let entry, let role):
      let role = role.word(in: language)
      return isEnglish
        ? "line \(entry.line): the page lists \(entry.text) as \(role); the record does not"
        : "línea \(entry.line): la página incluye a \(entry.text) como \(role); el registro no"
    case .notOnPage(let party, let role):
      let name = page.directory.name(of: party, in: language)
      let role = role.word(in: language)
      return isEnglish
        ? "the record has \(name) as \(role); the page does not list it"
        : "el registro tiene a \(name) como \(role); la página no lo incluye"
    case .miscounted(let count):
      return isEnglish
        ? "line \(count.line): the page says \(count.stated) and lists \(count.listed)"
        : "línea \(count.line): la página dice \(count.stated) y enumera \(count.listed)"
    case .chairDiffers(let chair, let recorded):
      let year = chair.year.map { " (\($0))" } ?? ""
      let holder = recorded.map { page.directory.name(of: $0, in: language) } ?? (isEnglish ? "no such term" : "ningún período")
      return isEnglish
        ? "line \(chair.line): the page names \(chair.text)\(year) as \(chair.position.word(in: language)) chair; the record has: \(holder)"
        : "línea \(chair.line): la página nombra a \(chair.text)\(year) como presidencia \(chair.position.word(in: language)); en el registro: \(holder)"
    case .pillarDiffers(let pillar):
      return isEnglish
        ? "line \(pillar.line): pillar \(pillar.number) is worded otherwise than on record"
        : "línea \(pillar.line): el pilar \(pillar.number) está redactado de otro modo que en el registro"
    }
  }
}
