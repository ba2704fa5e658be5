import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

/// Whoever asks in Spanish is answered in Spanish, also when something is wrong.
struct SpanishErrorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let words: [String]
    let status: CommandRunner.ExitStatus
    let remarks: String
    var testDescription: String { words.joined(separator: " ") }
  }

  static let cases: [Case] = [
    .init(words: ["meting"], status: .usage, remarks: "No existe el comando “meting”.\n¿Quiso decir: rcm meeting?"),
    .init(words: ["chair", "shwo"], status: .usage, remarks: "No existe el comando “shwo”.\n¿Quiso decir: rcm chair show?"),
    .init(
      words: ["meeting", "list", "--yaer", "2024"], status: .usage,
      remarks: "No existe la opción “--yaer”. ¿Quiso decir “--year”?\nVea: rcm meeting list --help"),
    .init(
      words: ["meeting", "list", "--xyzzy"], status: .usage, remarks: "No existe la opción “--xyzzy”.\nVea: rcm meeting list --help"),
    .init(
      words: ["meeting", "list", "--limit"], status: .usage,
      remarks: "Falta el valor de “--limit <limit>”.\nVea: rcm meeting list --help"),
    .init(
      words: ["meeting", "list", "--json=3"], status: .usage,
      remarks: "La opción “--json” no lleva valor, pero se indicó “3”.\nVea: rcm meeting list --help"),
    .init(words: ["meeting", "show"], status: .usage, remarks: "Falta el argumento “<meeting>”.\nVea: rcm meeting show --help"),
    .init(
      words: ["meeting", "show", "a", "b", "c"], status: .usage,
      remarks: "Hay 2 argumentos de más: “b”, “c”.\nVea: rcm meeting show --help"),
    .init(words: ["log", "show", "x"], status: .usage, remarks: "El valor “x” no es válido para “<entry>”.\nVea: rcm log show --help"),
    .init(
      words: ["meeting", "list", "--state", "confirmt"], status: .usage,
      remarks:
        "--state: “confirmt” no es ninguno de proposed, tentative, confirmed, held, postponed, cancelled, lapsed. "
        + "¿Quiso decir confirmed?\nVea: rcm meeting list --help"),
    .init(
      words: ["meeting", "list", "--limit=-1"], status: .usage,
      remarks: "--limit: “-1” no es un número de líneas. Indique un número del 1 en adelante.\nVea: rcm meeting list --help"),
    .init(
      words: ["meeting", "list", "--year", "2024", "--from", "2010"], status: .usage,
      remarks: "--year abarca todo el año, por lo que no admite --from ni --until. Indique uno u otros.\nVea: rcm meeting list --help"),
    .init(
      words: ["chair", "show", "--on", "2023-02-29"], status: .usage,
      remarks: "--on: no existe el 29 de febrero de 2023; el mes tiene 28 días.\nVea: rcm chair show --help"),
    .init(
      words: ["meeting", "list", "--from", "2024-13"], status: .usage,
      remarks: "--from: no existe el mes 13; los meses van de 01 a 12.\nVea: rcm meeting list --help"),
    .init(
      words: ["meeting", "next", "--tz", "America/Cosa_Rica"], status: .usage,
      remarks: "No existe la zona horaria America/Cosa_Rica, pero sí America/Costa_Rica."),
    .init(
      words: ["meeting", "show", "VM-2044"], status: .notFound,
      remarks: "Ninguna reunión se llama “VM-2044”.\n¿Quiso decir VM-2014? "),
    .init(
      words: ["meeting", "show", "BIREG"], status: .ambiguous,
      remarks: "“BIREG” puede ser cualquiera de 6: BIREG-2018, "),
    .init(
      words: ["meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2025-12-04", "--hours", "09:00-10:00"], status: .refused,
      remarks: "Las horas necesitan una zona horaria (regla R12: una fecha es tan exacta como lo que se sabe).\nAgregue --zone, "),
    .init(
      words: ["import", "review"], status: .notFound, remarks: "No se ha importado nada.\nImporte una página con: rcm import page "),
    .init(
      words: ["import", "page", "/nowhere/page.txt"], status: .failure,
      remarks: "/nowhere/page.txt no pudo leerse o escribirse: no existe tal archivo o carpeta."),
    .init(
      words: ["import", "reject", "3"], status: .usage,
      remarks: "Una línea se rechaza por un motivo, que el registro conserva.\nAgregue --reason \"…\"."),
    .init(words: ["agenda", "show", "VM-2024"], status: .notFound, remarks: "VM-2024 aún no tiene agenda.\nRedacte una con: "),
    .init(
      words: ["workplan", "show", "2025"], status: .notFound,
      remarks: "No se ha elaborado ningún plan de trabajo de RCM para 2025.\nElabórelo con: rcm workplan skeleton 2025"),
    .init(words: ["log", "show", "99"], status: .notFound, remarks: "Ningún asiento de la bitácora se llama “99”.\nVea la bitácora "),
    .init(
      words: ["meeting", "list", "--db", "/nowhere/rcm.sqlite"], status: .failure,
      remarks: "No hay ningún registro en /nowhere/rcm.sqlite. Créelo con: rcm db init"),
  ]

  @Test(arguments: cases) func `every kind of error is said in Spanish`(_ wrong: Case) throws {
    let terminal = try Terminal()
    let answer = terminal.run(wrong.words + ["--lang", "es"])
    #expect(answer.status == wrong.status)
    #expect(answer.output.isEmpty)
    let expected = "rcm: " + wrong.remarks.split(separator: "\n").joined(separator: "\n     ")
    #expect(answer.remarks.hasPrefix(expected), "\(answer.remarks)")
    let english = terminal.run(wrong.words + ["--lang", "en"])
    #expect(english.status == wrong.status)
    #expect(english.remarks != answer.remarks)
  }

  @Test(arguments: ["en", "es"]) func `an error as JSON holds both languages, whichever was asked for`(language: String) throws {
    let terminal = try Terminal()
    let answer = terminal.run("agenda", "show", "VM-2024", "--json", "--lang", language)
    #expect(
      answer.remarks == """
        {
          "exitCode" : 4,
          "reasons" : [
            {
              "given" : "VM-2024",
              "help" : {
                "en" : "Draft one with: rcm agenda template VM-2024",
                "es" : "Redacte una con: rcm agenda template VM-2024"
              },
              "message" : {
                "en" : "VM-2024 has no agenda yet.",
                "es" : "VM-2024 aún no tiene agenda."
              }
            }
          ]
        }

        """)
  }

  @Test func `errors of an import are said in Spanish`() throws {
    let terminal = try Terminal(withRecord: false)
    terminal.run("db", "init", "--without-meetings")
    let page = terminal.path("page.txt")
    try "Meetings\n- February 31, 2024, Lima, Peru, Workshop\n- June 5, 2020, Lima, Peru, Workshop\n".write(
      toFile: page, atomically: true, encoding: .utf8)
    func remarks(_ words: String...) -> String { terminal.run(words + ["--lang", "es"]).remarks }
    #expect(remarks("import", "page", page).contains("Para registrar lo que está claro: rcm import apply"))
    #expect(
      remarks("import", "accept", "2").hasPrefix("rcm: La línea 2 no da lo que una reunión necesita: date.\n     Agregue --as date=…"))
    #expect(
      remarks("import", "accept", "7")
        == "rcm: La lista de page.txt no tiene la línea 7; sus líneas van de la 2 a la 3.\n     Véalas todas con: rcm import review --all\n"
    )
    #expect(
      remarks("import", "accept", "3", "--as", "dat=1").hasPrefix(
        "rcm: “dat” no es un campo de una reunión.\n     ¿Quiso decir date? Los campos son date, city, "))
    #expect(remarks("import", "accept", "3", "--as", "x").hasPrefix("rcm: “x” no es una corrección como date=2013-11-28."))
    #expect(remarks("import", "accept", "3", "--as", "mode=remote").contains("“remote” no es ninguno de in-person, "))
    #expect(remarks("import", "accept", "3", "--as", "number=x").contains("no es un número del 1 al 3999"))
    #expect(remarks("import", "accept", "3", "--as", "number=7").contains("no pertenece a ninguna serie numerada"))
    #expect(remarks("import", "accept", "3", "--as", "date=2020-02-31").contains("No existe el 31 de febrero de 2020"))
    try "Meetings\n- June 5, 2021, Lima, Peru, Workshop\n".write(toFile: page, atomically: true, encoding: .utf8)
    #expect(remarks("import", "page", page).contains("no ha terminado: 1 de sus líneas espera una decisión"))
  }
}
