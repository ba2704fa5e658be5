/// How many days lie between the last day of one meeting and the first day of another; 1 is the day before (R18).
public struct CycleGap: Hashable, Sendable {
  /// The meeting that comes after.
  public let other: Code<CycleSlot>
  /// At least so many days.
  public let daysMinimum: Int
  /// At most so many; `nil` where only the least matters.
  public let daysMaximum: Int?

  /// A gap; refused when it could never be kept.
  public init(before other: Code<CycleSlot>, daysMinimum: Int, daysMaximum: Int?) throws(Refusal) {
    guard (0...366).contains(daysMinimum), (daysMinimum...366).contains(daysMaximum ?? daysMinimum) else {
      throw .invalid(
        given: "\(daysMinimum)..\(daysMaximum.map(String.init) ?? "")",
        because: BilingualText(
          english: "the gap before \(other) is not from 0 to 366 days, in order",
          spanish: "el intervalo antes de \(other) no va de 0 a 366 días, en orden"))
    }
    self.other = other
    self.daysMinimum = daysMinimum
    self.daysMaximum = daysMaximum
  }

  /// Whether a number of days keeps the gap.
  public func isKept(by days: Int) -> Bool { days >= daysMinimum && days <= (daysMaximum ?? .max) }

  /// Whether the two meetings have no choice but to move together (R16).
  public var isFixed: Bool { daysMaximum == daysMinimum }
}
