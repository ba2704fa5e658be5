/// The year by which people call a chair term and its work plan, 1900 to 2999 (R6).
///
/// Within these bounds every window of a cycle and every deadline of a plan is a day that can be written.
public struct CycleYear: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year.
  public let number: Int

  private static let range = 1_900...2_999

  /// A year; refused outside of the range.
  public init(_ number: Int) throws(Refusal) {
    guard Self.range.contains(number) else {
      throw .invalid(
        given: String(number),
        because: BilingualText(english: "\(number) is not the year of a plan", spanish: "\(number) no es el año de un plan"),
        remedy: BilingualText(english: "Give a year from 1900 to 2999.", spanish: "Indique un año de 1900 a 2999."))
    }
    self.number = number
  }

  /// Reads `2025`: ASCII digits only.
  public init(parsing text: String) throws(Refusal) {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
      throw .invalid(
        given: String(text.prefix(40)),
        because: BilingualText(english: "“\(text.prefix(40))” is not a year", spanish: "“\(text.prefix(40))” no es un año"),
        remedy: BilingualText(english: "Give a year such as 2025.", spanish: "Indique un año como 2025."))
    }
    try self.init(number)
  }

  /// The year itself.
  public var description: String { String(number) }

  /// Earlier years come first.
  public static func < (left: CycleYear, right: CycleYear) -> Bool { left.number < right.number }
}
