/// What a meeting is to discuss: one object with two texts, and nested items in the order of their numbers (R22).
///
/// Every agenda is whole: no number or key is given twice, and no item stands below one that is not there.
public struct Agenda: Hashable, Sendable {
  /// What an agenda was drafted from.
  public enum Origin: Hashable, Sendable {
    /// The template of a kind of meeting.
    case template(Code<MeetingKind>)
    /// The agenda of another meeting.
    case agenda(of: MeetingHandle)
  }

  /// How long the items take together, as far as their minutes are known.
  public struct Length: Hashable, Sendable {
    /// The minutes that are known; those of an item include what stands below it.
    public let minutes: Int
    /// Whether every item has minutes of its own, or below it.
    public let isComplete: Bool
  }

  /// The meeting.
  public let meeting: MeetingHandle
  /// What it was drafted from.
  public let origin: Origin
  /// The items in the order of their numbers.
  public let items: [AgendaItem]

  /// An agenda in full.
  ///
  /// - Throws: A ``Refusal`` with every number that stands twice or below nothing.
  public init(meeting: MeetingHandle, origin: Origin, items: [AgendaItem]) throws(Refusal) {
    var reasons: [Refusal.Reason] = []
    var numbers: Set<AgendaNumber> = []
    var keys: Set<Int> = []
    let ordered = items.sorted { $0.number < $1.number }
    for item in ordered {
      func report(_ english: String, _ spanish: String) {
        reasons.append(
          .init(
            rule: .agendaNumbering, given: item.number.description, explanation: BilingualText(english: english, spanish: spanish),
            remedy: nil))
      }
      if !numbers.insert(item.number).inserted {
        report("two items have the number \(item.number)", "dos puntos tienen el número \(item.number)")
      }
      if !keys.insert(item.key).inserted {
        report(
          "item \(item.number) has the key \(item.key) of another item", "el punto \(item.number) tiene la clave \(item.key) de otro punto")
      }
      if let parent = item.number.parent, !numbers.contains(parent) {
        report(
          "item \(item.number) stands below \(parent), which is not on the agenda",
          "el punto \(item.number) depende de \(parent), que no figura en la agenda")
      }
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
    self.meeting = meeting
    self.origin = origin
    self.items = ordered
  }

  /// The items directly below an item, or the first level.
  public func items(below parent: AgendaItem?) -> [AgendaItem] { items.filter { $0.number.parent == parent?.number } }

  /// How long the meeting takes, as far as it is known.
  public var length: Length { length(of: nil) }

  /// The minutes below an item count only where the item has none of its own.
  private func length(of parent: AgendaItem?) -> Length {
    let below = items(below: parent).map { item in
      item.minutes.map { Length(minutes: $0, isComplete: true) } ?? length(of: item)
    }
    return Length(minutes: below.reduce(0) { $0 + $1.minutes }, isComplete: !below.isEmpty && below.allSatisfy(\.isComplete))
  }
}
