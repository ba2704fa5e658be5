extension FindingWords {
  /// Of zones.
  static let ofZones: [Finding.Kind: FindingWords] = [
    .zoneMissing: .init(
      "The zone {} is used and not described", hint: "Write a VTIMEZONE with TZID:{} before the events.",
      "La zona {} se usa y no se describe", hint: "Escriba un VTIMEZONE con TZID:{} antes de los eventos."),
    .zoneRepeated: .init(
      "The zone {} is described twice", hint: "Leave one VTIMEZONE.", "La zona {} se describe dos veces", hint: "Deje un solo VTIMEZONE."),
    .zoneAfterUse: .init(
      "The zone {} is described after it is used", hint: "Put every VTIMEZONE before the events.",
      "La zona {} se describe después de usarse", hint: "Ponga cada VTIMEZONE antes de los eventos."),
    .zoneUnused: .init(
      "The zone {} is described and not used", hint: "It can be left out.",
      "La zona {} se describe y no se usa", hint: "Puede omitirse."),
    .zoneNameUnknown: .init(
      "{1} is no zone of the time zone data, and many programs go by the name alone", hint: "Write a name such as {2}.",
      "{1} no es una zona de los datos de zonas horarias, y muchos programas se guían solo por el nombre",
      hint: "Escriba un nombre como {2}."),
    .zoneNameWithSlash: .init(
      "The zone's name {} begins with a slash", hint: "Write the plain name, such as America/Panama.",
      "El nombre de zona {} empieza con una barra", hint: "Escriba el nombre sin más, como America/Panama."),
    .zoneWithoutObservance: .init(
      "The description of {} has neither STANDARD nor DAYLIGHT", hint: "Write at least one STANDARD.",
      "La descripción de {} no tiene STANDARD ni DAYLIGHT", hint: "Escriba al menos un STANDARD."),
    .zoneStartNotLocal: .init(
      "{} begins at a time in UTC or on a day", hint: "Write its DTSTART as a local time, on the clocks before the change.",
      "{} empieza en una hora UTC o en un día", hint: "Escriba su DTSTART como hora local, según el reloj anterior al cambio."),
    .zoneOffsetWrong: .init(
      "The description of {1} gives {3} on {2}, where the time zone data give {4}", hint: "Write the description from the newest data.",
      "La descripción de {1} da {3} el {2}, y los datos de zonas horarias dan {4}",
      hint: "Escriba la descripción según los datos más recientes."),
    .zoneBeginsLate: .init(
      "The description of {1} begins after {2}, on which it is used", hint: "Begin it before the first event.",
      "La descripción de {1} empieza después del {2}, fecha en que se usa", hint: "Hágala empezar antes del primer evento."),
    .zoneDates: .init(
      "The zone's changes are given as RDATE, which these programs do not read", hint: "Write a yearly RRULE, with UNTIL where it ended.",
      "Los cambios de la zona se dan como RDATE, que estos programas no leen",
      hint: "Escriba una RRULE anual, con UNTIL si dejó de regir."),
    .zoneRuleWithoutChange: .init(
      "The zone has a rule by which nothing changes, and the program does not read it",
      hint: "Take RRULE out where both offsets are the same.",
      "La zona tiene una regla con la que nada cambia, y el programa no la lee",
      hint: "Quite RRULE donde ambos desfases son iguales."),
    .zoneRuleShape: .init(
      "Outlook does not read the zone's rule {}", hint: "Write FREQ=YEARLY, one BYMONTH, and BYDAY with one place such as -1SU.",
      "Outlook no lee la regla {} de la zona", hint: "Escriba FREQ=YEARLY, un BYMONTH y BYDAY con un lugar, como -1SU."),
  ]
}
