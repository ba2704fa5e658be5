/// A rule of the domain that a refusal can rest on, by its number and in a few words.
public struct Rule: Hashable, Sendable {
  /// The number by which documents and tests name the rule, `R13`.
  public let code: String
  /// The rule in a few words.
  public let summary: String

  private init(_ code: String, _ summary: String) {
    self.code = code
    self.summary = summary
  }

  /// R2: countries are identified by ISO 3166 alpha-2.
  public static let knownCountry = Rule("R2", "countries are identified by ISO 3166 alpha-2 codes")
  /// R5: the terms of a body are a chain without gap or overlap.
  public static let unbrokenChain = Rule("R5", "each chair term ends where the next begins")
  /// R11: a meeting belongs to at least one body and one kind.
  public static let bodyAndKind = Rule("R11", "a meeting belongs to one or more bodies and one or more kinds")
  /// R12: what the source did not say is never printed.
  public static let dateCertainty = Rule("R12", "a date is only as exact as what is known")
  /// R13: impossible changes of state are refused.
  public static let legalTransition = Rule("R13", "a meeting changes state only along the permitted ways")
  /// R14: numbers in a series are not given twice, and a lapsed meeting takes none.
  public static let seriesNumbers = Rule("R14", "a number of a series is given once; a lapsed meeting takes none")
  /// R16: meetings of one block move together.
  public static let blocksMoveTogether = Rule("R16", "meetings of a block move together")
  /// R17: handles and calendar identifiers never change.
  public static let permanentHandles = Rule("R17", "a meeting's handle and UID never change once given")
  /// R22: a missing translation is reported and never silently replaced.
  public static let noSilentFallback = Rule("R22", "a missing translation is never silently replaced")
  /// R22: a meeting has one agenda with two texts.
  public static let oneAgenda = Rule("R22", "a meeting has one agenda, with a text in each language")
  /// R22: items are numbered in nested order.
  public static let agendaNumbering = Rule("R22", "the items of an agenda are numbered in nested order, each number once")
  /// R23: agendas begin from the template of the kind.
  public static let agendaTemplates = Rule("R23", "an agenda is drafted from its kind's template, filled from the record")
  /// R26: one file, every write logged.
  public static let wholeRecord = Rule("R26", "every write is one logged transaction of the record")
  /// R27: importing again changes nothing.
  public static let importOnce = Rule("R27", "importing again changes nothing")
}
