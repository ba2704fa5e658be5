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
  /// R2: countries are identified by ISO 3166 alpha-2.
  public static let knownCountry = Rule(
    "R2", "countries are identified by ISO 3166 alpha-2 codes", "los países se identifican con códigos ISO 3166 alfa-2")
  /// R5: the terms of a body are a chain without gap or overlap.
  public static let unbrokenChain = Rule(
    "R5", "each chair term ends where the next begins", "cada período de Presidencia termina donde comienza el siguiente")
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
  /// R16: meetings of one block move together.
  public static let blocksMoveTogether = Rule("R16", "meetings of a block move together", "las reuniones de un bloque se mueven juntas")
  /// R17: handles and calendar identifiers never change.
  public static let permanentHandles = Rule(
    "R17", "a meeting's handle and UID never change once given", "el identificador y el UID de una reunión no cambian nunca")
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
}
