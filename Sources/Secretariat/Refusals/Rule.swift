/// A rule of the domain that a refusal can rest on, by its number and in a few words.
public struct Rule: Hashable, Sendable {
  /// The number by which documents and tests name the rule, `R13`.
  public let code: String
  /// The rule in a few words.
  public let summary: BilingualText

  private init(_ code: String, _ english: String, _ spanish: String) {
    self.code = code
    summary = BilingualText(english: english, spanish: spanish)
  }

  /// R1: membership has dates.
  public static let membershipDates = Rule("R1", "a membership ends after it begins", "una pertenencia termina después de comenzar")
  /// R1: who belongs to a body is told by memberships with dates.
  public static let datedMembership = Rule(
    "R1", "a party belongs to a body from one date to another, in one role at a time",
    "un participante pertenece a un cuerpo de una fecha a otra, en una sola calidad a la vez")
  /// R2: countries are identified by ISO 3166 alpha-2.
  public static let knownCountry = Rule(
    "R2", "countries are identified by ISO 3166 alpha-2 codes", "los países se identifican con códigos ISO 3166 alfa-2")
  /// R2: a party has a code and names of its own.
  public static let partyHasItsOwnName = Rule(
    "R2", "each party has a code and names of its own", "cada participante tiene un código y nombres propios")
  /// R2: only a country has a capital, and so a zone.
  public static let zoneOfACapital = Rule(
    "R2", "the zone of a party is that of a country's capital", "la zona horaria de un participante es la de la capital de un país")
  /// R3: more than one body lives in one record, so that each must be told apart.
  public static let bodyHasItsOwnName = Rule(
    "R3", "each body has a code and names of its own", "cada cuerpo tiene un código y nombres propios")
  /// R5: the terms of a body are a chain without gap or overlap.
  public static let unbrokenChain = Rule(
    "R5", "each chair term ends where the next begins", "cada período de Presidencia termina donde comienza el siguiente")
  /// R7: a body's future is an ordered plan with exceptions.
  public static let orderedPlan = Rule(
    "R7", "the order of the chair is worked out from plan and exceptions, each with a reason and a source",
    "el orden de la Presidencia se calcula a partir del plan y sus excepciones, cada una con motivo y fuente")
  /// R9: a handover is an act bound to a meeting.
  public static let handoverAtMeeting = Rule(
    "R9", "a handover ends one chair term and begins the next, once, at the close of a meeting",
    "un traspaso termina un período de Presidencia y comienza el siguiente, una sola vez, en la clausura de una reunión")
  /// R8: nothing is guessed.
  public static let nothingGuessed = Rule(
    "R8", "what no source names is not recorded, and never guessed", "lo que ninguna fuente nombra no está registrado y nunca se supone")
  /// R11: a meeting belongs to at least one body and one kind.
  public static let bodyAndKind = Rule(
    "R11", "a meeting belongs to one or more bodies and one or more kinds", "una reunión pertenece a uno o más cuerpos y a uno o más tipos")
  /// R11: how people take part, and where, are told apart.
  public static let modeAndPlace = Rule(
    "R11", "a meeting is held in a place, virtually or both", "una reunión se celebra en un lugar, de forma virtual o de ambas maneras")
  /// R12: what the source did not say is never printed.
  public static let dateCertainty = Rule("R12", "a date is only as exact as what is known", "una fecha es tan exacta como lo que se sabe")
  /// R13: impossible changes of state are refused.
  public static let legalTransition = Rule(
    "R13", "a meeting changes state only along the permitted ways", "una reunión cambia de estado solo por las vías permitidas")
  /// R14: numbers in a series are not given twice, and a lapsed meeting takes none.
  public static let seriesNumbers = Rule(
    "R14", "a number of a series is given once; a lapsed meeting takes none",
    "un número de una serie se asigna una vez; una reunión sin efecto no ocupa ninguno")
  /// R15: participants are said by rule and worked out at the meeting's date.
  public static let participants = Rule(
    "R15", "participants are worked out from the rotations at the meeting's date",
    "los participantes se determinan según las rotaciones en la fecha de la reunión")
  /// R15: a closed meeting keeps its list.
  public static let frozenParticipants = Rule(
    "R15", "a closed meeting keeps the list of participants as it was resolved",
    "una reunión cerrada conserva la lista de participantes tal como se determinó")
  /// R15: one head a delegation.
  public static let oneHead = Rule("R15", "a delegation has one head at most", "una delegación tiene una sola jefatura a lo sumo")
  /// R15: invitations come from an office.
  public static let officeInvites = Rule(
    "R15", "delegates are invited by an office, at its public address", "a los delegados los invita una oficina, desde su dirección pública"
  )
  /// R15: whoever answers was invited.
  public static let invitedAnswer = Rule(
    "R15", "an answer counts when it comes from someone who was invited", "una respuesta cuenta cuando viene de alguien a quien se invitó")
  /// R15: who is invited, and when.
  public static let invitation = Rule(
    "R15", "delegates are invited to a meeting that is expected, and told when it is off",
    "se invita a los delegados a una reunión prevista, y se les avisa cuando queda sin efecto")
  /// R16: meetings of one block move together.
  public static let blocksMoveTogether = Rule("R16", "meetings of a block move together", "las reuniones de un bloque se mueven juntas")
  /// R16: findings are waived one by one.
  public static let waivedWithReason = Rule(
    "R16", "a finding is waived by itself, with a reason, as long as its facts stay",
    "un hallazgo se dispensa por separado, con un motivo, mientras no cambien los hechos")
  /// R17: handles and calendar identifiers never change.
  public static let permanentHandles = Rule(
    "R17", "a meeting's handle and UID never change once given", "el identificador y el UID de una reunión no cambian nunca")
  /// R19: holidays come with the record, and each day of a place is one or none.
  public static let holidays = Rule(
    "R19", "a day is a holiday of a country or of a region once, under one entry",
    "un día es feriado de un país o de una región una sola vez, en una sola entrada")
  /// R19: blackouts have names of their own.
  public static let blackouts = Rule(
    "R19", "each blackout has a name of its own and a source", "cada período vedado tiene un nombre propio y una fuente")
  /// R20: the fairest hour is for those who take part from afar.
  public static let fairHour = Rule(
    "R20", "a virtual meeting begins at the hour that is fairest across the participants' capitals",
    "una reunión virtual comienza a la hora más equitativa entre las capitales de los participantes")
  /// R22: a missing translation is reported and never silently replaced.
  public static let noSilentFallback = Rule(
    "R22", "a missing translation is never silently replaced", "una traducción que falta nunca se sustituye en silencio")
  /// R22: a meeting has one agenda with two texts.
  public static let oneAgenda = Rule(
    "R22", "a meeting has one agenda, with a text in each language", "una reunión tiene una sola agenda, con un texto en cada idioma")
  /// R22: items are numbered in nested order.
  public static let agendaNumbering = Rule(
    "R22", "the items of an agenda are numbered in nested order, each number once",
    "los puntos de una agenda se numeran en orden jerárquico, cada número una vez")
  /// R22: an item is allotted minutes, or none.
  public static let agendaMinutes = Rule(
    "R22", "an item of an agenda is allotted a part of a day, or nothing",
    "a un punto de la agenda se le asigna una parte de un día, o nada")
  /// R23: agendas begin from the template of the kind.
  public static let agendaTemplates = Rule(
    "R23", "an agenda is drafted from its kind's template, filled from the record",
    "una agenda se redacta a partir de la plantilla de su tipo, completada con el registro")
  /// R24: a decision is settled, or waived with a reason.
  public static let settledOrWaived = Rule(
    "R24", "a decision is settled, or waived with a reason", "una decisión se resuelve, o se dispensa con un motivo")
  /// R24: a meeting is closed when each of its decisions is settled or waived.
  public static let closedWhenSettled = Rule(
    "R24", "a meeting is closed when each of its decisions is settled or waived",
    "una reunión se cierra cuando cada una de sus decisiones está resuelta o dispensada")
  /// R26: one file, every write logged.
  public static let wholeRecord = Rule(
    "R26", "every write is one logged transaction of the record", "cada escritura es una transacción del registro con su asiento")
  /// R27: no line of an import is dropped.
  public static let everyLineAccountedFor = Rule(
    "R27", "every line of an import is accounted for", "se da cuenta de cada línea de una importación")
  /// R27: importing again changes nothing.
  public static let importOnce = Rule("R27", "importing again changes nothing", "importar de nuevo no cambia nada")
  /// R28: personal data are kept so that they can be erased.
  public static let personalData = Rule(
    "R28", "a person's data stand outside of the log, so that erasing them is final",
    "los datos de una persona quedan fuera de la bitácora, para que su supresión sea definitiva")
  /// R28: drafts, contacts and joining links never reach the public.
  public static let publicFeeds = Rule(
    "R28", "drafts never reach a public file, so feeds of different readers never share a folder",
    "los borradores nunca llegan a un archivo público, por lo que calendarios de distintos lectores nunca comparten carpeta")
  /// R28: drafts are not announced.
  public static let publicAnnouncement = Rule(
    "R28", "drafts never reach the public", "los borradores nunca llegan al público")
  /// C7: a feed stays small enough for every calendar program.
  public static let feedSize = Rule(
    "C7", "a feed stays under a megabyte, because some calendar programs drop events of a larger one",
    "un calendario no llega a un megabyte, porque algunos programas descartan eventos de uno mayor")
  /// R18: a cycle is data that can be edited.
  public static let cycle = Rule(
    "R18", "a cycle lists the statutory meetings of a chair year, with window, length, mode, order and gaps",
    "un ciclo enumera las reuniones estatutarias de un año de Presidencia, con intervalo, duración, modalidad, orden y separaciones")
  /// R19: the best dates by the stated costs, or what cannot hold together.
  public static let provenPlan = Rule(
    "R19", "dates are proposed for a whole cycle, provably the best by the stated costs",
    "se proponen fechas para un ciclo completo, demostrablemente las mejores según los costos declarados")
}
