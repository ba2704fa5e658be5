extension FindingWords {
  /// Of values.
  static let ofValues: [Finding.Kind: FindingWords] = [
    .unreadableValue: .init(
      "The value cannot be read and was left out: {}", hint: "Write it in the form that the section gives for its type.",
      "El valor no se puede leer y se omitió: {}", hint: "Escríbalo en la forma que la sección da para su tipo."),
    .typeMissing: .init(
      "The type must be written", hint: "Write {}.", "Hay que escribir el tipo", hint: "Escriba {}."),
    .wrongType: .init(
      "{} is a type that the property cannot have", hint: "Take VALUE out.",
      "{} es un tipo que la propiedad no admite", hint: "Quite VALUE."),
    .blanksAroundValue: .init(
      "Blanks stand around the value of {}", hint: "Take them out.",
      "Hay espacios alrededor del valor de {}", hint: "Quítelos."),
    .emptyValue: .init(
      "One of the values of {} is empty", hint: "Take out the comma that is too many.",
      "Uno de los valores de {} está vacío", hint: "Quite la coma que sobra."),
    .bareSeparator: .init(
      "A comma or semicolon in {} is not escaped", hint: "Write \\, or \\; in a text.",
      "Una coma o un punto y coma de {} no lleva barra invertida", hint: "Escriba \\, o \\; en un texto."),
    .unknownEscape: .init(
      "{} holds a backslash that escapes nothing", hint: "Write \\\\ for a backslash; a tab is no escape.",
      "{} contiene una barra invertida que no sirve de nada", hint: "Escriba \\\\ para una barra invertida; el tabulador no la lleva."),
    .unknownWord: .init(
      "{} is not a word of the list and was left out", hint: "Write a word of the section's list, in capitals.",
      "{} no es una palabra de la lista y se omitió", hint: "Escriba una palabra de la lista de la sección, en mayúsculas."),
    .misspelledWord: .init(
      "The word is written wrongly: {}", hint: "Write the word in brackets.",
      "La palabra está mal escrita: {}", hint: "Escriba la palabra entre paréntesis."),
    .addressWithoutScheme: .init(
      "The address of {} has no mailto:", hint: "Write mailto: before it.",
      "La dirección de {} no lleva mailto:", hint: "Escriba mailto: delante."),
    .characterInAddress: .init(
      "The address of {} holds a character that it cannot have", hint: "Write a blank as %20, and others likewise.",
      "La dirección de {} contiene un carácter que no admite", hint: "Escriba un espacio como %20, y los demás igual."),
    .outOfRange: .init(
      "The number is out of its range: {}", hint: "PRIORITY goes from 0 to 9, PERCENT-COMPLETE to 100, counts from 0.",
      "El número está fuera de su rango: {}", hint: "PRIORITY va de 0 a 9, PERCENT-COMPLETE hasta 100 y lo que cuenta desde 0."),
    .dateWithoutType: .init(
      "{} is a day and does not say so", hint: "Write {};VALUE=DATE.", "{} es un día y no lo dice", hint: "Escriba {};VALUE=DATE."),
    .timeWithDateType: .init(
      "{} says that it is a day and has a time", hint: "Take the time out, or VALUE=DATE.",
      "{} dice que es un día y lleva hora", hint: "Quite la hora o VALUE=DATE."),
    .extendedDate: .init(
      "The time of {} is written with hyphens and colons", hint: "Write digits only: 20241205T090000.",
      "La hora de {} lleva guiones y dos puntos", hint: "Escriba solo cifras: 20241205T090000."),
    .localWhereUTC: .init(
      "{} is not in UTC and was read as if it were", hint: "Write it in UTC, with a Z at its end and without TZID.",
      "{} no está en UTC y se leyó como si lo estuviera", hint: "Escríbalo en UTC, con una Z al final y sin TZID."),
    .zoneBesideDate: .init(
      "A TZID stands beside the day of {}", hint: "Take it out: a whole day has no zone.",
      "Hay un TZID junto al día de {}", hint: "Quítelo: un día entero no tiene zona."),
    .zoneBesideUTC: .init(
      "A TZID stands beside the UTC of {}", hint: "Take out either TZID or the Z.",
      "Hay un TZID junto a la hora UTC de {}", hint: "Quite el TZID o la Z."),
    .negativeDuration: .init(
      "{} goes back in time", hint: "Write it without the minus sign.", "{} va hacia atrás", hint: "Escríbala sin el signo menos."),
    .untidyRule: .init(
      "The rule is not in order: {}", hint: "Write NAME=VALUE in capitals, each part once, and UNTIL or COUNT but not both.",
      "La regla no está en orden: {}",
      hint: "Escriba NOMBRE=VALOR en mayúsculas, cada parte una vez, y UNTIL o COUNT, pero no ambos."),
  ]
}
