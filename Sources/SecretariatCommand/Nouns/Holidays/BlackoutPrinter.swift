internal import CivilTime
internal import Secretariat

/// What is said of blackouts, in a language.
struct BlackoutPrinter {
  let language: Language
  let directory: Directory

  private var isEnglish: Bool { language == .english }

  init(language: Language, directory: Directory) {
    self.language = language
    self.directory = directory
  }

  /// A line for each.
  func table(_ blackouts: [ListedBlackout]) -> String {
    var table = TextTable()
    for listed in blackouts {
      let blackout = listed.blackout
      table.add(
        blackout.code.text, blackout.days.description, scope(blackout.scope), strength(blackout.strength),
        blackout.title.marked(in: language))
    }
    return table.text
  }

  /// Everything about one.
  func card(_ listed: ListedBlackout) -> String {
    let blackout = listed.blackout
    var table = TextTable()
    func add(_ english: String, _ spanish: String, _ value: String) { table.add("  " + (isEnglish ? english : spanish), value) }
    add("days", "días", blackout.days.formatted(in: language))
    add("scope", "alcance", scope(blackout.scope))
    add("strength", "rigor", strength(blackout.strength))
    add("source", "fuente", blackout.source)
    switch listed.origin {
    case .program: add("origin", "origen", isEnglish ? "comes with the program" : "viene con el programa")
    case .record: add("origin", "origen", isEnglish ? "recorded" : "registrado")
    }
    return "\(blackout.code)  \(blackout.title.marked(in: language))\n\(table.text)"
  }

  /// Which meetings it keeps away.
  private func scope(_ scope: BlackoutScope) -> String {
    switch scope {
    case .everyone: isEnglish ? "all meetings" : "todas las reuniones"
    case .inPerson: isEnglish ? "meetings in person" : "reuniones presenciales"
    case .kind(let code): directory.name(of: code, in: language)
    case .body(let code): directory.acronym(of: code, in: language)
    case .host(let code):
      isEnglish ? "hosted by \(directory.name(of: code, in: language))" : "con sede en \(directory.name(of: code, in: language))"
    }
  }

  private func strength(_ strength: BlackoutStrength) -> String {
    switch strength {
    case .hard: isEnglish ? "hard" : "sin excepción"
    case .soft(let weight): isEnglish ? "costs \(weight.number) a day" : "cuesta \(weight.number) por día"
    }
  }
}
