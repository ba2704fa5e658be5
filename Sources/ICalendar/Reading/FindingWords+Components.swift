extension FindingWords {
  /// Of calendars as a whole, and of what stands where and how often.
  static let ofComponents: [Finding.Kind: FindingWords] = [
    .severalCalendars: .init(
      "The file holds {} calendars; many programs read only the first", hint: "Write a file for each.",
      "El archivo contiene {} calendarios; muchos programas leen solo el primero", hint: "Escriba un archivo para cada uno."),
    .largeFile: .init(
      "The file has {} bytes, and feeds of more than 1,000,000 are refused or lose events", hint: "Publish fewer days, or several feeds.",
      "El archivo tiene {} bytes, y los de más de 1 000 000 se rechazan o pierden eventos",
      hint: "Publique menos días o varios calendarios."),
    .noComponent: .init(
      "The calendar holds no component", hint: "Keep at least one VTIMEZONE in an empty calendar.",
      "El calendario no contiene ningún componente", hint: "Deje al menos un VTIMEZONE en un calendario vacío."),
    .wrongVersion: .init(
      "The version is {}, not 2.0", hint: "Write VERSION:2.0.", "La versión es {} y no 2.0", hint: "Escriba VERSION:2.0."),
    .notGregorian: .init(
      "The calendar scale {} is not GREGORIAN", hint: "Write CALSCALE:GREGORIAN, or leave the line out.",
      "La escala de calendario {} no es GREGORIAN", hint: "Escriba CALSCALE:GREGORIAN u omita la línea."),
    .namesDiffer: .init(
      "X-WR-CALNAME is “{}” and NAME says something else", hint: "Write the same name in both.",
      "X-WR-CALNAME es “{}” y NAME dice otra cosa", hint: "Escriba el mismo nombre en ambos."),
    .nameNotSeen: .init(
      "The calendar has a NAME that these programs do not read", hint: "Write it as X-WR-CALNAME as well.",
      "El calendario tiene un NAME que estos programas no leen", hint: "Escríbalo también como X-WR-CALNAME."),
    .refreshDiffers: .init(
      "X-PUBLISHED-TTL and REFRESH-INTERVAL give different times",
      hint: "Write the same in both: Outlook reads the first, Apple the other.",
      "X-PUBLISHED-TTL y REFRESH-INTERVAL indican tiempos distintos",
      hint: "Escriba lo mismo en ambos: Outlook lee el primero y Apple el segundo."),
    .missingProperty: .init("{2} has no {1}", hint: "Write {1} once.", "{2} no tiene {1}", hint: "Escriba {1} una vez."),
    .repeatedProperty: .init(
      "{1} stands more than once in {2}", hint: "Leave one of them.",
      "{1} aparece más de una vez en {2}", hint: "Deje solo uno."),
    .misplacedProperty: .init(
      "{1} does not belong into {2}", hint: "Take it out, or put it where it belongs.",
      "{1} no corresponde en {2}", hint: "Quítelo o póngalo donde corresponde."),
    .exclusiveProperties: .init(
      "{1} and {2} stand together", hint: "Leave {1}.", "{1} y {2} aparecen juntos", hint: "Deje {1}."),
    .neededTogether: .init(
      "{1} stands without {2}", hint: "Write both or neither.", "{1} aparece sin {2}", hint: "Escriba ambos o ninguno."),
    .misplacedComponent: .init(
      "{1} does not belong into {2}", hint: "Look for an END that is missing before it.",
      "{1} no corresponde en {2}", hint: "Busque un END que falte antes."),
    .unknownComponent: .init(
      "{} is no known component, and programs leave it out", hint: "Take it out if it got in by mistake.",
      "{} no es un componente conocido y los programas lo omiten", hint: "Quítelo si está ahí por error."),
    .unknownProperty: .init(
      "{} is no known property", hint: "Correct the name, or begin it with X- and your own mark.",
      "{} no es una propiedad conocida", hint: "Corrija el nombre o empiécelo con X- y su propia marca."),
    .extensionWithoutVendor: .init(
      "{} does not say whose property it is", hint: "Name its maker, X-MAKER-NAME; take it out if it got in by mistake.",
      "{} no dice de quién es la propiedad", hint: "Indique su autor, X-AUTOR-NOMBRE; quítela si está ahí por error."),
    .unknownExtension: .init(
      "{} is a property that only its maker's programs read", hint: "Nothing need be done.",
      "{} es una propiedad que solo leen los programas de su autor", hint: "No hace falta hacer nada."),
    .obsoleteProperty: .init(
      "{} is no longer part of the standard, and few programs read it", hint: "Write EXDATE in its place.",
      "{} ya no forma parte de la norma y pocos programas la leen", hint: "Escriba EXDATE en su lugar."),
    .misplacedParameter: .init(
      "{1} does not belong to {2}", hint: "Take it out.", "{1} no corresponde a {2}", hint: "Quítelo."),
    .unusualWord: .init(
      "{} is not one of the words of the standard", hint: "Correct it; words of your own begin with X-.",
      "{} no es una de las palabras de la norma", hint: "Corríjala; las palabras propias empiezan con X-."),
    .emptyIdentifier: .init("{} is empty", hint: "Write one.", "{} está vacío", hint: "Escriba uno."),
    .longIdentifier: .init(
      "The UID has more than 255 octets", hint: "Write a shorter one, such as a UUID.",
      "El UID tiene más de 255 octetos", hint: "Escriba uno más corto, como un UUID."),
    .repeatedIdentifier: .init(
      "The UID “{}” stands twice; programs keep only one of the two", hint: "Give each its own, or a RECURRENCE-ID to the changed one.",
      "El UID “{}” aparece dos veces; los programas conservan solo uno",
      hint: "Dé a cada uno el suyo, o un RECURRENCE-ID al que cambia."),
    .attendeesWithoutOrganizer: .init(
      "There are attendees and no ORGANIZER", hint: "Write who invites, or leave the attendees out.",
      "Hay asistentes y ningún ORGANIZER", hint: "Escriba quién convoca u omita los asistentes."),
    .repeatedAttendee: .init(
      "{} is an attendee twice", hint: "Leave one of the lines.", "{} figura dos veces como asistente", hint: "Deje una sola línea."),
    .cancelledWithoutSequence: .init(
      "What is cancelled has no SEQUENCE, and programs may keep its earlier state", hint: "Write SEQUENCE, one more than before.",
      "Lo cancelado no lleva SEQUENCE, y los programas pueden conservar su estado anterior",
      hint: "Escriba SEQUENCE, uno más que antes."),
    .statusOfOther: .init(
      "STATUS:{1} belongs to another kind of component", hint: "Here it is one of {2}.",
      "STATUS:{1} es de otra clase de componente", hint: "Aquí es uno de {2}."),
  ]
}
