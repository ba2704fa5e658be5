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
      throw .invalid(given: String(number), because: "\(number) is not the year of a plan", remedy: "Give a year from 1900 to 2999.")
    }
    self.number = number
  }

  /// Reads `2025`: ASCII digits only.
  public init(parsing text: String) throws(Refusal) {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
      throw .invalid(
        given: String(text.prefix(40)), because: "“\(text.prefix(40))” is not a year", remedy: "Give a year such as 2025.")
    }
    try self.init(number)
  }

  /// The year itself.
  public var description: String { String(number) }

  /// Earlier years come first.
  public static func < (left: CycleYear, right: CycleYear) -> Bool { left.number < right.number }
}
