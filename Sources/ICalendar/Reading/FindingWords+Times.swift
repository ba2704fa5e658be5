extension FindingWords {
  /// Of times, and of how something comes again.
  static let ofTimes: [Finding.Kind: FindingWords] = [
    .endNotAfterStart: .init(
      "{} is not after DTSTART", hint: "Write a later time; for whole days, the day after the last one.",
      "{} no es posterior a DTSTART", hint: "Escriba una hora posterior; para días enteros, el día siguiente al último."),
    .endOfOtherType: .init(
      "{} and DTSTART are not both days or both times", hint: "Write VALUE=DATE on both or on neither.",
      "{} y DTSTART no son ambos días ni ambos horas", hint: "Escriba VALUE=DATE en ambos o en ninguno."),
    .endOnOtherClock: .init(
      "Of {} and DTSTART only one says in which zone it is", hint: "Give both a TZID, or both a Z.",
      "De {} y DTSTART solo uno dice en qué zona está", hint: "Dé a ambos un TZID o a ambos una Z."),
    .noEnd: .init(
      "The event has a time and no end, and every program makes it as long as it likes", hint: "Write DTEND.",
      "El evento tiene hora y no tiene fin, y cada programa le da la duración que quiere", hint: "Escriba DTEND."),
    .midnights: .init(
      "The event goes from midnight to midnight, and readers in other zones see other days",
      hint: "If whole days are meant, write DTSTART;VALUE=DATE and the day after the last one as DTEND;VALUE=DATE.",
      "El evento va de medianoche a medianoche, y en otras zonas se ven otros días",
      hint: "Si se trata de días enteros, escriba DTSTART;VALUE=DATE y, como DTEND;VALUE=DATE, el día siguiente al último."),
    .floatingTime: .init(
      "{} has neither a zone nor a Z; these programs take it for UTC", hint: "Write TZID, or the time in UTC with a Z.",
      "{} no tiene zona ni Z; estos programas lo toman por UTC", hint: "Escriba TZID, o la hora en UTC con una Z."),
    .clockDurationOfDays: .init(
      "A whole day lasts hours, minutes or seconds", hint: "Write the duration in days or weeks.",
      "Un día entero dura horas, minutos o segundos", hint: "Escriba la duración en días o semanas."),
    .busyTimeNotUTC: .init(
      "{} of free and taken times is not in UTC", hint: "Write it in UTC, with a Z at its end.",
      "{} de horas libres y ocupadas no está en UTC", hint: "Escríbalo en UTC, con una Z al final."),
    .triggerNotUTC: .init(
      "The alarm goes off at a time that is not in UTC", hint: "Write it in UTC, with a Z at its end.",
      "La alarma suena a una hora que no está en UTC", hint: "Escríbala en UTC, con una Z al final."),
    .untilForm: .init(
      "The UNTIL of the rule is not of the kind that DTSTART demands: {}",
      hint: "Write a day where DTSTART is one, UTC with a Z where DTSTART has a TZID or a Z, else a local time.",
      "El UNTIL de la regla no es de la clase que DTSTART exige: {}",
      hint: "Escriba un día si DTSTART lo es, UTC con una Z si DTSTART lleva TZID o Z, y si no una hora local."),
    .severalRules: .init(
      "There is more than one RRULE, and most programs read only one", hint: "Write one rule, or separate events.",
      "Hay más de una RRULE y la mayoría de los programas lee solo una", hint: "Escriba una sola regla o eventos separados."),
    .startNotInRule: .init(
      "DTSTART is not a time that the rule gives: {}; programs differ in whether it counts",
      hint: "Begin with the first time that the rule gives.",
      "DTSTART no es una de las horas que da la regla: {}; los programas difieren en si cuenta",
      hint: "Empiece con la primera que da la regla."),
    .dateOfOtherType: .init(
      "{} is a day where DTSTART is a time, or the other way round", hint: "Write it in the form of DTSTART.",
      "{} es un día donde DTSTART es una hora, o al revés", hint: "Escríbalo en la forma de DTSTART."),
    .dateOnOtherClock: .init(
      "{} is not in the zone of DTSTART, and the program then drops the event", hint: "Write it with the TZID of DTSTART.",
      "{} no está en la zona de DTSTART, y el programa descarta entonces el evento", hint: "Escríbalo con el TZID de DTSTART."),
    .datesWithoutRule: .init(
      "RDATE stands without a rule, which the program refuses", hint: "Write an event for each date.",
      "RDATE aparece sin una regla, y el programa lo rechaza", hint: "Escriba un evento para cada fecha."),
    .dateAfterUntil: .init(
      "RDATE gives a time after the UNTIL of the rule, which the program does not show", hint: "Write an event of its own for it.",
      "RDATE da una hora posterior al UNTIL de la regla, que el programa no muestra", hint: "Escriba para ella un evento propio."),
    .severalPlaces: .init(
      "The rule names several weekdays by their place, which the program does not read: {}",
      hint: "Write a rule for each in an event of its own, or separate events.",
      "La regla nombra varios días de la semana por su lugar, lo que el programa no lee: {}",
      hint: "Escriba una regla para cada uno en un evento propio, o eventos separados."),
    .overrideBeforeMaster: .init(
      "A single time of “{}” stands before its series", hint: "Put the component without RECURRENCE-ID first.",
      "Una ocurrencia suelta de “{}” está antes de su serie", hint: "Ponga primero el componente sin RECURRENCE-ID."),
    .overrideWithoutMaster: .init(
      "A single time of “{}” stands without its series", hint: "Write the series too, or leave RECURRENCE-ID out.",
      "Una ocurrencia suelta de “{}” está sin su serie", hint: "Escriba también la serie u omita RECURRENCE-ID."),
    .ruleInOverride: .init(
      "A single time of a series has a rule of its own", hint: "Take RRULE out where RECURRENCE-ID stands.",
      "Una ocurrencia suelta de una serie tiene su propia regla", hint: "Quite RRULE donde hay RECURRENCE-ID."),
  ]
}
