extension FindingWords {
  /// Of texts and names.
  static let ofTexts: [Finding.Kind: FindingWords] = [
    .noSummary: .init(
      "There is no SUMMARY, without which the program ends", hint: "Write a title.",
      "No hay SUMMARY, y sin él el programa se cierra", hint: "Escriba un título."),
    .emptySummary: .init(
      "The SUMMARY is empty, which the library takes for an error", hint: "Write a title.",
      "El SUMMARY está vacío, y la biblioteca lo toma por un error", hint: "Escriba un título."),
    .summaryLineEnd: .init(
      "The SUMMARY has a line end, and the program skips the event", hint: "Write the title on one line.",
      "El SUMMARY tiene un fin de línea, y el programa omite el evento", hint: "Escriba el título en una línea."),
    .emptyText: .init("{} is empty", hint: "Leave it out.", "{} está vacío", hint: "Omítalo."),
    .markup: .init(
      "The DESCRIPTION holds HTML, which the program shows as it is", hint: "Write plain text, and HTML in STYLED-DESCRIPTION.",
      "La DESCRIPTION contiene HTML, que el programa muestra tal cual",
      hint: "Escriba texto sin formato, y el HTML en STYLED-DESCRIPTION."),
    .lineSeparator: .init(
      "{} holds a control character or a line separator of Unicode, at which these programs split the line",
      hint: "Write \\n for a line end.",
      "{} contiene un carácter de control o un separador de líneas de Unicode, donde estos programas cortan la línea",
      hint: "Escriba \\n para un fin de línea."),
    .mojibake: .init(
      "The text was read in a wrong character set before it was written: “{}”", hint: "Read its source as UTF-8.",
      "El texto se leyó con otra codificación antes de escribirse: “{}”", hint: "Lea su fuente como UTF-8."),
    .doublyEscaped: .init(
      "{} holds a backslash before a comma, a semicolon or an n, as if it had been escaped twice; these programs read it wrongly",
      hint: "Escape a text once, and write a slash for a backslash.",
      "{} contiene una barra invertida ante una coma, un punto y coma o una n, como si se hubiera escapado dos veces; estos programas la leen mal",
      hint: "Escape el texto una sola vez y escriba una barra en lugar de la barra invertida."),
    .notComposed: .init(
      "Letters and their marks are written apart: “{}”", hint: "Write the text in Unicode NFC.",
      "Las letras y sus signos están escritos por separado: “{}”", hint: "Escriba el texto en Unicode NFC."),
    .riskyParameter: .init(
      "A quotation mark, backslash, caret or line end in a parameter is read wrongly by many programs: {}",
      hint: "Write an apostrophe or a slash in its place.",
      "Unas comillas, una barra invertida, un circunflejo o un fin de línea en un parámetro se leen mal en muchos programas: {}",
      hint: "Escriba un apóstrofo o una barra en su lugar."),
    .severalCategories: .init(
      "CATEGORIES stands on several lines, which the program refuses; others read only one", hint: "Write one line with commas.",
      "CATEGORIES ocupa varias líneas y el programa lo rechaza; otros leen solo una", hint: "Escriba una línea con comas."),
    .commaInCategory: .init(
      "The category “{}” holds a comma, at which these programs divide it", hint: "Write categories without commas.",
      "La categoría “{}” contiene una coma, donde estos programas la dividen", hint: "Escriba las categorías sin comas."),
    .commaInAddress: .init(
      "The URL holds a comma, at which the library divides it", hint: "Write %2C.",
      "La URL contiene una coma, donde la biblioteca la divide", hint: "Escriba %2C."),
    .languagesDiffer: .init(
      "The texts of one event have several languages, {}; Outlook takes the first for all", hint: "Write one language for each feed.",
      "Los textos de un evento están en varios idiomas, {}; Outlook toma el primero para todos",
      hint: "Escriba un idioma por calendario."),
  ]
}
