extension FindingWords {
  /// Of the file, its lines and their parts.
  static let ofLines: [Finding.Kind: FindingWords] = [
    .emptyFile: .init(
      "The file is empty", hint: "A calendar begins with BEGIN:VCALENDAR.",
      "El archivo está vacío", hint: "Un calendario empieza con BEGIN:VCALENDAR."),
    .fileBeyondLimit: .init(
      "The file is larger than {} MB and was not read", hint: "Divide it into several calendars.",
      "El archivo supera los {} MB y no se leyó", hint: "Divídalo en varios calendarios."),
    .byteOrderMark: .init(
      "The file begins with a byte order mark", hint: "Save it as UTF-8 without the mark.",
      "El archivo empieza con una marca de orden de bytes", hint: "Guárdelo en UTF-8 sin la marca."),
    .lineFeedOnly: .init(
      "The line ends with a line feed only", hint: "End every line with CR LF.",
      "La línea termina solo con un salto de línea", hint: "Termine cada línea con CR LF."),
    .lastLineOpen: .init(
      "The last line has no end", hint: "End it with CR LF too.",
      "La última línea no tiene fin", hint: "Termínela también con CR LF."),
    .blankLine: .init("The line is blank", hint: "Take it out.", "La línea está en blanco", hint: "Quítela."),
    .blankFold: .init(
      "The continuation of the line is nothing but blanks, and some programs drop it",
      hint: "Fold elsewhere than inside a run of blanks.",
      "La continuación de la línea contiene solo espacios, y algunos programas la descartan",
      hint: "Pliegue la línea en otro lugar que no sea una serie de espacios."),
    .longLine: .init(
      "The line has {} octets, more than 75", hint: "Fold it: CR LF and a blank before what goes on.",
      "La línea tiene {} octetos, más de 75", hint: "Pliéguela: CR LF y un espacio antes de lo que sigue."),
    .lineBeyondLimit: .init(
      "The line is too long to be read and was left out", hint: "Give the address of an attachment in place of its content.",
      "La línea es demasiado larga y no se leyó", hint: "Indique la dirección del adjunto en lugar de su contenido."),
    .foldInsideCharacter: .init(
      "The fold divides a character of UTF-8", hint: "Fold between characters.",
      "El pliegue divide un carácter de UTF-8", hint: "Pliegue entre caracteres."),
    .controlCharacter: .init(
      "The line holds a control character", hint: "Take it out; a line end inside a text is written \\n.",
      "La línea contiene un carácter de control", hint: "Quítelo; un fin de línea dentro de un texto se escribe \\n."),
    .notUTF8: .init(
      "The text is not UTF-8 and was read as Windows-1252", hint: "Save the file as UTF-8.",
      "El texto no está en UTF-8 y se leyó como Windows-1252", hint: "Guarde el archivo en UTF-8."),
    .malformedLine: .init(
      "“{}” is not a line of NAME:VALUE and was left out",
      hint: "Begin the continuation of a longer line with a blank, or take the line out.",
      "“{}” no es una línea de NOMBRE:VALOR y se omitió",
      hint: "Si continúa la línea anterior, empiécela con un espacio; si no, quítela."),
    .malformedParameter: .init(
      "{} has a parameter that is not NAME=VALUE; it was left out", hint: "Write NAME=VALUE, and close quotation marks.",
      "{} tiene un parámetro que no es NOMBRE=VALOR y que se omitió", hint: "Escriba NOMBRE=VALOR y cierre las comillas."),
    .parameterNotQuoted: .init(
      "The value of {} holds a comma outside of quotation marks", hint: "Put the whole value in quotation marks.",
      "El valor de {} contiene una coma fuera de comillas", hint: "Ponga todo el valor entre comillas."),
    .quotationInParameter: .init(
      "The value of {} holds a quotation mark", hint: "Write an apostrophe, or ^' after RFC 6868.",
      "El valor de {} contiene comillas", hint: "Escriba un apóstrofo, o ^' según la RFC 6868."),
    .repeatedParameter: .init(
      "The parameter {} stands twice; the first counts", hint: "Leave one of them.",
      "El parámetro {} aparece dos veces; vale el primero", hint: "Deje solo uno."),
    .tooManyParameters: .init(
      "The property has more than {} parameters; the others were left out", hint: "No property of the standard has as many.",
      "La propiedad tiene más de {} parámetros; los demás se omitieron", hint: "Ninguna propiedad de la norma tiene tantos."),
    .tooManyProperties: .init(
      "The file holds more than {} properties; reading ended here", hint: "Divide it into several calendars.",
      "El archivo contiene más de {} propiedades; la lectura terminó aquí", hint: "Divídalo en varios calendarios."),
    .noCalendar: .init(
      "There is no calendar in the file", hint: "A calendar stands between BEGIN:VCALENDAR and END:VCALENDAR.",
      "No hay ningún calendario en el archivo", hint: "Un calendario va entre BEGIN:VCALENDAR y END:VCALENDAR."),
    .fragment: .init(
      "{} stands outside of a calendar", hint: "Put BEGIN:VCALENDAR before it and END:VCALENDAR after it.",
      "{} está fuera de un calendario", hint: "Ponga BEGIN:VCALENDAR antes y END:VCALENDAR después."),
    .outsideComponent: .init(
      "{} stands outside of a calendar and was left out", hint: "Put it inside of the component that it belongs to.",
      "{} está fuera de un calendario y se omitió", hint: "Póngalo dentro del componente al que pertenece."),
    .endWithoutBegin: .init(
      "END:{} ends nothing that began", hint: "Take it out, or write the BEGIN that is missing.",
      "END:{} no cierra nada que haya empezado", hint: "Quítelo o escriba el BEGIN que falta."),
    .notEnded: .init("{} has no end", hint: "Write END:{}.", "{} no tiene fin", hint: "Escriba END:{}."),
    .nestedTooDeep: .init(
      "Components stand more than {} deep in each other; reading ended here", hint: "Calendars need no more than four.",
      "Los componentes están anidados a más de {} niveles; la lectura terminó aquí", hint: "Un calendario no necesita más de cuatro."),
  ]
}
