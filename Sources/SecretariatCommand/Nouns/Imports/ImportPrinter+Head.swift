internal import CivilTime
internal import Office
internal import PageImport
internal import Secretariat

extension ImportPrinter {
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
