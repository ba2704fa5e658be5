/// One item of an agenda, with its text in two languages (R22).
public struct AgendaItem: Hashable, Sendable {
  /// The most minutes that an item can be allotted: a whole day.
  public static let minutesMaximum = 1_440

  /// The item's identity within its agenda, from 1; it stays when the item gets another number.
  public let key: Int
  /// Where it stands.
  public let number: AgendaNumber
  /// What is to be discussed.
  public let title: AgendaText
  /// Who may be in the room.
  public let access: ItemAccess
  /// Who leads it, when someone said so.
  public let lead: AgendaLead?
  /// How many minutes it is allotted, when someone said so.
  public let minutes: Int?

  /// An item in full.
  ///
  /// - Throws: A ``Refusal`` for minutes that are not from 1 to a day.
  public init(
    key: Int, number: AgendaNumber, title: AgendaText, access: ItemAccess, lead: AgendaLead?, minutes: Int?
  ) throws(Refusal) {
    if let minutes, !(1...Self.minutesMaximum).contains(minutes) {
      throw .breaks(
        .agendaMinutes, given: String(minutes),
        because: BilingualText(
          english: "item \(number) would take \(minutes) minutes", spanish: "el punto \(number) duraría \(minutes) minutos"),
        remedy: BilingualText(
          english: "Give it 1 to \(Self.minutesMaximum) minutes, or none.",
          spanish: "Asígnele de 1 a \(Self.minutesMaximum) minutos, o ninguno."))
    }
    self.key = key
    self.number = number
    self.title = title
    self.access = access
    self.lead = lead
    self.minutes = minutes
  }
}
