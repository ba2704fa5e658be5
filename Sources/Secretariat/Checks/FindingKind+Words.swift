public import CivilTime

// What is looked for, as people read it.

extension FindingKind {
  /// The rule by which such a thing is found, and whose rule that is.
  public func rule(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .sharedParticipants:
      isEnglish
        ? "R16: meetings outside of one block that share participants do not overlap. Who takes part is told by the lists of both; "
          + "where one has none, whoever belongs to a body of both is expected. A country's delegations to different bodies are different people."
        : "R16: las reuniones que no son de un mismo bloque y comparten participantes no coinciden. Quién participa lo dicen las listas de "
          + "ambas; si una no tiene, se espera a quienes pertenecen a un cuerpo de ambas. Las delegaciones de un país ante distintos cuerpos "
          + "son personas distintas."
    case .venue:
      isEnglish
        ? "A venue holds one meeting at a time, unless the meetings are of one block. One name in one city is one venue."
        : "Una sede acoge una reunión a la vez, salvo las de un mismo bloque. Un mismo nombre en una misma ciudad es una sola sede."
    case .travelDays:
      isEnglish
        ? "Between meetings in two cities lies one free day for the journey. The figure is a default of this program for the Americas; "
          + "no rule on it is known."
        : "Entre reuniones en dos ciudades queda un día libre para el viaje. La cifra es un valor por defecto de este programa para las "
          + "Américas; no se conoce norma al respecto."
    case .hostHoliday:
      isEnglish
        ? "R19: no meeting is held on a public holiday of the country that hosts it (rcm holiday list)."
        : "R19: ninguna reunión se celebra en un día feriado del país anfitrión (rcm holiday list)."
    case .partyHoliday:
      isEnglish
        ? "R19: the holidays of the other countries that take part are worth knowing (rcm holiday list)."
        : "R19: conviene conocer los feriados de los demás países que participan (rcm holiday list)."
    case .bridgeDays:
      isEnglish
        ? "R19: a holiday on the weekday before or after a meeting is one on which delegates travel (rcm holiday list)."
        : "R19: en un feriado de lunes a viernes justo antes o después de una reunión viajan los delegados (rcm holiday list)."
    case .blackout:
      isEnglish
        ? "R19: a hard blackout keeps meetings away; a soft one is worth knowing (rcm blackout list)."
        : "R19: un período vedado estricto excluye las reuniones; uno flexible conviene conocerlo (rcm blackout list)."
    case .blockOrder:
      isEnglish
        ? "R16, R18: the meetings of a block lie as the cycle of the body asks for (rcm cycle show)."
        : "R16, R18: las reuniones de un bloque guardan el orden que pide el ciclo del cuerpo (rcm cycle show)."
    case .cycleGap:
      isEnglish
        ? "R18: the meetings of a year keep the intervals of the body's cycle (rcm cycle show)."
        : "R18: las reuniones de un año guardan los intervalos del ciclo del cuerpo (rcm cycle show)."
    case .missingNotice:
      isEnglish
        ? "R21: a confirmed meeting has its days before the first step of its preparation is due. The offsets of the cycle's deadlines are "
          + "defaults of this program; no rule of a body on notice is known."
        : "R21: una reunión confirmada tiene sus días antes de que venza el primer paso de su preparación. Los plazos del ciclo son valores "
          + "por defecto de este programa; no se conoce norma de ningún cuerpo sobre la antelación."
    case .weekendSession:
      isEnglish
        ? "Sessions sit from Monday to Friday. The rule is a default of this program."
        : "Las sesiones son de lunes a viernes. La regla es un valor por defecto de este programa."
    case .weekend:
      isEnglish
        ? "Meetings take place from Monday to Friday. The rule is a default of this program."
        : "Las reuniones se celebran de lunes a viernes. La regla es un valor por defecto de este programa."
    }
  }
}

extension MeetingFinding.Severity {
  /// The severity in a language.
  public func word(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .error: "error"
    case .warning: isEnglish ? "warning" : "aviso"
    case .note: isEnglish ? "note" : "nota"
    }
  }
}
